using TeachBot.Commands.Learners;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.People;

/// <summary>What somebody sees while they link.</summary>
internal static class LinkViews
{
    internal const string Enter = "enter";
    internal const string Join = "join";
    internal const string Part = "part";

    /// <summary>A code, what to do with it, and what is linked already.</summary>
    internal static Message Given(Room room, string code, IReadOnlyList<UserRef> identities)
    {
        var words = room.Words.Link;
        var isLinked = identities.Count > 1;
        return new Message(
            new Document([
                new Heading([new Words(words.Title)]),
                new Paragraph([new Words(words.YourCode), new Strong(CodeText.Show(code))]),
                new Paragraph([new Words(words.HowTo.Fill(CodeText.Show(code)))]),
                .. isLinked ? [new Paragraph([new Words(words.Linked.Fill(Names(room, identities)))])] : Array.Empty<Block>(),
                new Note([new Words(words.Careful)]),
            ])
        )
        {
            Choices =
            [
                new Button($"{Presses.Link}:{Enter}", words.Enter),
                .. isLinked ? [new Button($"{Presses.Link}:{Part}", words.Part)] : Array.Empty<Choice>(),
            ],
        };
    }

    /// <summary>What will be one, before it is.</summary>
    /// <param name="room">Where.</param>
    /// <param name="hash">The code's.</param>
    /// <param name="sides">The two, each with the identities that it has now and how often it answered.</param>
    internal static Message Confirm(Room room, string hash, IReadOnlyList<(IReadOnlyList<UserRef> Identities, long Attempts)> sides)
    {
        var words = room.Words.Link;
        return new Message(
            new Document([
                new Heading([new Words(words.ConfirmTitle)]),
                new BulletList([
                    .. sides.Select(side =>
                        (IReadOnlyList<Inline>)[new Strong(Names(room, side.Identities)), new Words(words.Answers.Fill(side.Attempts))]
                    ),
                ]),
                new Paragraph([new Words(words.WhatHappens)]),
                new Note([new Words(words.OnlyYours)]),
            ])
        )
        {
            Choices = [new Button($"{Presses.Link}:{Join}:{hash}", words.Join) { Style = ButtonStyle.Primary }],
        };
    }

    /// <summary>That they are one now.</summary>
    internal static Message Joined(Room room, IReadOnlyList<UserRef> identities) =>
        new(Document.Of(room.Words.Link.Joined.Fill(Names(room, identities))))
        {
            Choices = [new Button($"{Presses.Run}:{ProgressCommand.Name}", room.Words.Learning.Title)],
        };

    /// <summary>The platforms of some identities in words.</summary>
    internal static string Names(Room room, IReadOnlyList<UserRef> identities) =>
        string.Join(
            room.Words.Link.Between,
            identities.GroupBy(identity => identity.Platform, StringComparer.Ordinal).Select(group => Named(room, group.Key, group.Count()))
        );

    private static string Named(Room room, string platform, int count)
    {
        var name = room.Words.Link.Platforms.GetValueOrDefault(platform, platform);
        return count == 1 ? name : room.Words.Link.Several.Fill(name, count);
    }
}
