using System.Globalization;

namespace TeachBot.Content.Questions.Exchange;

/// <summary>Steps as pairs of step and place, for formats that know pairs but no order.</summary>
internal static class StepMatch
{
    private const string Suffix = "番目";

    internal static string Of(int position) => position.ToString(CultureInfo.InvariantCulture) + Suffix;

    /// <summary>The steps in their order; null where the pairs are no steps.</summary>
    internal static IReadOnlyList<ImportedOption>? Order(IReadOnlyList<ImportedOption> pairs)
    {
        var places = Enumerable.Range(1, pairs.Count).ToDictionary(Of, place => place, StringComparer.Ordinal);
        var isOrder =
            pairs.Select(pair => pair.Match).Distinct().Count() == pairs.Count
            && pairs.All(pair => pair.Match is { } place && places.ContainsKey(place));
        return isOrder ? [.. pairs.OrderBy(pair => places[pair.Match!]).Select(pair => pair with { Match = null })] : null;
    }
}
