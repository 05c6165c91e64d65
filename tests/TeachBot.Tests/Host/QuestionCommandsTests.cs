using System.Text;
using System.Text.Json;
using TeachBot.Content.Questions.Exchange;
using TeachBot.Content.Questions.Exchange.Gift;
using TeachBot.Host.Wordings;
using TeachBot.Tests.Content.Questions;
using Xunit;

namespace TeachBot.Tests.Host;

/// <summary>questions, quiz, export and import as people start them.</summary>
public sealed class QuestionCommandsTests : IDisposable
{
    private const string Lecture = "# 果物\n\n## りんご\n\nりんごは、赤い果物です。\n";
    private static readonly BankWording Words = Wording.For("ja").Bank;

    private readonly TemporaryFolder _folder = new();

    public QuestionCommandsTests() => _folder.Write("content/01.md", Lecture);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Questions_are_an_array_in_JSON()
    {
        var run = await Terminal.In(_folder.Path, "questions", "--json");

        Assert.Equal((0, "", JsonValueKind.Array), (run.ExitCode, run.Errors, JsonElement.Parse(run.Output).ValueKind));
    }

    [Fact]
    public async Task Explained_questions_are_an_object_in_JSON()
    {
        var run = await Terminal.In(_folder.Path, "questions", "--json", "--explain");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            ["questions", "kinds", "concepts", "refused"],
            JsonElement.Parse(run.Output).EnumerateObject().Select(property => property.Name)
        );
    }

    [Theory]
    [InlineData("gift")]
    [InlineData("moodle")]
    [InlineData("anki")]
    [InlineData("csv")]
    [InlineData("json")]
    public async Task Every_format_goes_to_standard_output_and_to_a_file(string format)
    {
        var shown = await Terminal.In(_folder.Path, "export", "--format", format);
        var written = await Terminal.In(_folder.Path, "export", "--format", format, "--output", "bank.txt");

        Assert.Equal((0, 0, ""), (shown.ExitCode, written.ExitCode, written.Output));
        Assert.Equal(
            shown.Output.TrimStart('\uFEFF'),
            Encoding
                .UTF8.GetString(await File.ReadAllBytesAsync(Path.Combine(_folder.Path, "bank.txt"), TestContext.Current.CancellationToken))
                .TrimStart('\uFEFF')
        );
    }

    [Theory]
    [InlineData("export")]
    [InlineData("export", "--format", "docx")]
    [InlineData("export", "--format", "json", "--output", "no/such/folder/file")]
    [InlineData("quiz", "--count", "0")]
    [InlineData("quiz", "--count", "21")]
    [InlineData("quiz", "--seed", "x")]
    [InlineData("quiz", "--topic", "肉")]
    [InlineData("import")]
    [InlineData("import", "a.txt", "--format", "csv")]
    public async Task Wrong_use_ends_with_2_and_says_why(params string[] arguments)
    {
        var run = await Terminal.In(_folder.Path, arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Errors);
    }

    [Fact]
    public async Task Questions_come_in_as_Markdown_and_what_does_not_is_named()
    {
        _folder.Write("a.gift", "::Q-1::首都は？{=東京#そう ~京都}\n\n::作文::書け。{}");

        var run = await Terminal.In(_folder.Path, "import", "a.gift");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("## 首都は？\n\nID: q-1\n\n- [x] 東京 — そう\n- [ ] 京都\n", run.Output);
        Assert.Equal(
            [$"a.gift:3: {string.Format(null, Words.ImportFaults["Unsupported"], "作文 [essay]")}", string.Format(null, Words.Imported, 1)],
            run.Errors.TrimEnd().Split(Environment.NewLine)
        );
    }

    [Fact]
    public async Task What_a_teacher_has_written_is_not_overwritten()
    {
        _folder.Write("a.gift", "一{T}");
        _folder.Write("mine.md", "私の問題");

        var refused = await Terminal.In(_folder.Path, "import", "a.gift", "--output", "mine.md");
        var written = await Terminal.In(_folder.Path, "import", "a.gift", "--output", "new.md");

        Assert.Equal((2, 0, ""), (refused.ExitCode, written.ExitCode, written.Output));
        Assert.Equal("私の問題", await File.ReadAllTextAsync(Path.Combine(_folder.Path, "mine.md"), TestContext.Current.CancellationToken));
        Assert.StartsWith(
            "## 一\n",
            await File.ReadAllTextAsync(Path.Combine(_folder.Path, "new.md"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_file_without_questions_ends_with_3()
    {
        _folder.Write("a.xml", "<html/>");

        var run = await Terminal.In(_folder.Path, "import", "a.xml", "--language", "en");

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("a.xml:1: not Moodle XML", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_exported_comes_in_again()
    {
        _folder.Write("a.gift", new GiftFormat().Write([Sample.Single(), Sample.Matching(), Sample.Typed()]).Text);

        var run = await Terminal.In(_folder.Path, "import", "a.gift");

        Assert.Equal(3, run.Output.Split('\n').Count(line => line.StartsWith("出典: 第1回：食べもの > 果物", StringComparison.Ordinal)));
        Assert.Equal(QuestionFormats.Written.Count, QuestionFormats.Written.Select(format => format.Name).Distinct().Count());
    }
}
