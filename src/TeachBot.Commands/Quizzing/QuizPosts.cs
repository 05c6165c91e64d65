using TeachBot.Commands.Asking;
using TeachBot.Commands.Daily.Asking;
using TeachBot.Commands.Quizzing.Classroom;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Sessions;

namespace TeachBot.Commands.Quizzing;

/// <summary>
/// Makes the posts of channels' quizzes from what is stored when they are sent, so that they show the count of that moment, and after the
/// reveal its result.
/// </summary>
public sealed class QuizPosts : IPostBodies
{
    private readonly ISessions _sessions;
    private readonly Dictionary<AttemptSetting, IQuizPosts> _kinds;

    /// <param name="parts">What commands are made of.</param>
    public QuizPosts(ChatParts parts)
    {
        var sources = new Sources(parts.LinkOf);
        _sessions = parts.Sessions;
        _kinds = new() { [AttemptSetting.Class] = new ClassPosts(parts, sources), [AttemptSetting.Daily] = new DailyPosts(parts, sources) };
    }

    /// <inheritdoc/>
    public async Task<Message> MakeAsync(Post post, CancellationToken cancellation) =>
        await _sessions.FindAsync(post.Id, cancellation) is { } session
        && _kinds.TryGetValue(session.Setting, out var kind)
        && await kind.MakeAsync(session, cancellation) is { } message
            ? message
            : post.Body;
}

/// <summary>Makes the posts of one kind of quiz.</summary>
internal interface IQuizPosts
{
    /// <summary>What a question's post shows now; null for what another version of the bot asked.</summary>
    Task<Message?> MakeAsync(QuizSession session, CancellationToken cancellation);
}
