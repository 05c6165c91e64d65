using System.Text.RegularExpressions;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>Whether a sentence says what something is: it ends in a noun with です, である or という意味です.</summary>
internal static partial class Definition
{
    private const int Shortest = 12;

    internal static bool Is(Statement statement) =>
        statement.Body.Length >= Shortest && !statement.PointsOutside && Ending().IsMatch(statement.Body);

    /// <summary>Whether it explains its heading without naming it as its topic: 「…という意味です」.</summary>
    internal static bool IsMeaning(Statement statement) => statement.Text.Contains("という意味", StringComparison.Ordinal);

    /// <summary>The definition as a phrase that can stand as an option, without its sentence's end.</summary>
    internal static string Phrase(string body)
    {
        var ending = Close().Match(body);
        return ending.Success ? body[..ending.Index] : body.TrimEnd('。');
    }

    [GeneratedRegex(
        @"(?:[\p{IsCJKUnifiedIdeographs}ァ-ヺーA-Za-zみじまちしさりとたけばわかね]|もの|こと)(?:です|である|だ)?(?:（[^（）]{1,40}）)?。?$|という意味(?:です|である)。?$"
    )]
    private static partial Regex Ending();

    [GeneratedRegex(@"(?:という意味(?:です|である)|です|である|だ)?。?$")]
    private static partial Regex Close();
}
