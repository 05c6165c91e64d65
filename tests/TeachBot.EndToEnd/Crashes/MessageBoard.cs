using TeachBot.CrashWorker;

namespace TeachBot.EndToEnd.Crashes;

/// <summary>The messages of all test platforms.</summary>
internal sealed class MessageBoard
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Message> _messages = [];
    private readonly Dictionary<string, List<Message>> _byPost = [];
    private readonly Dictionary<string, (string Id, long At)> _keys = [];
    private int _number;

    /// <summary>How often a key saved a post from being sent again.</summary>
    internal int KeyHits { get; private set; }

    /// <summary>How often a second message of a post was made.</summary>
    internal int Doubles { get; private set; }

    /// <summary>How many were removed.</summary>
    internal int Removed { get; private set; }

    /// <summary>The messages that stand.</summary>
    internal IReadOnlyList<Message> Standing
    {
        get
        {
            lock (_lock)
            {
                return [.. _messages.Values];
            }
        }
    }

    /// <summary>Does what is asked; null where the message is not there.</summary>
    internal IReadOnlyList<string>? Apply(string platform, string verb, PlatformCall call)
    {
        lock (_lock)
        {
            return verb switch
            {
                "send" => [Send(platform, call)],
                "edit" => Edit(call),
                "find" when platform == Way.LookUp => [.. OfPost(call.Post).Select(message => message.Id)],
                "delete" => Delete(call),
                _ => throw new NotSupportedException($"{platform}/{verb}"),
            };
        }
    }

    private string Send(string platform, PlatformCall call)
    {
        var now = Environment.TickCount64;
        if (platform == Way.Key && _keys.TryGetValue(call.Post, out var kept) && now - kept.At < Way.KeyKept.TotalMilliseconds)
        {
            KeyHits++;
            return kept.Id;
        }

        var message = new Message($"m{++_number}", platform, call.Channel, call.Post, call.Body);
        Doubles += OfPost(call.Post).Count > 0 ? 1 : 0;
        _keys[call.Post] = (message.Id, now);
        _messages[message.Id] = message;
        OfPost(call.Post).Add(message);
        return message.Id;
    }

    private List<string>? Edit(PlatformCall call)
    {
        if (!_messages.TryGetValue(call.Message!, out var message))
        {
            return null;
        }

        _messages[message.Id] = message with { Body = call.Body };
        return [message.Id];
    }

    private List<string> Delete(PlatformCall call)
    {
        if (_messages.Remove(call.Message!, out var message))
        {
            Removed++;
            OfPost(message.Post).RemoveAll(one => one.Id == message.Id);
        }

        return [];
    }

    private List<Message> OfPost(string post) => _byPost.TryGetValue(post, out var messages) ? messages : _byPost[post] = [];
}
