using System.IO.Hashing;
using System.Text;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Learning.People;

namespace TeachBot.Commands.People;

/// <summary>What somebody sees of what is kept of them.</summary>
internal static class MyDataViews
{
    internal const string Export = "export";
    internal const string Delete = "delete";
    internal const string Yes = "yes";
    internal const string Code = "code";

    /// <summary>How much there is, and what can be done with it.</summary>
    internal static Message Top(Room room, RecordSummary kept)
    {
        var words = room.Words.Data;
        return kept.IsEmpty
            ? new Message(Document.Of(words.Nothing))
            : new Message(
                new Document([
                    new Heading([new Words(words.Title)]),
                    new BulletList([.. Lines(kept, words).Select(line => (IReadOnlyList<Inline>)[new Words(line)])]),
                    new Note([new Words(words.Elsewhere)]),
                ])
            )
            {
                Choices =
                [
                    new Button($"{Presses.Data}:{Export}", words.Export),
                    .. kept.Names > 0 ? [new Button($"{Presses.Data}:{Code}", words.OtherDevice)] : Array.Empty<Choice>(),
                    new Button($"{Presses.Data}:{Delete}", words.Delete) { Style = ButtonStyle.Danger },
                ],
            };
    }

    /// <summary>A code, and what to do with it.</summary>
    internal static Message Given(Room room, string code, IReadOnlyList<KeptName> names)
    {
        var words = room.Words.Data;
        return new Message(
            new Document([
                new Heading([new Words(words.CodeTitle)]),
                new Paragraph([new Words(words.CodeLine), new Strong(CodeText.Show(code))]),
                new Paragraph([
                    new Words(
                        words.CodeHow.Fill(string.Join(room.Words.Link.Between, names.Select(name => name.Who.Id)), CodeText.Show(code))
                    ),
                ]),
            ])
        );
    }

    /// <summary>What deleting does, before it is done.</summary>
    internal static Message Confirm(Room room, RecordSummary kept)
    {
        var words = room.Words.Data;
        return new Message(
            new Document([
                new Heading([new Words(words.ConfirmTitle)]),
                new Paragraph([new Words(words.WhatGoes.Fill(kept.Attempts))]),
                .. kept.Identities > 1 ? [new Paragraph([new Words(words.AllAccounts.Fill(kept.Identities))])] : Array.Empty<Block>(),
                new Paragraph([new Words(words.WhatStays)]),
                new Paragraph([new Strong(words.NoWayBack)]),
            ])
        )
        {
            Choices =
            [
                new Button($"{Presses.Data}:{Yes}:{MarkOf(room.Origin.User)}", words.Confirm) { Style = ButtonStyle.Danger },
                new Button($"{Presses.Data}:{Export}", words.Export),
            ],
        };
    }

    /// <summary>Whose confirmation a button is: somebody else's press deletes nothing.</summary>
    internal static string MarkOf(UserRef user) =>
        Convert.ToHexStringLower(XxHash64.Hash(Encoding.UTF8.GetBytes($"{user.Platform}\n{user.Realm}\n{user.Id}")));

    private static IEnumerable<string> Lines(RecordSummary kept, Wording.DataWords words)
    {
        (long Count, string Line)[] all =
        [
            (kept.Identities, words.Accounts),
            (kept.Attempts, words.Attempts),
            (kept.Choices, words.Choices),
            (kept.Sessions, words.Sessions),
            (kept.Reports, words.Reports),
            (kept.Wishes, words.Wishes),
            (kept.Names, words.Names),
        ];
        return all.Where(line => line.Count > 0).Select(line => line.Line.Fill(line.Count));
    }
}
