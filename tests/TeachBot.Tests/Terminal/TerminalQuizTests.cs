using Xunit;

namespace TeachBot.Tests.Terminal;

/// <summary>A quiz in the terminal is the chat's, question for question and word for word.</summary>
public class TerminalQuizTests
{
    private const string Rest = "\n\n> りんごは、秋に実る赤い果物です。\n\n出典: りんご\n";

    private const string Single =
        "## 赤い果物はどれですか？\n\n- [x] りんご — りんごは赤くなります。\n- [ ] みかん — みかんは橙色です。\n- [ ] ぶどう — ぶどうは紫です。"
        + Rest;

    private const string Several =
        "## 皮をむくものをすべて選んでください。\n\n- [x] みかん — 手で。\n- [x] りんご — 刃物で。\n- [ ] いちご — 要りません。" + Rest;

    private const string Steps = "## 食べるまでの順に並べてください。\n\n1. 洗う\n2. 切る\n3. 食べる" + Rest;

    private const string Pairs =
        "## 果物と色の組を選んでください。\n\n| 果物 | 色 |\n| --- | --- |\n| りんご | 赤 |\n| みかん | 橙 |\n| ぶどう | 紫 |" + Rest;

    private const string Typed = "## 秋に実る赤い果物は何ですか？\n\n答え: りんご、林檎" + Rest;

    [Fact]
    public async Task A_question_its_verdict_and_the_result_follow_each_other_and_nothing_is_said_twice()
    {
        var lines = await TerminalRoom.QuizAsync(Single, "りんご");

        Assert.Equal(["シード：1", "", "問1／1", "赤い果物はどれですか？", "1つ選んでください"], lines[..5]);
        Assert.Equal(["[4] わからない", "[5] この問題を報告"], lines[5].Split("   ")[3..]);
        Assert.Equal(["文字か番号（q で終了）> ", "", "⭕ 正解！", "あなたの答え：りんご"], lines[6..10]);
        Assert.Equal(
            ["ぶどう：ぶどうは紫です。", "みかん：みかんは橙色です。", "りんご ←：りんごは赤くなります。"],
            lines[10..13].Select(line => line["  ○ A. ".Length..]).Order(StringComparer.Ordinal)
        );
        Assert.Equal("りんごは、秋に実る赤い果物です。", lines[13]);
        Assert.StartsWith("出典：第1回：果物 ＞ りんご", lines[14], StringComparison.Ordinal);
        Assert.Equal(["", "■ 結果：1問中1問正解", "全問正解です。おみごと！"], lines[15..]);
    }

    [Fact]
    public async Task Several_are_chosen_in_one_line() => Assert.Contains("⭕ 正解！", await Answered(Several, "みかん", "りんご"));

    [Fact]
    public async Task Steps_are_pressed_by_one_line_of_numbers() =>
        Assert.Contains("⭕ 正解！", await Answered(Steps, "洗う", "切る", "食べる"));

    [Fact]
    public async Task Steps_can_be_pressed_one_by_one_and_chosen_anew()
    {
        var lines = await TerminalRoom.QuizAsync(Steps, "食べる", "食べる", "選び直す", "洗う", "切る");

        Assert.Contains("あなたの答え：食べる", lines);
        Assert.Contains(lines, line => line.Contains("もう選べません", StringComparison.Ordinal));
        Assert.Contains("⭕ 正解！", lines);
    }

    [Fact]
    public async Task Pairs_are_the_letters_of_the_right_sides_in_order()
    {
        var colours = new Dictionary<string, string>
        {
            ["・りんご"] = "赤",
            ["・みかん"] = "橙",
            ["・ぶどう"] = "紫",
        };
        var fruits = (await TerminalRoom.QuizAsync(Pairs)).Where(colours.ContainsKey).Distinct();

        Assert.Contains("⭕ 正解！", await Answered(Pairs, [.. fruits.Select(fruit => colours[fruit])]));
    }

    [Theory]
    [InlineData("りんご", "⭕ 正解！")]
    [InlineData("林檎", "⭕ 正解！")]
    [InlineData("みかん", "❌ 不正解")]
    [InlineData("1", "❌ 不正解")]
    public async Task A_term_is_typed(string line, string verdict) => Assert.Contains(verdict, await TerminalRoom.QuizAsync(Typed, line));

    [Fact]
    public async Task Who_does_not_know_is_shown_the_answer()
    {
        var lines = await TerminalRoom.QuizAsync(Typed, "/1");

        Assert.Contains("■ 答えを見てみましょう", lines);
        Assert.Contains("正解：りんご", lines);
    }

    [Fact]
    public async Task A_picture_is_named_by_its_file()
    {
        await using var room = new TerminalRoom();
        var lines = await room.ChatAsync("図", "1");

        Assert.Contains(
            lines,
            line => line.StartsWith("図：", StringComparison.Ordinal) && line.Contains(".png", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_is_no_answer_is_said_and_asked_again()
    {
        var lines = await TerminalRoom.QuizAsync(Single, "いちごとは？", "りんご");

        Assert.Contains("1から5までの番号か、表示されている文字で選んでください。", lines);
        Assert.Contains("⭕ 正解！", lines);
    }

    [Theory]
    [InlineData("q")]
    [InlineData("Ｑ")]
    [InlineData("終了")]
    [InlineData(null)]
    public async Task Ended_at_once_there_is_no_result(string? leaving) =>
        Assert.Equal(["", "まだ1問も答えていません。"], (await TerminalRoom.QuizAsync(Single, leaving is null ? [] : [leaving]))[^2..]);

    [Fact]
    public async Task Ended_early_the_result_is_of_what_was_answered()
    {
        await using var room = new TerminalRoom();
        await room.Sits(["4", "q"]).QuizAsync("quiz:1", "", new Dictionary<string, string> { ["count"] = "5", ["topic"] = "ホスト型" });

        Assert.Contains(room.Shown, line => line.StartsWith("■ 結果：1問中", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_quiz_and_another_one_another()
    {
        static async Task<string> Quiz(string seed)
        {
            await using var room = new TerminalRoom();
            await room.Sits([.. Enumerable.Repeat("/1", 5)]).QuizAsync(seed, "", new Dictionary<string, string> { ["kind"] = "typed" });
            return string.Join('\n', room.Shown);
        }

        Assert.Equal(await Quiz("quiz:7"), await Quiz("quiz:7"));
        Assert.NotEqual(await Quiz("quiz:7"), await Quiz("quiz:8"));
    }

    [Fact]
    public async Task Where_there_is_no_quiz_the_reason_is_returned_and_nothing_is_shown()
    {
        await using var room = new TerminalRoom();

        var refusal = await room.Sits([]).QuizAsync("quiz:1", "", new Dictionary<string, string> { ["topic"] = "肉" });

        Assert.StartsWith("「肉」の問題はありません。", refusal, StringComparison.Ordinal);
        Assert.Equal([""], room.Shown);
    }

    [Fact]
    public async Task A_question_is_reported_and_goes_on()
    {
        var lines = await TerminalRoom.QuizAsync(Single, "5", "正解が2つある", "りんご");

        Assert.Contains("■ この問題を報告", lines);
        Assert.Contains(lines, line => line.StartsWith("ありがとう", StringComparison.Ordinal));
        Assert.Contains("⭕ 正解！", lines);
    }

    /// <summary>Answers with the letters under which options are shown.</summary>
    private static async Task<string[]> Answered(string quiz, params string[] options)
    {
        var shown = (await TerminalRoom.QuizAsync(quiz)).SelectMany(line => line.Split("   ")).Select(part => part.Trim()).ToList();
        var letters = options.Select(option => shown.First(part => part.EndsWith(option, StringComparison.Ordinal) && part != option));
        return await TerminalRoom.QuizAsync(quiz, string.Concat(letters.Select(part => part.TrimStart('[')[0])));
    }
}
