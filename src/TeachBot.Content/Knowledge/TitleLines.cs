using System.Text.RegularExpressions;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Knowledge;

/// <summary>
/// What stands under a title as on its cover: who speaks, where, for whom. No sentence treats it and nothing else of the lecture speaks of
/// it.
/// </summary>
internal static partial class TitleLines
{
    internal static bool Are(Section section, Lecture lecture)
    {
        if (section.Children.Count > 0 || lecture.Root.Children[0] != section || !Nothing(section) || !Nothing(lecture.Root))
        {
            return false;
        }

        var key = JapaneseText.Key(section.Title);
        return !lecture
            .Root.Children.Skip(1)
            .SelectMany(SectionText.Below)
            .Any(text => JapaneseText.Key(text).Contains(key, StringComparison.Ordinal));
    }

    /// <summary>Whether a section itself states nothing: names, dates and pictures at most.</summary>
    private static bool Nothing(Section section) =>
        section.Blocks.TrueForAll(block => block is Figure or Paragraph)
        && section.Blocks.SelectMany(SectionText.Of).All(text => !States().IsMatch(text));

    [GeneratedRegex("[。．！？をがは]|[るたいうすくつむぬぐぶだ]$")]
    private static partial Regex States();
}
