using TeachBot.Content.Language;

namespace TeachBot.Content.Questions.Judging;

/// <summary>A number with what it counts: 3種類 may be typed 三種類, 3つ or 3.</summary>
/// <param name="Number">In digits.</param>
/// <param name="Unit">Empty where none was written.</param>
internal sealed record Amount(string Number, string Unit)
{
    private const string Numerals = "〇一二三四五六七八九";
    private const string AnyUnit = "つ";
    private static readonly HashSet<string> Units = Lexicon.Japanese.Section("suffix").ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a text is the amount of one of the answers: the same number, and the same unit where both have one.</summary>
    internal static bool IsKey(AnswerText text, Question question) =>
        Of(text) is { } typed
        && question.Answers.Any(answer =>
            Of(new AnswerText(answer)) is { } key && key.Number == typed.Number && AreOne(key.Unit, typed.Unit)
        );

    private static bool AreOne(string one, string other) =>
        one == other
        || one.Length == 0
        || other.Length == 0
        || (one == AnyUnit && Units.Contains(other))
        || (other == AnyUnit && Units.Contains(one));

    private static Amount? Of(AnswerText text)
    {
        var strict = text.Strict;
        var length = strict.TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or '-' or '/').Count();
        if (length > 0)
        {
            return strict[..length].Any(char.IsAsciiDigit)
                ? UnitOf(strict[length..]) is { } unit
                    ? new Amount(Trim(strict[..length]), unit)
                    : null
                : null;
        }

        length = strict.TakeWhile(c => c == '十' || Numerals.Contains(c, StringComparison.Ordinal)).Count();
        return length > 0 && Digits(strict[..length]) is { } digits && UnitOf(strict[length..]) is { } counted
            ? new Amount(digits, counted)
            : null;
    }

    private static string Trim(string number) =>
        number.TrimStart('0') is { Length: > 0 } trimmed && char.IsAsciiDigit(trimmed[0]) ? trimmed : number;

    /// <summary>Null where something follows that may be a name.</summary>
    private static string? UnitOf(string rest) =>
        rest.Length == 0 || Units.Contains(rest) || rest.All(c => c is '%' or '°' || char.IsAsciiLetter(c)) ? rest : null;

    /// <summary>Up to 99; null for what is no number.</summary>
    private static string? Digits(string numerals)
    {
        var ten = numerals.IndexOf('十', StringComparison.Ordinal);
        var (tens, ones) = ten < 0 ? ("", numerals) : (numerals[..ten], numerals[(ten + 1)..]);
        return tens.Length > 1 || ones.Length > 1 || ones.Contains('十', StringComparison.Ordinal)
            ? null
            : (
                (
                    ten < 0 ? 0
                    : tens.Length == 0 ? 10
                    : 10 * Value(tens)
                ) + (ones.Length == 0 ? 0 : Value(ones))
            ).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static int Value(string numeral) => Numerals.IndexOf(numeral[0], StringComparison.Ordinal);
}
