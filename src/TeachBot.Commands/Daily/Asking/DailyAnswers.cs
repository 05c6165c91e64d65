using TeachBot.Commands.Quizzing.Classroom;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Learning.Attempts;

namespace TeachBot.Commands.Daily.Asking;

/// <summary>Takes answers to the quiz of the day: privately, and to be changed until the next one comes.</summary>
internal sealed class DailyAnswers(ChatParts parts) : IChoiceHandler
{
    public string Prefix => Presses.DailyAnswer;

    public async ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, CancellationToken cancellation)
    {
        var room = await parts.Rooms.FindAsync(made.Origin, cancellation).ConfigureAwait(false);
        if (rest.Split(':', 2) is not [{ Length: > 0 and <= 40 } id, { Length: > 0 } pressed])
        {
            return Replies.Private(room.Words.Trouble.UnknownChoice);
        }

        return await parts.Sessions.FindAsync(id, cancellation).ConfigureAwait(false) is { Setting: AttemptSetting.Daily } session && DailyState.Read(session.State) is { } state
            ? await PublicChoice.TakeAsync(parts, id, state.Asked, pressed, made.Values, room.Words.Daily.Taken, room, cancellation).ConfigureAwait(false)
            : Replies.Private(room.Words.Daily.Gone);
    }
}
