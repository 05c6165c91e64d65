using TeachBot.Content.Reading;

namespace TeachBot.Content.Questions.Judging;

/// <summary>The names that a name with parentheses holds: 「X（Y）」 is called X and Y.</summary>
internal static class NameParts
{
    /// <summary>Nothing for a name without parentheses.</summary>
    internal static IReadOnlyList<string> Of(string name) =>
        NameListReader.One(name, 0) is { Aliases.Count: > 0 } listed ? [listed.Name, .. listed.Aliases] : [];
}
