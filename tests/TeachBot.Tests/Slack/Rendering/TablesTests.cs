using TeachBot.Core.Documents;
using TeachBot.Slack;
using TeachBot.Slack.Rendering;
using Xunit;

namespace TeachBot.Tests.Slack.Rendering;

public class TablesTests
{
    /// <summary>Columns, rows, and how long the cells of each row are.</summary>
    public static TheoryData<int, int, int> Sizes =>
        new()
        {
            { 2, 1, 1 },
            { 3, 4, 700 },
            { 2, 1, 9_000 },
            { 4, 3, 2_400 },
            { 3, 2, 30_000 },
            { 20, 2, 600 },
            { 20, 1, 20_000 },
            { 2, 250, 3 },
        };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Nothing_of_a_table_is_lost_and_each_part_fits(int columns, int rows, int length)
    {
        var table = new Table(
            [.. Enumerable.Range(0, columns).Select(at => $"列{at}")],
            [
                .. Enumerable
                    .Range(0, rows)
                    .Select(row =>
                        (IReadOnlyList<string>)[$"観点{row}", .. Enumerable.Range(1, columns - 1).Select(at => Cell(row, at, length))]
                    ),
            ]
        );

        var parts = Tables.Of(table).ToList();

        Assert.All(
            parts,
            part =>
            {
                Assert.InRange(part.Rows.Count + 1, 2, SlackLimits.TableRows);
                Assert.InRange(
                    part.Rows.Append(part.Header).Sum(row => row.Sum(cell => Math.Max(1, cell.Length))),
                    1,
                    SlackLimits.TableText
                );
                Assert.All(part.Rows, row => Assert.Equal(columns, row.Count));
            }
        );
        Assert.Equal(
            table.Rows.Select(row => string.Join('|', row)),
            parts.SelectMany(part => part.Rows).GroupBy(row => row[0]).Select(same => string.Join('|', Whole([.. same])))
        );
    }

    [Fact]
    public void A_cell_lost_its_end_after_250_letters_though_the_table_had_room()
    {
        var table = new Table(
            ["観点", "玉露", "抹茶"],
            [
                ["育て方", Cell(0, 1, 3_000), "同じ"],
                ["飲み方", "湯で淹れる", "湯に溶く"],
            ]
        );

        Assert.Equal(table.Rows, Assert.Single(Tables.Of(table)).Rows);
    }

    [Fact]
    public void A_name_that_is_longer_than_a_table_goes_on_like_any_cell()
    {
        var name = new string('あ', 12_000);

        var rows = Tables
            .Of(
                new Table(
                    ["観点", "玉露"],
                    [
                        [name, "短い"],
                    ]
                )
            )
            .SelectMany(part => part.Rows);

        Assert.Equal(name, string.Concat(rows.Select(row => row[0])));
    }

    /// <summary>A row that goes on in others, as one.</summary>
    private static IEnumerable<string> Whole(IReadOnlyList<IReadOnlyList<string>> rows) =>
        Enumerable.Range(0, rows[0].Count).Select(at => at == 0 ? rows[0][0] : string.Concat(rows.Select(row => row[at])));

    private static string Cell(int row, int column, int length) => new((char)('ぁ' + ((row + column) % 80)), length);
}
