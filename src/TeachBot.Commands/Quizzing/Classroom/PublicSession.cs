using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Sessions;

namespace TeachBot.Commands.Quizzing.Classroom;

/// <summary>
/// The session of a question that stands in a channel, and what was pressed there. It belongs to that channel: what a press names may be
/// made up, and who leads elsewhere leads nothing here.
/// </summary>
/// <param name="Session">The session; null where there is a refusal.</param>
/// <param name="Pressed">What was pressed.</param>
/// <param name="Refusal">What is said instead; null where the session is theirs.</param>
internal sealed record PublicSession(QuizSession? Session, string Pressed, Reply? Refusal)
{
    private const int LongestId = 40;

    /// <summary>Finds it.</summary>
    /// <param name="parts">What commands are made of.</param>
    /// <param name="rest">What the press says: the session's id, a colon, what was pressed.</param>
    /// <param name="setting">What kind of session it has to be.</param>
    /// <param name="gone">What is said where there is none.</param>
    /// <param name="room">Where it was pressed.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal static async ValueTask<PublicSession> FindAsync(
        ChatParts parts,
        string rest,
        AttemptSetting setting,
        string gone,
        Room room,
        CancellationToken cancellation
    )
    {
        if (rest.Split(':', 2) is not [{ Length: > 0 and <= LongestId } id, { Length: > 0 } pressed])
        {
            return Refused(room.Words.Trouble.UnknownChoice);
        }

        return await parts.Sessions.FindAsync(id, cancellation) is not { } session || session.Setting != setting ? Refused(gone)
            : !session.Where.IsOneWith(room.Origin.Channel) ? Refused(room.Words.Class.Elsewhere)
            : new PublicSession(session, pressed, null);
    }

    private static PublicSession Refused(string sentence) => new(null, "", Replies.Private(sentence));
}
