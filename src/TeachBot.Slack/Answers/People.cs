using System.Collections.Concurrent;
using System.Text.Json;
using TeachBot.Core.Chat;
using TeachBot.Core.Posting;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Web;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Answers;

/// <summary>What people are called, what they read, whether they manage the workspace: Slack tells on request. Nobody waits long.</summary>
internal sealed class People(SlackApi api, TimeProvider time)
{
    /// <summary>Who is not known by then is called what the event calls them.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    private const int Most = 50_000;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<UserRef, (Task<UserWire?> Asked, long Since)> _known = new();

    /// <summary>Where something comes from, with what is known of who did it.</summary>
    internal async ValueTask<EventOrigin> IntroduceAsync(Workspace workspace, EventOrigin origin, CancellationToken cancellation)
    {
        var asked = AskedFor(workspace, origin.User);
        await InTime.IsDoneAsync(asked, time, cancellation, Patience);
        return asked is { IsCompletedSuccessfully: true, Result: { } person } ? With(origin, person) : origin;
    }

    /// <summary>The same with what is known already.</summary>
    internal EventOrigin Known(EventOrigin origin) =>
        _known.TryGetValue(origin.User, out var known) && known.Asked is { IsCompletedSuccessfully: true, Result: { } person }
            ? With(origin, person)
            : origin;

    private static EventOrigin With(EventOrigin origin, UserWire person) =>
        origin with
        {
            Name = person switch
            {
                { Profile.DisplayName: { Length: > 0 } display } => display,
                { RealName: { Length: > 0 } real } => real,
                { Profile.RealName: { Length: > 0 } real } => real,
                _ => origin.Name.Length > 0 ? origin.Name : person.Name ?? "",
            },
            Language = Languages.Of(person.Locale),
            IsManager = person.IsAdmin || person.IsOwner,
        };

    private Task<UserWire?> AskedFor(Workspace workspace, UserRef user)
    {
        if (_known.TryGetValue(user, out var known) && time.GetElapsedTime(known.Since) < Kept)
        {
            return known.Asked;
        }

        if (_known.Count > Most)
        {
            _known.Clear();
        }

        var asked = AskAsync(workspace, user);
        _known[user] = (asked, time.GetTimestamp());
        return asked;
    }

    private async Task<UserWire?> AskAsync(Workspace workspace, UserRef user)
    {
        try
        {
            var call = Call.Form("users.info", ("user", user.Id), ("include_locale", "true")) with { LongestWait = TimeSpan.Zero };
            var (_, json) = await api.CallWithBodyAsync(workspace, call, CancellationToken.None);
            return JsonSerializer.Deserialize(json.Span, AnswerContext.Default.UserAnswerWire)?.User;
        }
        catch (Exception exception) when (exception is PlatformException or JsonException)
        {
            if (exception is not SlackException { Code: ErrorCodes.MissingScope })
            {
                _known.TryRemove(user, out _);
            }

            return null;
        }
    }
}
