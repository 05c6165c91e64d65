using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Authoring;

/// <summary>What a line of a question can open with.</summary>
internal enum QuizLabel
{
    /// <summary>The heading of the notes that it rests on.</summary>
    Source,

    /// <summary>What is accepted when typed.</summary>
    Answer,

    /// <summary>Why it is so.</summary>
    Explanation,

    /// <summary>A name that stays when the wording changes.</summary>
    Id,

    /// <summary>How hard it is.</summary>
    Difficulty,

    /// <summary>The term that it is about.</summary>
    Term,
}

/// <summary>A line that opens with a label, and what stands behind the colon.</summary>
internal sealed record LabelledLine(QuizLabel Label, string Written, string Value, int Line)
{
    /// <summary>The longest label with its spaces, in UTF-16 units.</summary>
    private const int LongestLabel = 16;

    private static readonly Dictionary<string, QuizLabel> Labels = Enum.GetValues<QuizLabel>()
        .SelectMany(label => Lexicon.Japanese.Section("quiz " + label.ToString().ToLowerInvariant()).Select(word => (word, label)))
        .ToDictionary(pair => pair.word, pair => pair.label, StringComparer.Ordinal);

    /// <summary>The line read; null where it has no label.</summary>
    internal static LabelledLine? Read(QuizLine line)
    {
        var text = QuizText.Plain(line.Text);
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOfAny(':', '：');
        return colon > 0 && Labels.TryGetValue(JapaneseText.Key(text[..colon]).Trim(), out var label)
            ? new LabelledLine(label, text[..colon].Trim(), text[(colon + 1)..].Trim(), line.Line)
            : null;
    }
}
