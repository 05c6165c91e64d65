namespace TeachBot.CrashWorker;

/// <summary>A request to a test platform, whose path says what is asked: <c>/keyed/send</c>.</summary>
/// <param name="Post">The post's id.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Body">What the message is to say.</param>
/// <param name="Message">The message that is meant, where one is.</param>
public sealed record PlatformCall(string Post, string Channel, string Body, string? Message);

/// <summary>The platform's answer.</summary>
/// <param name="Messages">The message made, or those found.</param>
public sealed record PlatformAnswer(IReadOnlyList<string> Messages);
