using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using Xunit;

namespace TeachBot.Tests.Core.Adapters;

public class ContinuationTests
{
    private static readonly EventOrigin Origin = new(
        "discord:1",
        new ChannelRef(new WorkspaceRef("discord", "7"), "70"),
        new UserRef("discord", "", "42"),
        "ja",
        DateTimeOffset.UnixEpoch
    );

    public static TheoryData<ChatEvent> Events =>
        [
            new CommandInvoked(Origin, "compare", new Dictionary<string, string> { ["first"] = "a=b", ["second"] = "玉露:抹茶" }),
            new CommandInvoked(Origin, "help", new Dictionary<string, string>()),
            new Mentioned(Origin, "玉露とは？"),
            new ChoiceMade(Origin, "more:玉露", [], null),
        ];

    [Theory]
    [MemberData(nameof(Events))]
    public void What_was_done_can_be_done_again_for_another_page(ChatEvent happened)
    {
        var id = Continuation.For(happened, 12)!;

        Assert.True(Continuation.TryRead(id, Origin, null, out var page, out var again));

        Assert.Equal(12, page);
        Assert.Equivalent(happened, again, strict: true);
    }

    [Fact]
    public void What_would_be_too_long_for_an_id_has_none() =>
        Assert.Null(Continuation.For(new Mentioned(Origin, new string('あ', 99)), 1));

    [Fact]
    public void A_choice_from_a_menu_can_not_be_done_again() => Assert.Null(Continuation.For(new ChoiceMade(Origin, "q", ["a"], null), 1));

    [Theory]
    [InlineData("more:x")]
    [InlineData("~")]
    [InlineData("~1")]
    [InlineData("~1:")]
    [InlineData("~:mx")]
    [InlineData("~-1:mx")]
    [InlineData("~99999:mx")]
    [InlineData("~1:zx")]
    [InlineData("")]
    public void Another_id_is_none(string id) => Assert.False(Continuation.TryRead(id, Origin, null, out _, out _));
}
