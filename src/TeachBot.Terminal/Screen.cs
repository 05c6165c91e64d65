using TeachBot.Core.Messages;

namespace TeachBot.Terminal;

/// <summary>A message that stands in the channel.</summary>
/// <param name="Id">Its id, by which posts are edited.</param>
/// <param name="Key">Under which it was said.</param>
/// <param name="Message">What it says now.</param>
internal sealed record Standing(string Id, string Key, Message Message);

/// <summary>The message that a line is read against: the last with something to choose in it.</summary>
/// <param name="Message">What it says.</param>
/// <param name="Id">Its id where it stands in the channel; null where only one person got it.</param>
internal sealed record Shown(Message Message, string? Id);

/// <summary>
/// What is printed. What stands on a terminal can't be changed: of a message that is edited, the lines that are new in it are printed.
/// Posts come at any moment, also while somebody is typing; the prompt stands below them again.
/// </summary>
internal sealed class Screen(TextWriter output, TerminalWords words)
{
    private readonly Lock _lock = new();
    private readonly List<Standing> _standing = [];
    private string? _prompt;
    private int _last;

    /// <summary>What can be chosen from now; null where nothing can.</summary>
    internal Shown? Current { get; private set; }

    /// <summary>All that stands in the channel.</summary>
    internal IReadOnlyList<Standing> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _standing];
            }
        }
    }

    /// <summary>Has a message stand in the channel; what stands there under the same key stays.</summary>
    internal string Stand(string key, Message message)
    {
        lock (_lock)
        {
            if (_standing.FirstOrDefault(standing => standing.Key == key) is { } known)
            {
                return known.Id;
            }

            var id = $"m{++_last}";
            _standing.Add(new Standing(id, key, message));
            Current = message.Choices.Count > 0 ? new Shown(message, id) : Current;
            Print(["", .. Lines(message)]);
            return id;
        }
    }

    internal void Edit(string id, Message message)
    {
        lock (_lock)
        {
            var at = _standing.FindIndex(standing => standing.Id == id);
            if (at < 0)
            {
                return;
            }

            var before = Lines(_standing[at].Message).ToHashSet(StringComparer.Ordinal);
            var added = Lines(message).Where(line => !before.Contains(line)).ToList();
            _standing[at] = _standing[at] with { Message = message };
            Current = Current is null || Current.Id == id ? new Shown(message, id) : Current;
            if (added.Count > 0)
            {
                Print([words.Changed, .. added]);
            }
        }
    }

    internal void Delete(string id)
    {
        lock (_lock)
        {
            _standing.RemoveAll(standing => standing.Id == id);
        }
    }

    /// <summary>Shows a message to who types, and to nobody else.</summary>
    /// <param name="message">The message.</param>
    /// <param name="isInPlace">Whether it takes the place of the one that was pressed, so that nothing of that can be chosen any
    /// more.</param>
    /// <param name="isNew">Whether it has nothing to do with what stands above it: else what that says is not said again.</param>
    /// <param name="hasChoices">Whether what can be chosen is printed.</param>
    internal void Show(Message message, bool isInPlace = false, bool isNew = true, bool hasChoices = true)
    {
        lock (_lock)
        {
            var above = isNew || Current is null ? [] : MessageText.Said(Current.Message, words).ToHashSet(StringComparer.Ordinal);
            Current = isInPlace || message.Choices.Count > 0 ? new Shown(message, null) : Current;
            Print([
                "",
                .. MessageText.Said(message, words).Where(line => !above.Contains(line)),
                .. hasChoices ? MessageText.Choices(message) : [],
            ]);
        }
    }

    internal void Line(string text)
    {
        lock (_lock)
        {
            output.WriteLine(text);
        }
    }

    /// <summary>Asks for a line.</summary>
    internal void Ask(string prompt)
    {
        lock (_lock)
        {
            _prompt = prompt;
            output.Write(prompt);
            output.Flush();
        }
    }

    /// <summary>A line has come.</summary>
    /// <param name="isEchoed">Whether it was typed here, and so has ended the prompt's line.</param>
    internal void Answered(bool isEchoed)
    {
        lock (_lock)
        {
            _prompt = null;
            if (!isEchoed)
            {
                output.WriteLine();
            }
        }
    }

    private IEnumerable<string> Lines(Message message) => MessageText.Said(message, words).Concat(MessageText.Choices(message));

    private void Print(IEnumerable<string> lines)
    {
        if (_prompt is not null)
        {
            output.WriteLine();
        }

        foreach (var line in lines)
        {
            output.WriteLine(line);
        }

        output.Write(_prompt);
        output.Flush();
    }
}
