using System.Globalization;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Sessions;
using TeachBot.Storage;

namespace TeachBot.Benchmarks.Stores;

/// <summary>One question posted to one channel, and all that answer it.</summary>
internal static class ClassQuiz
{
    internal const string Session = "s";
    internal const string PostId = "post";

    internal static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    internal static readonly ItemRef Item = new("item", "v1");

    private static readonly ChannelRef Channel = new(new WorkspaceRef("discord", "100"), "200");

    /// <summary>What one of them chooses.</summary>
    internal static ChoiceTaken Choice(int number) =>
        new(
            Session,
            new UserRef("discord", "", number.ToString(CultureInfo.InvariantCulture)),
            Item,
            number % 3 == 0 ? "a" : "b",
            number % 3 == 0,
            Monday
        );

    /// <summary>A press of a button as the core hands it to the store.</summary>
    internal static Effect Answer(int number) => new(EventId(number), Monday, [new PostRefreshed(PostId)]) { Guard = Choice(number) };

    internal static string EventId(int number) => string.Create(CultureInfo.InvariantCulture, $"discord:{number}");

    /// <summary>Opens the session and posts the question; the post is sent already.</summary>
    internal static async Task BeginAsync(SqlStore store)
    {
        await store.ApplyAsync(
            new Effect(
                "begin",
                Monday,
                [
                    new SessionOpened(new QuizSession(Session, Channel, AttemptSetting.Class, "{}", Monday)),
                    new PostWanted(new Post(PostId, Channel, Message.Of("0"), Monday)),
                ]
            )
        );
        var claim = (await store.Outbox.ClaimAsync(["discord"], 1, Monday, TimeSpan.FromSeconds(30)))[0];
        await store.Outbox.SettleAsync(claim, new PostOutcome.Sent(new MessageRef(Channel, "m")), Monday);
    }
}
