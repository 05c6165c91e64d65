using System.Globalization;
using System.Text.RegularExpressions;

namespace TeachBot.EndToEnd.Daily.Recounting;

/// <summary>What a message tells of how a question was answered.</summary>
/// <param name="All">How many answered.</param>
/// <param name="Right">How many were right.</param>
internal sealed partial record Revealed(int All, int Right)
{
    /// <summary>The results that are told in a text, in order.</summary>
    internal static IReadOnlyList<Revealed> In(string text) =>
        [.. Result().Matches(text).Select(match => new Revealed(Number(match.Groups["all"]), Number(match.Groups["right"])))];

    /// <summary>Each option's mark and how many chose it, in order.</summary>
    internal static IReadOnlyList<(bool IsRight, int Count)> Options(string text) =>
        [.. Option().Matches(text).Select(match => (match.Groups["mark"].Value == "○", Number(match.Groups["count"])))];

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("正解：[^\n]*?（(?<all>[0-9]+)人中(?<right>[0-9]+)人）")]
    private static partial Regex Result();

    [GeneratedRegex("(?<mark>[○×]) [A-Z]\\. [\\s\\S]*?[█░]{10} (?<count>[0-9]+)人")]
    private static partial Regex Option();
}
