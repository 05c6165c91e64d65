using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using TeachBot.Host.Wordings;
using Xunit;

namespace TeachBot.Tests.Host;

public sealed partial class CommandLineTests : IDisposable
{
    private const int Usage = 2;
    private const int Unreadable = 3;
    private const string Lecture = "# 果物\n\n## りんご\n\nりんごは、赤い果物です。\n\n## みかん\n\nみかんは、冬に食べる柑橘です。\n";

    private static readonly ErrorWording Errors = Wording.For("ja").Errors;

    private readonly TemporaryFolder _folder = new();

    public CommandLineTests() => _folder.Write("content/01.md", Lecture);

    public static TheoryData<string[], string> WrongUse =>
        new()
        {
            { ["ask", ""], Errors.EmptyQuestion },
            { ["ask", new string('a', 100_000)], string.Format(null, Errors.LongQuestion, 100_000, 1000) },
            { ["ask", "--batch", "none.txt", "--json"], string.Format(null, Errors.BatchUnreadable, "none.txt") },
            { ["ask", "--batch", "x", "--json", "りんごとは？"], Errors.BatchAndQuestion },
            { ["ask", "--explain", "--json", "りんごとは？"], Errors.ExplainAlone },
            { ["compare", "りんご"], Errors.CompareNeedsTwo },
            { ["compare", "りんご", "リンゴ"], Errors.CompareNeedsTwo },
            { ["compare", "りんご", "ばなな"], "ばなな" },
            { ["topics", "--colour"], "--colour" },
            { ["ask", "--colour"], string.Format(null, Errors.UnknownOption, "--colour") },
            { ["compare", "りんご", "-x"], string.Format(null, Errors.UnknownOption, "-x") },
            { ["--language", "fr", "topics"], "fr" },
            { ["serv"], Errors.SeeHelp },
            { ["--colour"], Errors.SeeHelp },
        };

    public static TheoryData<string[], int, string> WrongUseInEnglish =>
        new()
        {
            { ["ask", "--language", "en", "--batch", "x"], Usage, "--batch needs --json." },
            { ["--language=en", "topics", "--colour"], Usage, "'--colour'" },
            { ["topics", "--content", "none", "--language", "en"], Unreadable, "none: no such folder." },
        };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(WrongUse))]
    public async Task Wrong_use_is_explained_and_prints_nothing_else(string[] arguments, string message)
    {
        var run = await Terminal.In(_folder.Path, arguments);

        Assert.Equal((Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WrongUseInEnglish))]
    public async Task In_English_all_messages_are_English(string[] arguments, int exitCode, string message)
    {
        var run = await Terminal.In(_folder.Path, arguments);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.All(run.Errors, c => Assert.True(char.IsAscii(c)));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named() =>
        await AssertUnreadable(string.Format(null, Errors.ContentMissing, "none"), "none");

    [Fact]
    public async Task A_folder_without_lectures_is_named()
    {
        _folder.Write("empty/lectures/picture.png", "");

        await AssertUnreadable(string.Format(null, Errors.ContentEmpty, "empty"), "empty");
    }

    [Fact]
    public async Task A_lecture_that_is_not_UTF_8_is_named_with_the_line_and_the_rest_is_served()
    {
        _folder.Write("broken/01.md", [.. Encoding.UTF8.GetBytes(Lecture), 0xFF]);
        _folder.Write("broken/02.md", Lecture);

        var run = await Terminal.In(_folder.Path, "ask", "りんごとは？", "--json", "--content", "broken");

        Assert.Equal((0, string.Format(null, Errors.ContentNotUtf8, "01.md:10") + Environment.NewLine), (run.ExitCode, run.Errors));
        Assert.Equal("answered", Json(run.Output).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Where_no_lecture_can_be_served_each_is_named_and_then_the_folder()
    {
        _folder.Write("broken/01.md", [.. Encoding.UTF8.GetBytes(Lecture), 0xFF]);

        await AssertUnreadable(
            string.Format(null, Errors.ContentNotUtf8, "01.md:10")
                + Environment.NewLine
                + string.Format(null, Errors.ContentNoneServed, "broken"),
            "broken"
        );
    }

    [Fact]
    public async Task Of_many_problems_five_are_named_and_the_rest_counted()
    {
        foreach (var number in Enumerable.Range(1, 8))
        {
            _folder.Write($"content/{number}.md", [0xFF]);
        }

        var run = await Terminal.In(_folder.Path, "topics");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                .. Enumerable.Range(1, 5).Select(number => string.Format(null, Errors.ContentNotUtf8, $"{number}.md:1")),
                string.Format(null, Errors.ContentMore, 3),
            ],
            run.Errors.TrimEnd().Split(Environment.NewLine)
        );
    }

    [Fact]
    public async Task Control_characters_and_emoji_in_a_question_do_no_harm()
    {
        var run = await Terminal.In(_folder.Path, "ask", "--json", "\u202Eりん\u200Bご\u0007\u001B[31mとは👩\u200D💻？\n\t\"\\");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            ["status", "kind", "text", "citations", "confidence", "figures", "followUps", "nearest", "near"],
            Json(run.Output).EnumerateObject().Select(property => property.Name)
        );
    }

    [Fact]
    public async Task Several_questions_are_several_answers_in_one_object()
    {
        var several = Json((await Terminal.In(_folder.Path, "ask", "--json", "りんごとは？みかんとは？バナナとは？")).Output);

        Assert.Equal(("answered", "several"), (several.GetProperty("status").GetString(), several.GetProperty("kind").GetString()));
        Assert.Equal(
            [("りんごとは？", "answered"), ("みかんとは？", "answered"), ("バナナとは？", "not_found")],
            several
                .GetProperty("questions")
                .EnumerateArray()
                .Select(one => (one.GetProperty("question").GetString(), one.GetProperty("status").GetString()))
        );
        Assert.StartsWith("りんごとは？\n", several.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, several.GetProperty("citations").GetArrayLength());
    }

    [Fact]
    public async Task Several_questions_are_answered_each_under_its_words()
    {
        var run = await Terminal.In(_folder.Path, "ask", "りんごとは？みかんとは？りんごの色は？みかんの色は？");

        Assert.Equal(
            ["■ りんごとは？", "■ みかんとは？", "■ りんごの色は？"],
            run.Output.Split(Environment.NewLine).Where(line => line.StartsWith('■'))
        );
        Assert.EndsWith(string.Format(null, Wording.For("ja").Chat.Ask.MostQuestions, 3), run.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "判定", "点数", "出典：果物 ＞ りんご（5行目） ←")]
    [InlineData("en", "judged", "scored", "Source: 果物 > りんご (line 5) <-")]
    public async Task An_explained_answer_lists_places_with_two_columns_of_features(string language, string left, string right, string best)
    {
        var run = await Terminal.In(_folder.Path, "ask", "--explain", "--language", language, "りんごとは？");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.Split(Environment.NewLine);
        Assert.Contains(lines, line => line.EndsWith(best, StringComparison.Ordinal));
        var heads = lines
            .Where(line => line.Contains($" {left} ", StringComparison.Ordinal) && line.EndsWith(" " + right, StringComparison.Ordinal))
            .ToList();
        Assert.InRange(heads.Count, 1, 5);
        Assert.Single(heads.Select(line => line.Length).Distinct());
        var features = lines.Where(line => Feature().IsMatch(line)).ToList();
        Assert.NotEmpty(features);
        Assert.All(features, line => Assert.InRange(line.Length, 1, 78));
        Assert.Single(features.Select(line => Feature().Match(line).Groups[1].Index).Distinct());
    }

    /// <summary>Two features beside each other.</summary>
    [GeneratedRegex(@"^   [ +-]\S+ +?\S+=\S+ +([+-]\d+\.\d\d) \S+=\S+$")]
    private static partial Regex Feature();

    [Theory]
    [InlineData("topics")]
    [InlineData("ask", "りんごとは？")]
    [InlineData("ask", "りん\u001B[2Jご\u0007とは？")]
    [InlineData("compare", "りんご", "みかん")]
    [InlineData("check")]
    [InlineData("check", "no\u001B[2Jwhere")]
    [InlineData("questions", "--explain")]
    [InlineData("quiz", "--count", "1", "--seed", "1")]
    [InlineData("to\u001B[31mpics")]
    public async Task Nothing_that_stands_in_notes_or_is_typed_is_a_command_to_the_terminal(params string[] arguments)
    {
        const string Obeyed = "\u001B]0;title\u0007\u001B[2J\u009B31m\b\r";
        _folder.Write(
            "content/01.md",
            $"# 果物{Obeyed}\n\n## りんご\n\nりんごは、赤い{Obeyed}果物です。\n\n"
                + $"## みかん\n\nみかんは、冬に{Obeyed}食べる柑橘です。\n\n![実](<no\u001B[2Jne.png>)\n"
        );

        var run = await Terminal.In(_folder.Path, arguments);

        Assert.NotEmpty(run.Output + run.Errors);
        Assert.DoesNotContain((run.Output + run.Errors).ReplaceLineEndings("\n"), c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public async Task A_batch_is_answered_line_by_line_and_an_empty_line_is_refused_in_its_place()
    {
        _folder.Write("questions.txt", "りんごとは？\n\nみかんとは？\n");

        var run = await Terminal.In(_folder.Path, "ask", "--batch", "questions.txt", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var answers = run.Output.TrimEnd().Split('\n').Select(Json).ToList();
        Assert.Equal(["answered", "not_found", "answered"], answers.Select(answer => answer.GetProperty("status").GetString()));
        Assert.Equal(
            [5, 9],
            answers.Where((_, line) => line != 1).Select(answer => answer.GetProperty("citations")[0].GetProperty("line").GetInt32())
        );
        Assert.Equal(
            ("invalid", Errors.EmptyQuestion),
            (answers[1].GetProperty("kind").GetString(), answers[1].GetProperty("text").GetString())
        );
    }

    [Fact]
    public async Task A_line_of_a_batch_may_be_an_object_that_says_what_was_asked_before()
    {
        _folder.Write(
            "questions.txt",
            """
            {"question": "りんごとは？"}
            {"question": "その種類は？", "before": "りんごとは？"}
            {"question": "りんごとは？", "before": ""}
            {"ask": "りんごとは？"}
            {"question": "りんごとは？"
            """
        );

        var run = await Terminal.In(_folder.Path, "ask", "--batch", "questions.txt", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var answers = run.Output.TrimEnd().Split('\n').Select(Json).ToList();
        Assert.Equal("answered", answers[0].GetProperty("status").GetString());
        Assert.NotEqual("invalid", answers[1].GetProperty("kind").GetString());
        Assert.Equal(
            [Errors.EmptyQuestion, Errors.BatchLineUnreadable, Errors.BatchLineUnreadable],
            answers[2..].Select(answer => answer.GetProperty("text").GetString())
        );
    }

    [Theory]
    [InlineData(0, "doctor", "--content", "content")]
    [InlineData(Usage, "backup", "copy.db")]
    [InlineData(Usage, "rebuild")]
    public async Task Who_looks_where_there_is_no_store_hears_so_and_makes_none(int exitCode, params string[] arguments)
    {
        var run = await Terminal.In(_folder.Path, arguments);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains("保存先がまだありません", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.Equal(["content"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Doctor_took_the_playgrounds_journal_from_the_bot_that_runs()
    {
        var journal = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder.Path, "data")).FullName, "playground.jsonl");
        await File.WriteAllTextAsync(journal, "half of a li", TestContext.Current.CancellationToken);

        await Terminal.In(_folder.Path, "doctor", "--content", "content");

        Assert.Equal("half of a li", await File.ReadAllTextAsync(journal, TestContext.Current.CancellationToken));
    }

    private static JsonElement Json(string text) => JsonElement.Parse(text);

    private async Task AssertUnreadable(string message, string content)
    {
        var run = await Terminal.In(_folder.Path, "topics", "--content", content);

        Assert.Equal(new Run(Unreadable, "", message + Environment.NewLine), run);
    }
}
