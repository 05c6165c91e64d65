using TeachBot.Core.Chat;

namespace TeachBot.Host.Playground.Routes;

/// <summary>Who does something, and where: what every act has to say.</summary>
internal sealed record Place(Student Student, string Language, string Channel, string? Thread, string EventId)
{
    private const int LongestRequest = 64;
    private const int LongestThread = 20;

    internal bool IsDirect => Channel == Student.Direct;

    internal ChannelRef Ref => new(PlaygroundPlatform.Workspace, Channel, Thread);

    /// <summary>Whether they may manage the playground.</summary>
    internal bool IsTeacher { get; init; }

    internal EventOrigin Origin(DateTimeOffset now) =>
        new(EventId, Ref, Student.User, Language, now)
        {
            Name = Student.Name,
            IsDirect = IsDirect,
            IsManager = IsTeacher,
        };

    /// <summary>
    /// Reads it; where something is missing or wrong, its name. Nobody gets into the direct conversation of another name.
    /// </summary>
    internal static (Place? Place, string? Error) Of(Act act, PlaygroundWords words)
    {
        if (Student.Of(act.User) is not { } student)
        {
            return (null, "name");
        }

        if (act.Channel is not { } channel || !(words.HasChannel(channel) || channel == student.Direct))
        {
            return (null, "channel");
        }

        var isRequest =
            act.Request is { Length: > 0 and <= LongestRequest } request && request.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        var isThread = act.Thread is null || (act.Thread is { Length: > 0 and <= LongestThread } thread && thread.All(char.IsAsciiDigit));
        return isRequest && isThread
            ? (
                new Place(student, act.Language == "en" ? "en" : "ja", channel, act.Thread, $"playground:{student.Name}:{act.Request}"),
                null
            )
            : (null, "request");
    }
}
