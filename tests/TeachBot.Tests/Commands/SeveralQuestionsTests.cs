using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using Xunit;
using static TeachBot.Tests.Commands.ChatRoom;

namespace TeachBot.Tests.Commands;

/// <summary>A message that asks several things: 「水門とは？ 上掛け水車の欠点は？」.</summary>
public sealed class SeveralQuestionsTests : IAsyncDisposable
{
    private readonly ChatRoom _room = new(Mill.All);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_question_is_answered_in_turn_under_its_words_in_one_reply()
    {
        var text = Text(await _room.Mention("水門とは？上掛け水車の欠点は？"));

        Assert.Equal(["■ 水門とは？", "■ 上掛け水車の欠点は？"], Headings(text));
        var (first, second) = (
            text[..text.IndexOf("■ 上掛け", StringComparison.Ordinal)],
            text[text.IndexOf("■ 上掛け", StringComparison.Ordinal)..]
        );
        Assert.Contains("水路の水を止める板", first, StringComparison.Ordinal);
        Assert.Contains("羽根が傷みやすい", second, StringComparison.Ordinal);
        Assert.Contains("出典：第1回：水車 ＞ 水門", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_question_leans_on_the_one_before_it_and_the_next_message_on_the_last()
    {
        Assert.Contains("羽根が傷みやすい", Text(await _room.Mention("上掛け水車とは？その欠点は？")), StringComparison.Ordinal);
        Assert.Contains(
            "羽根が傷みやすい",
            Text(await _room.Mention("水門とは？上掛け水車とは？")) + Text(await _room.Mention("その欠点は？")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("ja", "一度に答えるのは3つまでです。残りはもう一度聞いてください。")]
    [InlineData("en", "I answer 3 questions at a time. Please ask the rest again.")]
    public async Task Three_are_answered_and_it_is_said_that_there_were_more(string language, string says)
    {
        _room.Language = language;

        var text = Text(await _room.Mention("水門とは？水車小屋とは？上掛け水車とは？臼とは？"));

        Assert.Equal(["■ 水門とは？", "■ 水車小屋とは？", "■ 上掛け水車とは？"], Headings(text));
        Assert.Contains(says, text, StringComparison.Ordinal);
        Assert.DoesNotContain(says, Text(await _room.Mention("水門とは？水車小屋とは？上掛け水車とは？")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_that_is_missed_is_kept_and_places_that_are_near_are_numbered_through()
    {
        var message = MessageOf(await _room.Mention($"{Mill.Stone}{Mill.Roof}{Mill.Builder}"));

        Assert.Equal(
            ["① これを聞きたかった", "② これを聞きたかった", "③ これを聞きたかった", "④ これを聞きたかった"],
            message
                .Choices.OfType<Button>()
                .Select(button => button.Label)
                .Where(label => label.EndsWith("聞きたかった", StringComparison.Ordinal))
        );
        Assert.Contains("\n④ ", PlainText.Of(message.Document), StringComparison.Ordinal);
        Assert.Equal(
            new[] { Mill.Builder, Mill.Roof, Mill.Stone }.Order(StringComparer.Ordinal),
            (await _room.Store.Feedback.MissesAsync(_room.Channel.Workspace, 10, Token))
                .Select(miss => miss.Question)
                .Order(StringComparer.Ordinal)
        );

        await _room.Press(IdOf(message, "④"));

        var wanted = Assert.Single(
            await _room.Store.Feedback.MissesAsync(_room.Channel.Workspace, 10, Token),
            miss => miss.Wanted.Count > 0
        );
        Assert.Equal(Mill.Roof, wanted.Question);
    }

    [Fact]
    public async Task Every_button_says_what_it_is_about_and_works()
    {
        var message = MessageOf(await _room.Mention("水門とは？上掛け水車とは？"));

        Assert.NotEmpty(message.Choices);
        Assert.DoesNotContain(message.Choices.OfType<Button>(), button => button.Label is "クイズに挑戦" or "もっと詳しく" or "比較する");
        foreach (var choice in message.Choices)
        {
            Assert.DoesNotContain("このボタン", Text(await _room.Press(choice.Id)), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Headings(string text) => text.Split('\n').Where(line => line.StartsWith('■'));

    public ValueTask DisposeAsync() => _room.DisposeAsync();
}
