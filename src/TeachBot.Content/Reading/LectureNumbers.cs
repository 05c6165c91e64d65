using System.Text;
using System.Text.RegularExpressions;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Reading;

/// <summary>
/// Finds files that claim to be the same lecture: two titles of one folder that open with the same number (第3回), or two file names that do
/// (03-…), where the titles do not tell them apart. Different parts of a lecture (前編, 演習) share its number; ranges (第1回〜第3回), dates and
/// names such as 3-1 are no number; and what stands in another folder belongs to another course.
/// </summary>
internal static partial class LectureNumbers
{
    /// <summary>Pairs of the first lecture with a number and each later one with the same.</summary>
    internal static IEnumerable<(Lecture First, Lecture Second)> Shared(IEnumerable<Lecture> lectures)
    {
        var titles = new Dictionary<string, Lecture>(StringComparer.Ordinal);
        var names = new Dictionary<string, (Lecture Lecture, bool HasTitle)>(StringComparer.Ordinal);
        foreach (var lecture in lectures)
        {
            var folder = lecture.File[..(lecture.File.LastIndexOf('/') + 1)];
            var (title, name) = (OfTitle(lecture.Title), OfName(Path.GetFileNameWithoutExtension(lecture.File)));
            if (title is not null && !titles.TryAdd(folder + title, lecture))
            {
                yield return (titles[folder + title], lecture);
            }
            else if (
                name is not null
                && !names.TryAdd(folder + name, (lecture, title is not null))
                && (title is null || !names[folder + name].HasTitle)
            )
            {
                yield return (names[folder + name].Lecture, lecture);
            }
        }
    }

    /// <summary>The number alone that a lecture claims; empty where it claims none.</summary>
    internal static string Of(Lecture lecture) =>
        (OfTitle(lecture.Title) ?? OfName(Path.GetFileNameWithoutExtension(lecture.File)) ?? "").Split('回', '章', '講')[0];

    /// <summary>
    /// The number that a title claims, with its counter and, for a part of a lecture, which part: 3回; null where it claims none.
    /// </summary>
    internal static string? OfTitle(string title) => Claim(Title().Match(Folded(title)));

    /// <summary>The number that opens a file's name; null where none does.</summary>
    internal static string? OfName(string name) => Claim(Name().Match(Folded(name)));

    private static string Folded(string text) => JapaneseText.WellFormed(text).Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    private static string? Claim(Match match)
    {
        var rest = match.Groups["rest"].Value;
        var isPart =
            Part().IsMatch(rest) || Lexicon.Japanese.Section("lecture-part").Any(part => rest.Contains(part, StringComparison.Ordinal));
        return !match.Success ? null : match.Groups["number"].Value.TrimStart('0') + match.Groups["counter"].Value + (isPart ? rest : "");
    }

    // Behind the number: の (第2回の復習), a dash or comma and another number (第1回〜第3回), and it is no claim.
    [GeneratedRegex(
        @"^\s{0,9}第\s?(?<number>[0-9]{1,3}|[一二三四五六七八九十]{1,3})\s?(?<counter>[回章講])(?!の|と|から|\s?[~〜、,・\-–—]\s?第?[0-9])(?<rest>.*)$",
        RegexOptions.Singleline
    )]
    private static partial Regex Title();

    [GeneratedRegex(@"^第?(?<number>[0-9]{1,3})(?![0-9]|[-_.~ ][0-9]|[a-z](?![a-z]))(?<rest>.*)$", RegexOptions.Singleline)]
    private static partial Regex Name();

    [GeneratedRegex(@"その[0-9一二三四五]|[(\[【][0-9上中下][)\]】]|[0-9]\s?/\s?[0-9]|\s(?:[0-9上中下]|i{1,3})$")]
    private static partial Regex Part();
}
