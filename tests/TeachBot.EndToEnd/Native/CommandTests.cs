using System.Text.Json;
using TeachBot.Tests;
using Xunit;

namespace TeachBot.EndToEnd.Native;

/// <summary>The commands of the published program, each run as a process of its own.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("ask answers with the source", "OS上|出典", "ask", "ホスト型とは？")]
    [InlineData("compare prints a table", "┌|ホスト型|コンテナ型|└|出典", "compare", "ホスト型", "コンテナ型")]
    [InlineData("topics prints the outline", "第1回|ホスト型", "topics")]
    [InlineData("check finds nothing in good notes", "問題ありません", "check")]
    public async Task A_command_prints_what_people_read(string title, string wanted, params string[] command)
    {
        var ended = await RunAsync(command);
        Assert.True(ended.Code == 0, $"{title}: ended with {ended.Code}: {ended.Errors}");
        Assert.All(wanted.Split('|'), text => Assert.Contains(text, ended.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ask_answers_in_json()
    {
        var answer = await JsonAsync("ask", "ホスト型とは？", "--json");
        Assert.Equal("answered", answer.GetProperty("status").GetString());
        Assert.Contains("OS上", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_says_in_json_what_the_notes_lack() =>
        Assert.Equal("not_found", (await JsonAsync("ask", "Kubernetesとは？", "--json")).GetProperty("status").GetString());

    [Fact]
    public async Task Compare_compares_in_json()
    {
        var comparison = await JsonAsync("compare", "ホスト型", "コンテナ型", "--json");
        Assert.Equal(
            ["ホスト型", "コンテナ型"],
            comparison.GetProperty("concepts").EnumerateArray().Select(concept => concept.GetString())
        );
        Assert.NotEqual(0, comparison.GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task Topics_prints_the_outline_in_json() =>
        Assert.Contains("\"lecture\":\"第1回", (await JsonAsync("topics", "--json")).GetRawText(), StringComparison.Ordinal);

    [Fact]
    public async Task Questions_lists_them_in_json_with_key_and_source()
    {
        var questions = (await JsonAsync("questions", "--json")).GetRawText();
        Assert.All(
            ["\"kind\":\"feature\"", "\"correct\":true", "\"line\":"],
            text => Assert.Contains(text, questions, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Check_names_file_and_line_and_ends_with_1()
    {
        _folder.Write("broken/01.md", "# 果物\n\n![赤い実](none.png)\n");
        var ended = await NativeBinary.RunAsync(_folder.Path, ["check", "broken"]);
        Assert.Equal(1, ended.Code);
        Assert.Contains("broken/01.md:3:", ended.Output, StringComparison.Ordinal);
        Assert.Contains("none.png", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quiz_is_played_through_a_pipe()
    {
        var ended = await RunAsync(["quiz", "--count", "3", "--seed", "1", "--kind", "feature"], "1\n1\n1\n");
        Assert.Equal(0, ended.Code);
        Assert.Contains("問1／3", ended.Output, StringComparison.Ordinal);
        Assert.Contains("結果：", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_bot_is_talked_with_through_a_pipe()
    {
        var ended = await RunAsync(["chat"], "ホスト型とは？\nクイズ みんなで\nA\n\nq\n");
        Assert.Equal(0, ended.Code);
        Assert.All(
            ["OS上", "みんなでクイズ", "答え合わせをしました"],
            text => Assert.Contains(text, ended.Output, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_export_writes_for_Moodle_import_makes_Markdown_of()
    {
        Assert.Equal(0, (await RunAsync(["export", "--format", "moodle", "--output", "bank.xml"])).Code);
        Assert.Equal(0, (await NativeBinary.RunAsync(_folder.Path, ["import", "bank.xml", "--output", "bank.md"])).Code);
        var markdown = await File.ReadAllTextAsync(Path.Combine(_folder.Path, "bank.md"), TestContext.Current.CancellationToken);
        Assert.Contains("- [x]", markdown, StringComparison.Ordinal);
        Assert.Contains("出典", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_question_ends_with_2() => Assert.Equal(2, (await RunAsync(["ask", ""])).Code);

    [Fact]
    public async Task A_missing_folder_ends_with_3_and_is_named()
    {
        var ended = await NativeBinary.RunAsync(_folder.Path, ["topics", "--content", "no-such-folder"]);
        Assert.Equal(3, ended.Code);
        Assert.Contains("no-such-folder", ended.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_notes_are_found_in_the_folder_where_it_is_run()
    {
        var ended = await NativeBinary.RunAsync(TeachBot.Tests.Architecture.Repository.Root, ["ask", "ホスト型とは？"]);
        Assert.Equal(0, ended.Code);
        Assert.Contains("OS上", ended.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task<NativeBinary.Ended> RunAsync(string[] command, string typed = "") =>
        NativeBinary.RunAsync(
            _folder.Path,
            [.. command, .. command[0] == "check" ? [NativeBinary.Notes] : new[] { "--content", NativeBinary.Notes }],
            typed
        );

    private async Task<JsonElement> JsonAsync(params string[] command)
    {
        var ended = await RunAsync(command);
        Assert.True(ended.Code == 0, $"ended with {ended.Code}: {ended.Errors}");
        return ended.Json;
    }
}
