using TeachBot.Commands.Handling;
using TeachBot.Commands.Rooms;
using TeachBot.Content.Asking;
using TeachBot.Core;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Stores;
using TeachBot.Learning.Feedback;

namespace TeachBot.Commands.Asking;

/// <summary>「これを聞きたかった」: shows a place that was quoted as near, in full, and keeps for the teacher that it was meant.</summary>
internal sealed class NearHandler(ChatParts parts) : IChoiceHandler
{
    private readonly AnswerMessage _message = new(new Sources(parts.LinkOf));

    public string Prefix => Presses.Near;

    public bool NeedsNotes => true;

    /// <summary>A button for each place.</summary>
    /// <param name="question">The key of the question that they are near to; empty where it is not kept.</param>
    /// <param name="near">The places.</param>
    /// <param name="numbers">How they are numbered.</param>
    /// <param name="room">Where.</param>
    internal static IEnumerable<Choice> Buttons(string question, IReadOnlyList<Quoted> near, NearNumbers numbers, Room room) =>
        question.Length == 0
            ? []
            : near.SelectMany(
                (place, at) =>
                    NearPlace.Of(QuestionMark.Of(question), place.Citation, room.Taught) is { } named
                        ? Presses.Button(Presses.Near, named.ToString(), numbers[at] + room.Words.Ask.Wanted)
                        : []
            );

    public async ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation)
    {
        if (NearPlace.Read(rest) is not { } near)
        {
            return Replies.Private(room.Words.Trouble.UnknownChoice);
        }

        var course = room.Taught;
        if (near.In(course) is not var (section, place))
        {
            return Replies.Private(room.Words.Ask.WantedGone);
        }

        var reading = course.Read(section, place.Line);
        parts.Conversations.Remember(made.Origin, reading.Answer.Asked);
        var message = _message.Of(reading.Answer, course, room);
        var isFirst = await KeepAsync(made.Origin, near, place, cancellation);
        return new Reply(
            message with
            {
                Document = isFirst
                    ? message.Document
                    : new Document([new Paragraph([new Words(room.Words.Ask.WantedAlready)]), .. message.Document.Blocks]),
                Choices = reading.IsWhole
                    ? message.Choices
                    : [.. Presses.Button(Presses.Topics, near.Heading.ToString(), room.Words.Ask.WantedRest), .. message.Choices],
            },
            Audience.Asker
        );
    }

    /// <summary>
    /// Keeps which place was meant, once a person, and not who they are. Nothing is said of it: it is no answer, and may fail.
    /// </summary>
    /// <returns>False where they had said so before.</returns>
    private async ValueTask<bool> KeepAsync(EventOrigin origin, NearPlace near, Citation place, CancellationToken cancellation)
    {
        var (workspace, who) = (origin.Channel.Workspace, origin.User);
        try
        {
            var kept = await parts.Effects.ApplyAsync(
                new Effect(
                    $"near:{workspace.Platform}:{workspace.Id}:{who.Platform}:{who.Realm}:{who.Id}:{near}",
                    origin.At,
                    [new PlaceWanted(workspace, near.Question, place, origin.At)]
                ),
                cancellation
            );
            return kept != EffectResult.Repeated;
        }
        catch (StoreUnavailableException)
        {
            // The store has told the operator.
            return true;
        }
    }
}
