using TeachBot.Commands.Handling;
using TeachBot.Commands.Learners.Reminding;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Learning.People;

namespace TeachBot.Commands.People;

/// <summary>「マイデータ」: what is kept of who asks, to be taken along or deleted.</summary>
internal sealed class MyDataCommand(ChatParts parts) : ICommand, IChoiceHandler
{
    internal const string Name = "mydata";

    public CommandSpec Spec { get; } = parts.Specs.Command(Name);

    public string Prefix => Presses.Data;

    public async ValueTask<Outcome> RunAsync(CommandInvoked invoked, Room room, CancellationToken cancellation)
    {
        return new Reply(MyDataViews.Top(room, await parts.People.Records.SummaryAsync(invoked.Origin.User, cancellation)), Audience.Asker);
    }

    public async ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation)
    {
        var user = made.Origin.User;
        var kept = await parts.People.Records.SummaryAsync(user, cancellation);
        return rest.Split(':') switch
        {
            [MyDataViews.Export] when !kept.IsEmpty => await ExportAsync(room, cancellation),
            [MyDataViews.Code] when kept.Names > 0 => await CodeAsync(room, cancellation),
            [MyDataViews.Delete] when !kept.IsEmpty => new Reply(MyDataViews.Confirm(room, kept), Audience.Asker),
            [MyDataViews.Yes, var mark] when mark == MyDataViews.MarkOf(user) => await DeleteAsync(room, kept, cancellation),
            [MyDataViews.Export or MyDataViews.Delete or MyDataViews.Code] or [MyDataViews.Yes, _] => new Reply(
                MyDataViews.Top(room, kept),
                Audience.Asker
            ),
            _ => Replies.Private(room.Words.Trouble.UnknownChoice),
        };
    }

    private async Task<Outcome> ExportAsync(Room room, CancellationToken cancellation)
    {
        var record = await parts.People.Records.OfAsync(room.Origin.User, DataFile.Most, cancellation);
        var reminders = new List<ReminderPlan>();
        foreach (var identity in record.Identities)
        {
            if (await ReminderDesk.FindAsync(parts, identity, cancellation) is { } plan)
            {
                reminders.Add(plan);
            }
        }

        return new Reply(
            new Message(Document.Of(room.Words.Data.Exported)) { Files = [DataFile.Of(record, reminders, room.Origin.At)] },
            Audience.Asker
        );
    }

    /// <summary>
    /// One code for all names that are the learner's: on whichever platform they ask, it brings the name back that a browser forgot.
    /// </summary>
    private async Task<Outcome> CodeAsync(Room room, CancellationToken cancellation)
    {
        var (origin, code) = (room.Origin, CodeText.Make(parts.People.Draw));
        var names = (await parts.People.Records.OfAsync(origin.User, 1, cancellation)).Names;
        var (hash, until) = (CodeText.Hash(code), origin.At + LinkDesk.Life);
        var made = await parts.Effects.ApplyAsync(
            new Effect(origin.Id, origin.At, [.. names.Select(name => new NameCodeMade(name.Who, hash, until))]),
            cancellation
        );

        // Delivered again, an event has given its code; what it was nobody knows any more.
        return made == EffectResult.Repeated
            ? Replies.Private(room.Words.Data.CodeGiven)
            : new Reply(MyDataViews.Given(room, code, names), Audience.Asker);
    }

    private async Task<Outcome> DeleteAsync(Room room, RecordSummary kept, CancellationToken cancellation)
    {
        var (origin, words) = (room.Origin, room.Words.Data);
        var identities = await parts.People.Learners.IdentitiesAsync(origin.User, cancellation);
        var result =
            identities.Count == 0
                ? EffectResult.Refused
                : await parts.Effects.ApplyAsync(new Effect(origin.Id, origin.At, [new LearnerForgotten(origin.User)]), cancellation);
        foreach (var traces in parts.People.Traces)
        {
            foreach (var identity in identities)
            {
                traces.Forget(identity);
            }
        }

        return new Reply(
            new Message(
                Document.Of(
                    result == EffectResult.Refused || (kept.IsEmpty && result == EffectResult.Applied) ? words.Nothing : words.Deleted
                )
            ),
            Audience.Asker
        )
        {
            IsInPlace = true,
            ChangesHome = true,
        };
    }
}
