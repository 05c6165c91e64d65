using System.Globalization;
using TeachBot.Core.Messages;
using TeachBot.Core.Text;

namespace TeachBot.Terminal;

/// <summary>Reads what is typed below a message: the keys of its choices, their labels, an answer, or something said to the bot.</summary>
internal sealed class LineReader(TerminalWords words)
{
    private static readonly string[] Leaving = ["q", "quit", "exit", "終了"];

    /// <summary>Whether a line that is no answer means that who typed it leaves.</summary>
    internal static bool IsLeaving(string line) => Leaving.Contains(JapaneseText.Fold(line).Trim().TrimStart('/'));

    /// <param name="line">As typed.</param>
    /// <param name="message">What stands above it; null for nothing.</param>
    /// <param name="canGoBack">Whether something waits that can be gone back to.</param>
    internal Meant Read(string line, Message? message, bool canGoBack)
    {
        var (said, folded, writes) = (line.Trim(), JapaneseText.Fold(line).Trim(), message?.Typed?.Writes is not null);

        // Where an answer is typed, 「q」 and 「2」 may be it: what is none begins with a stroke there.
        var key =
            folded is ['/', ..] ? folded[1..].Trim()
            : writes ? ""
            : folded;
        if (Leaving.Contains(key))
        {
            return new Meant.Leaves();
        }

        if (said.Length == 0)
        {
            return message is not null && !writes && Entry.Next(message) is { } next
                ? new Meant.Presses([next])
                : new Meant.Nothing(message?.Typed is null ? "" : words.NothingTyped);
        }

        if (canGoBack && key == "0")
        {
            return new Meant.GoesBack();
        }

        var entries = message is null ? [] : Entry.Of(message);
        var most = Math.Max(message?.Typed?.Most ?? 1, entries.Select(entry => entry.Most).DefaultIfEmpty(1).Max());
        return Places.Of(key, entries, most) is { } places ? Named(places, entries, message?.Typed?.Most ?? 1)
            : Labelled(folded, entries) is { } labelled ? Pressed([labelled])
            : writes ? new Meant.Writes(said)
            : new Meant.Says(said);
    }

    private Meant Named(IReadOnlyList<int> places, IReadOnlyList<Entry> entries, int inOrder)
    {
        if (entries.Count == 0 || places.Any(place => place < 1 || place > entries.Count))
        {
            return new Meant.Nothing(entries.Count == 0 ? words.NothingToChoose : Filled(words.NoSuch, entries.Count));
        }

        if (inOrder > 1 && places.Count > 1 && places.Any(place => place > inOrder))
        {
            // 「わからない」 and the like stand behind what is put in order, and are no part of it.
            return new Meant.Nothing(Filled(words.NoSuch, inOrder));
        }

        Entry[] named = [.. places.Distinct().Select(place => entries[place - 1])];
        var most = named.All(entry => entry.Choice == named[0].Choice) ? named[0].Most : 1;
        return named.Length > Math.Max(most, inOrder) ? new Meant.Nothing(Filled(words.TooMany, Math.Max(most, inOrder)))
            : inOrder > 1 && named.Length < places.Count ? new Meant.Nothing(words.Twice)
            : Pressed(named);
    }

    private Meant Pressed(IReadOnlyList<Entry> named) =>
        named.FirstOrDefault(entry => entry.IsDisabled) is { } taken
            ? new Meant.Nothing(Filled(words.Taken, taken.Label))
            : new Meant.Presses(named);

    /// <summary>The only entry that says what was typed, with its letter or without.</summary>
    private static Entry? Labelled(string folded, IReadOnlyList<Entry> entries)
    {
        var key = JapaneseText.WithoutSeparators(folded);
        Entry[] same =
        [
            .. entries.Where(entry =>
                JapaneseText.Key(entry.Label) == key
                || (entry.Letter is not null && JapaneseText.Key(entry.Label[1..].TrimStart('.')) == key)
            ),
        ];
        return key.Length > 0 && same.Length == 1 ? same[0] : null;
    }

    private static string Filled(string format, object value) => string.Format(CultureInfo.InvariantCulture, format, value);
}
