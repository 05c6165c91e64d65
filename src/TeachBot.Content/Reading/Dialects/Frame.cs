namespace TeachBot.Content.Reading.Dialects;

/// <summary>A note in a frame, a tab, a folded passage.</summary>
/// <param name="Open">The line that opens it, from 0.</param>
/// <param name="Close">The line that closes it; behind the last line of its text where an indent holds it together.</param>
/// <param name="Indent">The column in which it is opened.</param>
/// <param name="Word">What kind it is, as its dialect calls it.</param>
/// <param name="Title">Its title; empty for none.</param>
internal sealed record Frame(int Open, int Close, int Indent, string Word, string Title)
{
    /// <summary>By how many columns its text is indented, where that holds it together.</summary>
    internal int Hanging { get; init; }

    /// <summary>Text that stands on the opening line behind the mark.</summary>
    internal string First { get; init; } = "";

    /// <summary>Text that stands on the closing line before the mark.</summary>
    internal string Last { get; init; } = "";

    /// <summary>Whether the frame only lays out its content, like columns of a slide.</summary>
    internal bool IsLayout { get; init; }
}
