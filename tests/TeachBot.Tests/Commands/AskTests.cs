using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using Xunit;
using static TeachBot.Tests.Commands.ChatRoom;

namespace TeachBot.Tests.Commands;

public sealed class AskTests : IAsyncDisposable
{
    private readonly ChatRoom _room = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ホスト型とは？", "既存のOS上")]
    [InlineData("Dockerは何型？", "コンテナ型")]
    [InlineData("ホスト型とコンテナ型の違いは？", "【特徴】")]
    public async Task A_question_is_answered_in_the_notes_words_with_their_source(string question, string words)
    {
        var text = Text(await _room.Command("ask", ("question", question)));

        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Contains("出典：第1回", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_offers_what_could_come_next_and_every_offer_works()
    {
        var answer = MessageOf(await _room.Command("ask", ("question", "ホスト型とは？")));

        Assert.Equal(["比較する", "クイズに挑戦", "もっと詳しく"], answer.Choices.OfType<Button>().Take(3).Select(button => button.Label));
        foreach (var choice in answer.Choices)
        {
            Assert.DoesNotContain("このボタン", Text(await _room.Press(choice.Id)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_terms_of_somebodys_message_are_explained_and_lead_on()
    {
        var shown = await _room.Handle(
            new MessageShown(_room.By("hana"), "きのうのコンテナ型の話だけど、\nホスト型との違いがわからない @everyone")
        );

        Assert.Equal(Audience.Asker, Assert.IsType<Reply>(shown).Audience);
        Assert.Contains("コンテナ型：", Text(shown), StringComparison.Ordinal);
        Assert.Contains("ホスト型：", Text(shown), StringComparison.Ordinal);
        Assert.Contains("出典：第1回", Text(shown), StringComparison.Ordinal);
        Assert.Contains("既存のOS上", Text(await _room.Press(IdOf(MessageOf(shown), "ホスト型"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("お昼なに食べる？")]
    public async Task A_message_without_terms_is_said_to_have_none(string text) =>
        Assert.Contains(
            "用語が見つかりませんでした",
            Text(await _room.Handle(new MessageShown(_room.By("hana"), text))),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("ja", "先生")]
    [InlineData("en", "eacher")]
    public async Task Nobody_is_told_that_a_teacher_will_see_what_no_teacher_can_look_at(string language, string teacher)
    {
        _room.Language = language;

        Assert.DoesNotContain(teacher, Text(await _room.Command("ask", ("question", "Kubernetesとは？"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_notes_do_not_say_is_said_so_and_kept_for_the_teacher()
    {
        var text = Text(await _room.Command("ask", ("question", "Kubernetesとは？")));
        await _room.Command("ask", ("question", "ｋｕｂｅｒｎｅｔｅｓとは?"));

        Assert.Contains("「Kubernetes」は講義ノートにありません。", text, StringComparison.Ordinal);
        var miss = Assert.Single(await _room.Store.Feedback.MissesAsync(_room.Channel.Workspace, 10, Token));
        Assert.Equal(("Kubernetesとは？", 2), (miss.Question, miss.Times));
    }

    [Fact]
    public async Task A_greeting_gets_a_greeting_and_three_things_to_try_and_is_no_miss()
    {
        var message = MessageOf(await _room.Mention("こんにちは！"));

        Assert.Equal(3, message.Choices.Count);
        Assert.Empty(await _room.Store.Feedback.MissesAsync(_room.Channel.Workspace, 10, Token));
    }

    [Fact]
    public async Task The_subject_is_kept_for_half_an_hour_per_person_and_channel()
    {
        await _room.Mention("コンテナ型とは？");
        Assert.Contains("コンテナ型", Text(await _room.Mention("じゃあデメリットは？")), StringComparison.Ordinal);
        Assert.DoesNotContain("出典", Text(await _room.Mention("じゃあデメリットは？", "taro")).Split('\n')[0], StringComparison.Ordinal);

        var alone = Text(await _room.Mention("じゃあデメリットは？", "jiro"));
        _room.Time.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal(alone, Text(await _room.Mention("じゃあデメリットは？")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u200b\u202e")]
    public async Task An_empty_question_gets_a_sentence_that_says_what_to_do(string question)
    {
        var reply = Assert.IsType<Reply>(await _room.Command("ask", ("question", question)));

        Assert.Equal(Audience.Asker, reply.Audience);
        Assert.NotEmpty(Text(reply));
    }

    [Fact]
    public async Task Five_thousand_characters_are_declined() =>
        Assert.Contains(
            "長すぎます（5000文字）",
            Text(await _room.Command("ask", ("question", new string('あ', 5000)))),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Without_notes_it_says_so()
    {
        _room.Current = null;

        Assert.Contains("いま講義ノートを読めません", Text(await _room.Mention("ホスト型とは？")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_speaks_English_around_the_notes_words()
    {
        _room.Language = "en";

        Assert.Contains("Source: 第1回", Text(await _room.Mention("ホスト型とは？")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Concepts_are_suggested_while_somebody_types()
    {
        var outcome = await _room.Handle(new SuggestionsWanted(_room.By("hana"), "ask", "question", "こんて"));

        Assert.Equal("コンテナ型とは？", Assert.IsType<Suggestions>(outcome).All[0].Value);
        Assert.NotEmpty(
            Assert.IsType<Suggestions>(await _room.Handle(new SuggestionsWanted(_room.By("hana"), "compare", "first", ""))).All
        );
    }

    [Fact]
    public async Task More_shows_every_aspect_that_the_notes_have()
    {
        var text = Text(await _room.Press("more:ホスト型"));

        Assert.Contains("■ 特徴", text, StringComparison.Ordinal);
        Assert.Contains("いまのノートにはありません", Text(await _room.Press("more:みかん")), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();
}
