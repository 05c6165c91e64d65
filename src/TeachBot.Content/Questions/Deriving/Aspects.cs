namespace TeachBot.Content.Questions.Deriving;

/// <summary>Aspects that come as a pair of opposites, so that what is listed under one is wrong under the other.</summary>
internal static class Aspects
{
    /// <summary>The facets of the lexicon that oppose each other.</summary>
    private static readonly string[] Opposed = ["メリット", "デメリット"];

    internal static bool IsOpposed(string facet) => Array.IndexOf(Opposed, facet) >= 0;
}
