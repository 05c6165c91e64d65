using System.Text;
using CsCheck;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Exchange.Csv;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Exchange;

public class SpreadsheetTests
{
    private static readonly CsvFormat Format = new();

    [Fact]
    public void A_question_is_a_row_under_the_names_of_its_columns()
    {
        var rows = Rows(Format.Write([Sample.Single(line: 7)]).Text);

        Assert.Equal(2, rows.Count);
        var row = rows[0].Zip(rows[1]).ToDictionary(cell => cell.First, cell => cell.Second);
        Assert.Equal(
            ("q-1", "single", "a: りんご\nb: みかん\nc: ぶどう", "a", "7", "0.5", "果物 > 果物"),
            (row["id"], row["form"], row["options"], row["correct"], row["line"], row["difficulty"], row["path"])
        );
    }

    [Fact]
    public void It_begins_with_a_byte_order_mark() =>
        Assert.StartsWith("\uFEFFid,version,", Format.Write([]).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+81", "'+81")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "'=1")]
    [InlineData("1=1", "1=1")]
    [InlineData("甲,\"乙\"", "甲,\"乙\"")]
    public void No_cell_is_computed(string prompt, string cell) =>
        Assert.Equal(cell, Rows(Format.Write([Sample.Single(prompt: prompt)]).Text)[1][4]);

    [Fact]
    public void Every_text_comes_back_as_one_cell() =>
        Sample.Any.Sample(question =>
        {
            var rows = Rows(Format.Write([question]).Text);

            Assert.Equal([17, 17], rows.Select(row => row.Count));
            Assert.Equal(question.Prompt, rows[1][4].TrimStart('\'') == question.Prompt.TrimStart('\'') ? question.Prompt : rows[1][4]);
        });

    [Fact]
    public void The_key_of_steps_is_their_order() => Assert.Equal("a\nb\nc", Rows(Format.Write([Sample.Ordering()]).Text)[1][6]);

    /// <summary>RFC 4180, read strictly.</summary>
    private static List<List<string>> Rows(string csv)
    {
        var (rows, row, cell, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 1; i < csv.Length; i++)
        {
            switch (csv[i])
            {
                case '"' when quoted && i + 1 < csv.Length && csv[i + 1] == '"':
                    cell.Append(csv[++i]);
                    break;
                case '"':
                    Assert.True(quoted || cell.Length == 0);
                    quoted = !quoted;
                    break;
                case ',' or '\r' when !quoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    if (csv[i] == '\r')
                    {
                        Assert.Equal('\n', csv[++i]);
                        rows.Add(row);
                        row = [];
                    }

                    break;
                default:
                    cell.Append(csv[i]);
                    break;
            }
        }

        return rows;
    }
}
