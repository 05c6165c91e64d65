using TeachBot.EndToEnd.Native;
using TeachBot.Tests;
using Xunit;

namespace TeachBot.EndToEnd.Typed;

/// <summary>The program as it is built, with lines typed into it through a pipe.</summary>
public sealed class TypedTests : IDisposable
{
    private static readonly string Host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_quiz_is_answered_a_line_a_question_to_its_result()
    {
        var ended = await RunAsync(["quiz", "--count", "2", "--seed", "1", "--kind", "feature"], "1", "A");

        Assert.Equal((0, ""), (ended.Code, ended.Errors));
        Assert.StartsWith("シード：1", ended.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["問1／2", "問2／2", "結果：2問中"],
            new[] { "問1／2", "問2／2", "結果：2問中" }.Where(part => ended.Output.Contains(part, StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_quiz_in_another_process()
    {
        string[] quiz = ["quiz", "--count", "3", "--seed", "42"];

        Assert.Equal((await RunAsync(quiz, "1", "1", "1")).Output, (await RunAsync(quiz, "1", "1", "1")).Output);
    }

    [Fact]
    public async Task A_term_is_typed_in_full_width_and_a_slip_is_told()
    {
        var ended = await RunAsync(["quiz", "--count", "1", "--seed", "1", "--kind", "typed", "--topic", "ホスト型"], "ホスト型");

        Assert.Contains("⭕ 正解！", ended.Output, StringComparison.Ordinal);
        Assert.Contains("出典：第1回", ended.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2", "「肉」の問題はありません", "quiz", "--topic", "肉")]
    [InlineData("2", "cloze", "quiz", "--kind", "no-such-kind")]
    [InlineData("2", "1〜20", "quiz", "--count", "21")]
    [InlineData("3", "no-such-folder", "chat", "--content", "no-such-folder")]
    public async Task What_can_not_be_is_said_on_standard_error(string code, string why, params string[] command)
    {
        var ended = await RunAsync(command);

        Assert.Equal((code, ""), ($"{ended.Code}", ended.Output));
        Assert.Contains(why, ended.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lesson_is_had_in_a_terminal_from_the_first_question_to_a_class_quiz_revealed()
    {
        var ended = await RunAsync(
            ["chat"],
            "ホスト型とは？",
            "じゃあデメリットは？",
            "目次",
            "3",
            "クイズ コンテナ型 1問 みんなで",
            "A",
            "答え合わせ",
            "成績",
            "設定",
            "/q"
        );

        Assert.Equal((0, ""), (ended.Code, ended.Errors));
        var at = 0;
        foreach (
            var part in new[]
            {
                "できること",
                "OS上",
                "出典：第1回",
                "開く見出しを選ぶ",
                "みんなでクイズ",
                "クイズ（1問）をチャンネルに出しました",
                "で受け付けました",
                "（前のメッセージが変わりました）",
                "答え合わせをしました",
                "成績",
                "設定",
            }
        )
        {
            var found = ended.Output.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"「{part}」 does not come after what came before it:\n{ended.Output[at..]}");
            at = found;
        }
    }

    [Fact]
    public async Task It_speaks_English_where_asked_to()
    {
        var ended = await RunAsync(["quiz", "--count", "1", "--language", "en"], "q");

        Assert.Contains("No question answered yet.", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_left_on_the_disk()
    {
        await RunAsync(["chat"], "クイズ", "q", "q");

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    private Task<NativeBinary.Ended> RunAsync(string[] command, params string[] typed) =>
        NativeBinary.RunAsync(
            Host,
            _folder.Path,
            [
                Path.Combine(AppContext.BaseDirectory, "teachbot.dll"),
                .. command,
                .. command.Contains("--content") ? [] : new[] { "--content", NativeBinary.Notes },
            ],
            string.Concat(typed.Select(line => line + "\n")),
            new Dictionary<string, string>()
        );
}
