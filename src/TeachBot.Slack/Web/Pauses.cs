namespace TeachBot.Slack.Web;

/// <summary>Until when Slack wants no more calls: by workspace and method, and for messages by channel.</summary>
internal sealed class Pauses(TimeProvider time)
{
    private const int Most = 10_000;
    private readonly Dictionary<(string Token, string Method, string Channel), (long Since, TimeSpan Length)> _until = [];

    /// <summary>Slack asked for a pause. Answers overtake each other: a shorter one that comes later does not end a longer one.</summary>
    internal void Note(string token, Call call, TimeSpan length)
    {
        lock (_until)
        {
            if (_until.Count >= Most)
            {
                foreach (
                    var over in _until
                        .Where(pause => time.GetElapsedTime(pause.Value.Since) >= pause.Value.Length)
                        .Select(pause => pause.Key)
                        .ToList()
                )
                {
                    _until.Remove(over);
                }
            }

            var key = KeyOf(token, call);
            if (!_until.TryGetValue(key, out var known) || known.Length - time.GetElapsedTime(known.Since) < length)
            {
                _until[key] = (time.GetTimestamp(), length);
            }
        }
    }

    /// <summary>What is left of the pause that a call has to keep.</summary>
    internal TimeSpan Left(string token, Call call)
    {
        lock (_until)
        {
            if (!_until.TryGetValue(KeyOf(token, call), out var pause))
            {
                return TimeSpan.Zero;
            }

            var left = pause.Length - time.GetElapsedTime(pause.Since);
            if (left > TimeSpan.Zero)
            {
                return left;
            }

            _until.Remove(KeyOf(token, call));
            return TimeSpan.Zero;
        }
    }

    /// <summary>Only new messages are limited by channel.</summary>
    private static (string Token, string Method, string Channel) KeyOf(string token, Call call) =>
        (token, call.Method, call.Method is "chat.postMessage" ? call.Channel : "");
}
