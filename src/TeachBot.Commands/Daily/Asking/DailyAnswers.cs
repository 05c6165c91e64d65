using TeachBot.Commands.Handling;
using TeachBot.Commands.Quizzing.Classroom;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Learning.Attempts;

namespace TeachBot.Commands.Daily.Asking;

/// <summary>Takes answers to the quiz of the day: privately, and to be changed until the next one comes.</summary>
internal sealed class DailyAnswers(ChatParts parts) : IChoiceHandler
{
    public string Prefix => Presses.DailyAnswer;

    public async ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation)
    {
        var found = await PublicSession.FindAsync(parts, rest, AttemptSetting.Daily, room.Words.Daily.Gone, room, cancellation);
        return found.Session is { } session && DailyState.Read(session.State) is { } state
            ? await PublicChoice.TakeAsync(
                parts,
                session.Id,
                state.Asked,
                found.Pressed,
                made.Values,
                room.Words.Daily.Taken,
                room,
                cancellation
            )
            : found.Refusal ?? Replies.Private(room.Words.Daily.Gone);
    }
}
