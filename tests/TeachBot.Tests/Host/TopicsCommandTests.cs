using System.Text.Json;
using Xunit;

namespace TeachBot.Tests.Host;

/// <summary>The outline of the notes, and how a file of them was read.</summary>
public sealed class TopicsCommandTests : IDisposable
{
    private const int Unreadable = 3;
    private const string Lecture = "# 果物\n\n## りんご\n\nりんごは、赤い果物です。\n\n## みかん\n\nみかんは、冬に食べる柑橘です。\n";

    private readonly TemporaryFolder _folder = new();

    public TopicsCommandTests() => _folder.Write("content/01.md", Lecture);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Topics_are_an_outline_with_lines()
    {
        var run = await Terminal.In(_folder.Path, "topics", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lecture = Assert.Single(Json(run.Output).EnumerateArray());
        Assert.Equal("果物", lecture.GetProperty("lecture").GetString());
        Assert.Equal(
            [("りんご", 3), ("みかん", 7)],
            lecture
                .GetProperty("sections")
                .EnumerateArray()
                .Select(section => (section.GetProperty("title").GetString()!, section.GetProperty("line").GetInt32()))
        );
    }

    [Theory]
    [InlineData("content/01.md")]
    [InlineData("01")]
    [InlineData("果物")]
    public async Task How_a_file_was_read_is_shown_piece_by_piece(string file)
    {
        _folder.Write("content/01.md", "# 果物\n\n次の実があります。\n\n- りんご：赤い実。\n- みかん\n");

        var run = await Terminal.In(_folder.Path, "topics", "--units", file);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            ["1  見出し", "3  文", "5  項目", "6  項目", "3–6  リスト"],
            run.Output.Split('\n')
                .Where(line => line.Length > 0 && char.IsAsciiDigit(line[0]))
                .Select(line => string.Join("  ", line.Split("  ")[..2]))
                .Take(5)
                .Order(StringComparer.Ordinal)
                .OrderBy(line => line.Contains('–', StringComparison.Ordinal))
        );
        Assert.Contains("  導入：次の実があります。\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_a_file_was_read_is_told_to_programs_too()
    {
        _folder.Write("content/01.md", "# 果物\n\n次の実があります。\n\n- りんご：赤い実。\n- みかん\n");

        var run = await Terminal.In(_folder.Path, "topics", "--units", "content/01.md", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var units = Json(run.Output).EnumerateArray().ToList();
        Assert.Equal(
            ["kind", "line", "lastLine", "path", "lead", "subject", "depth", "own", "text"],
            units[0].EnumerateObject().Select(property => property.Name)
        );
        Assert.Contains(
            ("Item", 5, 5, "次の実があります。", "りんご：赤い実。"),
            units.Select(unit =>
                (
                    unit.GetProperty("kind").GetString()!,
                    unit.GetProperty("line").GetInt32(),
                    unit.GetProperty("lastLine").GetInt32(),
                    unit.GetProperty("lead").GetString() ?? "",
                    unit.GetProperty("own").GetString()!
                )
            )
        );
    }

    [Fact]
    public async Task A_file_that_is_nowhere_cannot_be_shown()
    {
        var run = await Terminal.In(_folder.Path, "topics", "--units", "none.md");

        Assert.Equal((Unreadable, ""), (run.ExitCode, run.Output));
        Assert.Contains("none.md", run.Errors, StringComparison.Ordinal);
    }

    private static JsonElement Json(string text) => JsonElement.Parse(text);
}
