using System.Text.Json;
using TeachBot.Content.Checking;
using TeachBot.Host.Wordings;
using Xunit;

namespace TeachBot.Tests.Host;

public sealed class CheckCommandTests : IDisposable
{
    private const string Good = "# 果物\n\n## りんご\n\nりんごは、赤い果物です。\n";

    private readonly TemporaryFolder _folder = new();

    public CheckCommandTests()
    {
        _folder.Write("content/01.md", Good);
        _folder.Write("bad/lectures/01.md", Good + "\n![赤い実](a.png)\n\n## みかん\n");
        _folder.Write("untidy/01.md", Good + "\n## みかん\n");
    }

    public static TheoryData<string> Rules => new(Checker.Rules.Select(rule => rule.Id));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("check", "content")]
    [InlineData("check", "--content", "content")]
    public async Task Of_good_notes_is_said_what_was_read_and_that_nothing_is_wrong(params string[] arguments) =>
        Assert.Equal(
            new Run(0, "読んだもの: 講義 1、概念 1、定義 1、箇条書き 0、表 0、図 0、クイズの問題 2\n問題ありません。\n", ""),
            await Terminal.In(_folder.Path, arguments)
        );

    [Fact]
    public async Task The_summary_counts_what_stands_in_the_notes()
    {
        _folder.Write(
            "rich/lectures/01.md",
            Good
                + "\n次の種類があります。\n\n- ふじ\n  - 青森のふじ\n- つがる\n\n| 名前 | 色 |\n| --- | --- |\n| ふじ | 赤 |\n\n![赤い実](a.png)\n"
        );
        _folder.Write("rich/lectures/a.png", "");

        var json = JsonElement.Parse((await Terminal.In(_folder.Path, "check", "rich", "--json")).Output).GetProperty("read");

        Assert.Equal(
            [("lectures", 1), ("lists", 1), ("tables", 1), ("figures", 1)],
            new[] { "lectures", "lists", "tables", "figures" }.Select(name => (name, json.GetProperty(name).GetInt32()))
        );
        Assert.Equal(
            ["lectures", "concepts", "definitions", "lists", "tables", "figures", "questions"],
            json.EnumerateObject().Select(property => property.Name)
        );
    }

    [Fact]
    public async Task What_of_the_folder_is_not_read_is_said_and_is_no_fault()
    {
        _folder.Write("mixed/lectures/01.md", Good);
        _folder.Write("mixed/lectures/README.md", "# 目次\n\n- [第1回](01.md)\n");
        _folder.Write("mixed/lectures/plan.pdf", "");
        _folder.Write("mixed/lectures/a.png", "");
        _folder.Write("mixed/draft.md", Good);
        _folder.Write("mixed/old/01.md", Good);
        _folder.Write("flat/01.md", Good);
        _folder.Write("flat/02/01.md", Good);

        var (text, flat) = (await Terminal.In(_folder.Path, "check", "mixed"), await Terminal.In(_folder.Path, "check", "flat", "--json"));

        Assert.Equal((0, ""), (text.ExitCode, text.Errors));
        Assert.Collection(
            text.Output.TrimEnd().Split('\n'),
            line => Assert.Equal("読まないもの", line),
            line => Assert.StartsWith("mixed/lectures/README.md: リンクや使い方だけで", line, StringComparison.Ordinal),
            line => Assert.StartsWith("mixed/draft.md、mixed/old/: lectures/ の外にある", line, StringComparison.Ordinal),
            line => Assert.Equal("mixed/lectures/plan.pdf: この種類のファイルは読みません（1個）。", line),
            line => Assert.Equal("", line),
            line => Assert.StartsWith("読んだもの: 講義 1、", line, StringComparison.Ordinal),
            line => Assert.Equal("問題ありません。", line)
        );
        Assert.Empty(JsonElement.Parse(flat.Output).GetProperty("leftOut").EnumerateArray());
    }

    [Fact]
    public async Task Missing_pictures_told_twice_each_are_one_line_a_file()
    {
        _folder.Write("pictures/01.md", Good + string.Concat(Enumerable.Range(1, 8).Select(number => $"\n![](img/{number}.png)\n")));

        var (text, json) = (
            await Terminal.In(_folder.Path, "check", "pictures"),
            await Terminal.In(_folder.Path, "check", "pictures", "--json")
        );

        var line = Assert.Single(text.Output.Split('\n'), line => line.Contains(".png", StringComparison.Ordinal));
        Assert.EndsWith(
            "（この下にも7か所: 「img/2.png」9行目、「img/3.png」11行目、「img/4.png」13行目、「img/5.png」15行目、「img/6.png」17行目、…）",
            line,
            StringComparison.Ordinal
        );
        var finding = Assert.Single(JsonElement.Parse(json.Output).GetProperty("findings").EnumerateArray());
        Assert.Equal([7, 9, 11, 13, 15, 17, 19, 21], finding.GetProperty("lines").EnumerateArray().Select(number => number.GetInt32()));
    }

    [Fact]
    public async Task Errors_end_with_1_and_stand_apart_from_advice()
    {
        var run = await Terminal.In(_folder.Path, "check", "bad");

        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Collection(
            run.Output.TrimEnd().Split('\n'),
            line => Assert.Equal("誤り", line),
            line =>
                Assert.StartsWith(
                    $"{Path.Combine("bad", "lectures/01.md")}:7: 図のファイル「a.png」がありません。",
                    line,
                    StringComparison.Ordinal
                ),
            line => Assert.Equal("", line),
            line => Assert.Equal("助言", line),
            line =>
                Assert.StartsWith(
                    $"{Path.Combine("bad", "lectures/01.md")}:9: 見出し「みかん」の下に何も書かれていません。",
                    line,
                    StringComparison.Ordinal
                ),
            line => Assert.Equal("", line),
            line => Assert.StartsWith("読んだもの: 講義 1、", line, StringComparison.Ordinal),
            line => Assert.Equal("誤り 1件、助言 1件", line)
        );
    }

    [Fact]
    public async Task Advice_alone_ends_with_0() => Assert.Equal(0, (await Terminal.In(_folder.Path, "check", "untidy")).ExitCode);

    [Theory]
    [InlineData(2, "check", "content", "bad")]
    [InlineData(2, "check", "content", "--content", "bad")]
    [InlineData(2, "check", "--colour")]
    [InlineData(3, "check", "none")]
    public async Task What_cannot_be_checked_is_said_on_standard_error(int exitCode, params string[] arguments)
    {
        var run = await Terminal.In(_folder.Path, arguments);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Errors);
    }

    [Fact]
    public async Task Json_is_one_object_with_all_findings()
    {
        var run = await Terminal.In(_folder.Path, "check", "bad", "--json");

        var json = JsonElement.Parse(run.Output);
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Equal(["findings", "read", "leftOut"], json.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            [("error", "missing-figure", "bad/lectures/01.md", 7), ("advice", "heading-without-content", "bad/lectures/01.md", 9)],
            json.GetProperty("findings")
                .EnumerateArray()
                .Select(finding =>
                    (Text(finding, "severity"), Text(finding, "rule"), Text(finding, "file"), finding.GetProperty("line").GetInt32())
                )
        );
    }

    [Fact]
    public async Task Questions_are_printed_for_good_notes_too()
    {
        var text = await Terminal.In(_folder.Path, "check", "--questions");
        var json = JsonElement.Parse((await Terminal.In(_folder.Path, "check", "--questions", "--json")).Output).GetProperty("questions");

        Assert.Equal((0, ""), (text.ExitCode, text.Errors));
        Assert.Contains("│ りんごとは？ ", text.Output, StringComparison.Ordinal);
        Assert.EndsWith("概念 1、聞ける質問 1、足りない項目 0\n", text.Output, StringComparison.Ordinal);
        var concept = Assert.Single(json.EnumerateArray());
        Assert.Equal(
            ("りんご", "content/01.md", 3, "りんごとは？"),
            (
                Text(concept, "concept"),
                Text(concept, "file"),
                concept.GetProperty("line").GetInt32(),
                concept.GetProperty("questions")[0].GetString()
            )
        );
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_is_worded(string rule) =>
        Assert.All(["ja", "en"], language => Assert.Contains(rule, Wording.For(language).Checks.Findings.Keys));

    [Fact]
    public void Every_rule_has_a_name_of_its_own_and_no_wording_is_left_over() =>
        Assert.Equal(Checker.Rules.Select(rule => rule.Id).Order(), Wording.For("ja").Checks.Findings.Keys.Order());

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
