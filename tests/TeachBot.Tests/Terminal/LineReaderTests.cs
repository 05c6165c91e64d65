using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Host.Wordings;
using TeachBot.Terminal;
using Xunit;

namespace TeachBot.Tests.Terminal;

/// <summary>
/// What a line means below a message. The meanings stand as text: →a b for what is pressed, ✎ for an answer, 「」 for what is said to the
/// bot.
/// </summary>
public class LineReaderTests
{
    private static readonly TerminalWords Words = Wording.For("ja").Terminal;

    private static readonly Dictionary<string, Message?> Messages = new()
    {
        ["nothing"] = null,
        ["answer"] = Of(null, new Button("x", "比較する"), new Button("y", "クイズに挑戦") { Style = ButtonStyle.Primary }),
        ["one"] = Of(new TypedLine("stop"), Lettered("りんご", "みかん", "ぶどう")),
        ["steps"] = Of(new TypedLine("stop", 3), Lettered("切る", "煮る", "食べる")),
        ["pairs"] = Of(new TypedLine("stop", 3), new Button("a", "赤＝A"), new Button("b", "赤＝B"), new Button("c", "赤＝C")),
        ["begun"] = Of(new TypedLine("stop", 3), new Button("a", "A. 切る") { IsDisabled = true }, new Button("b", "B. 煮る")),
        ["typed"] = Of(new TypedLine("stop", 1, "write"), new Button("write", "答えを書く"), new Button("giveup", "わからない")),
        ["several"] = Of(
            new TypedLine("stop"),
            new Menu("m", "すべて選ぶ", [new("a", "A. りんご"), new("b", "B. みかん"), new("c", "C. いも")]) { Most = 3 },
            new Button("giveup", "わからない")
        ),
        ["menu"] = Of(null, new Menu("m", "見出し", [.. Enumerable.Range(1, 14).Select(at => new MenuOption($"v{at}", $"見出し{at}"))])),
    };

    [Theory]
    // Numbers, in any width, and letters where labels have them.
    [InlineData("one", "1", "→a")]
    [InlineData("one", "２", "→b")]
    [InlineData("one", " c ", "→c")]
    [InlineData("one", "Ｃ", "→c")]
    [InlineData("one", "4", "→giveup")]
    [InlineData("answer", "1", "→x")]
    [InlineData("menu", "12", "→v12")]
    // The letters of words are no keys: C is a language, too.
    [InlineData("answer", "a", "「a」")]
    [InlineData("one", "ab", "「ab」")]
    [InlineData("one", "z", "「z」")]
    // Labels, with their letter or without.
    [InlineData("one", "りんご", "→a")]
    [InlineData("one", "「みかん」", "→b")]
    [InlineData("one", "A. りんご", "→a")]
    [InlineData("one", "わからない", "→giveup")]
    // Several, however they are parted.
    [InlineData("several", "1 3", "→a c")]
    [InlineData("several", "3,1", "→c a")]
    [InlineData("several", "１、３", "→a c")]
    [InlineData("several", "a・c", "→a c")]
    [InlineData("several", "AC", "→a c")]
    [InlineData("several", "1 1", "→a")]
    [InlineData("several", "4", "→giveup")]
    // In order, also together.
    [InlineData("steps", "312", "→c a b")]
    [InlineData("steps", "3 1 2", "→c a b")]
    [InlineData("steps", "３→１→２", "→c a b")]
    [InlineData("steps", "cab", "→c a b")]
    [InlineData("steps", "3", "→c")]
    [InlineData("pairs", "bac", "→b a c")]
    [InlineData("pairs", "b a c", "→b a c")]
    // Enter presses what most people want next.
    [InlineData("answer", "", "→y")]
    // Where an answer is typed, everything is one that does not begin with a stroke.
    [InlineData("typed", "りんご", "✎りんご")]
    [InlineData("typed", "1", "✎1")]
    [InlineData("typed", "q", "✎q")]
    [InlineData("typed", "C", "✎C")]
    [InlineData("typed", "/1", "→giveup")]
    [InlineData("typed", "わからない", "→giveup")]
    [InlineData("typed", "/q", "leaves")]
    // Said to the bot.
    [InlineData("nothing", "ホスト型とは？", "「ホスト型とは？」")]
    [InlineData("one", "/ヘルプ", "「/ヘルプ」")]
    [InlineData("nothing", "", "")]
    // Leaving.
    [InlineData("nothing", "q", "leaves")]
    [InlineData("one", "Ｑ", "leaves")]
    [InlineData("one", "終了", "leaves")]
    [InlineData("one", "/quit", "leaves")]
    // What can't be meant so is said.
    [InlineData("one", "0", "1から4までの番号か、表示されている文字で選んでください。")]
    [InlineData("one", "5", "1から4までの番号か、表示されている文字で選んでください。")]
    [InlineData("one", "9999", "1から4までの番号か、表示されている文字で選んでください。")]
    [InlineData("one", "1 2", "選べるのは1つまでです。")]
    [InlineData("one", "", "答えを入力してください。")]
    [InlineData("several", "1 4", "選べるのは1つまでです。")]
    [InlineData("steps", "1 1 2", "同じものは1度だけ選べます。")]
    [InlineData("steps", "1 4", "1から3までの番号か、表示されている文字で選んでください。")]
    [InlineData("steps", "4", "→giveup")]
    [InlineData("steps", "1234", "1から3までの番号か、表示されている文字で選んでください。")]
    [InlineData("begun", "1", "「A. 切る」は、もう選べません。")]
    [InlineData("typed", "", "答えを入力してください。")]
    [InlineData("nothing", "1", "いま選べるものはありません。")]
    public void A_line_means(string below, string line, string meaning) =>
        Assert.Equal(meaning, Said(new LineReader(Words).Read(line, Messages[below], canGoBack: false)));

    [Fact]
    public void Zero_goes_back_where_something_waits() =>
        Assert.IsType<Meant.GoesBack>(new LineReader(Words).Read("0", Messages["answer"], canGoBack: true));

    private static string Said(Meant meant) =>
        meant switch
        {
            Meant.Presses presses => "→" + string.Join(' ', presses.Entries.Select(entry => entry.Value ?? entry.Choice.Id)),
            Meant.Writes written => "✎" + written.Text,
            Meant.Says said => $"「{said.Text}」",
            Meant.Leaves => "leaves",
            Meant.Nothing nothing => nothing.Why,
            _ => meant.ToString(),
        };

    private static Message Of(TypedLine? typed, params Choice[] choices) => new(Document.Empty) { Choices = choices, Typed = typed };

    private static Choice[] Lettered(params string[] options) =>
        [
            .. options.Select((option, at) => new Button($"{(char)('a' + at)}", $"{(char)('A' + at)}. {option}")),
            new Button("giveup", "わからない"),
        ];
}
