using System.Globalization;
using System.Text;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Terminal;

/// <summary>A message as lines: what it says, its pictures, and what can be chosen with the key that chooses it.</summary>
internal static class MessageText
{
    /// <summary>Buttons stand in one row as long as it fits an ordinary window.</summary>
    private const int RowWidth = 78;

    private const string Between = "   ";

    /// <summary>What it says, without what can be chosen.</summary>
    internal static IEnumerable<string> Said(Message message, TerminalWords words)
    {
        var text = new StringBuilder(PlainText.Of(message.Document));
        foreach (var figure in message.Attachments)
        {
            text.Append('\n').AppendFormat(CultureInfo.InvariantCulture, words.Figure, figure.InWords, figure.Source);
        }

        foreach (var file in message.Files)
        {
            text.Append('\n').AppendFormat(CultureInfo.InvariantCulture, words.File, file.Name).Append('\n').Append(file.Text);
        }

        return text.ToString().Split('\n').Select(WithoutMark);
    }

    /// <summary>What has a mark of its own needs none of ours: 「A. りんご」, 「○ A. りんご」, 「⭕ 正解！」.</summary>
    private static string WithoutMark(string line) =>
        line is ['・', >= 'A' and <= 'Z', '.', ..] or ['・', '○' or '×', ' ', ..] ? "  " + line[1..]
        : line is ['■', ' ', _, ..] && char.IsSymbol(line, 2) ? line[2..]
        : line;

    /// <summary>What can be chosen, with the key that chooses it.</summary>
    internal static IEnumerable<string> Choices(Message message)
    {
        var (number, next, row) = (0, Entry.Next(message), new List<string>());
        foreach (var group in Groups(Entry.Of(message)))
        {
            if (group[0].Choice is Menu menu)
            {
                yield return menu.Label;
                foreach (var entry in group)
                {
                    number++;
                    var description = menu.Options.First(option => option.Value == entry.Value).Description;
                    yield return $"  {Said(entry, Key(entry))}{(description.Length > 0 ? $" — {description}" : "")}";
                }

                continue;
            }

            row.Clear();
            foreach (var entry in group)
            {
                number++;
                row.Add(
                    Said(
                        entry,
                        entry.IsDisabled ? "-"
                            : entry == next ? "Enter"
                            : Key(entry)
                    )
                );
            }

            if (Width(string.Join(Between, row)) <= RowWidth)
            {
                yield return string.Join(Between, row);
                continue;
            }

            foreach (var one in row)
            {
                yield return one;
            }
        }

        string Key(Entry entry) =>
            message.Typed?.Writes is not null ? string.Create(CultureInfo.InvariantCulture, $"/{number}")
            : entry.Letter is { } letter ? letter.ToString()
            : number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Buttons that follow each other, and the options of each menu.</summary>
    private static List<List<Entry>> Groups(IReadOnlyList<Entry> entries)
    {
        var groups = new List<List<Entry>>();
        foreach (var entry in entries)
        {
            if (
                groups.Count > 0
                && groups[^1][0].Choice is var before
                && (before is Button && entry.Choice is Button || before == entry.Choice)
            )
            {
                groups[^1].Add(entry);
            }
            else
            {
                groups.Add([entry]);
            }
        }

        return groups;
    }

    /// <summary>The letter of 「A. りんご」 is the key, and need not be said twice.</summary>
    private static string Said(Entry entry, string key) =>
        $"[{key}] {(entry.Letter is not null ? entry.Label[1..].TrimStart('.', ' ') : entry.Label)}".TrimEnd();

    /// <summary>In columns: kana and kanji take two each.</summary>
    private static int Width(string text) => text.Sum(c => c < '\u1100' ? 1 : 2);
}
