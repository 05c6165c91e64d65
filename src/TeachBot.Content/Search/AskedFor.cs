using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Search;

/// <summary>What a question wants to be told.</summary>
/// <param name="Type">The form of it.</param>
/// <param name="Unit">The counter behind the number: 人 for 何人; empty where any will do.</param>
internal sealed record AskedFor(AnswerType Type, string Unit = "")
{
    private static readonly (AnswerType Type, AskedFor Asked, IReadOnlyList<string> Asks, IReadOnlyList<string> Cues)[] Types =
    [
        OfSection(AnswerType.Time, "time"),
        OfSection(AnswerType.Reason, "reason"),
        OfSection(AnswerType.Place, "place"),
        OfSection(AnswerType.Person, "person"),
        OfSection(AnswerType.Number, "number"),
    ];

    /// <summary>A question that can be answered in any form.</summary>
    internal static AskedFor Anything { get; } = new(AnswerType.Any);

    /// <summary>What a folded question wants.</summary>
    internal static AskedFor Read(ReadOnlySpan<char> question)
    {
        foreach (var type in Types)
        {
            foreach (var ask in type.Asks)
            {
                if (question.IndexOf(ask, StringComparison.Ordinal) >= 0)
                {
                    return type.Asked;
                }
            }
        }

        return Counted(question);
    }

    /// <summary>Whether a folded sentence tells it.</summary>
    internal bool IsToldBy(ReadOnlySpan<char> sentence)
    {
        if (Type == AnswerType.Any)
        {
            return false;
        }

        if (Unit.Length > 0)
        {
            return Follows(sentence, Unit);
        }

        foreach (var type in Types)
        {
            if (type.Type != Type)
            {
                continue;
            }

            foreach (var cue in type.Cues)
            {
                if (
                    Type is AnswerType.Time or AnswerType.Number
                        ? Follows(sentence, cue)
                        : sentence.IndexOf(cue, StringComparison.Ordinal) >= 0
                )
                {
                    return true;
                }
            }

            return Type == AnswerType.Number && type.Cues.Count == 0;
        }

        return false;
    }

    private static (AnswerType, AskedFor, IReadOnlyList<string>, IReadOnlyList<string>) OfSection(AnswerType type, string name) =>
        (type, new AskedFor(type), Lexicon.Japanese.Section("search asks " + name), Lexicon.Japanese.Section("search tells " + name));

    /// <summary>何 and the counter behind it.</summary>
    private static AskedFor Counted(ReadOnlySpan<char> question)
    {
        var what = question.IndexOf('何');
        var end = what + 1;
        while (
            what >= 0
            && end < question.Length
            && Scripts.Of(question[end]) is Script.Kanji or Script.Katakana
            && Scripts.Of(question[end]) == Scripts.Of(question[what + 1])
        )
        {
            end++;
        }

        return what < 0 || end == what + 1 ? Anything : new AskedFor(AnswerType.Number, question[(what + 1)..end].ToString());
    }

    /// <summary>Whether a unit stands behind a number.</summary>
    private static bool Follows(ReadOnlySpan<char> sentence, string unit)
    {
        for (var from = 0; from < sentence.Length; )
        {
            var at = sentence[from..].IndexOf(unit, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            if (from + at > 0 && (char.IsAsciiDigit(sentence[from + at - 1]) || Numerals.Contains(sentence[from + at - 1])))
            {
                return true;
            }

            from += at + 1;
        }

        return false;
    }

    private static readonly string Numerals = string.Concat(Lexicon.Japanese.Section("search numeral"));
}
