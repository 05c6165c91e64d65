using System.Text.RegularExpressions;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Authoring;

/// <summary>A heading of the notes with its lecture.</summary>
internal sealed record QuizSource(Lecture Lecture, Section Section);

/// <summary>
/// Finds the heading that a question names as its source: 「見出し」, or, where several are called so, what stands above it too
/// (「講義 > 見出し > 見出し」, headings between them may be left out). A lecture of the quiz's own file name comes before all others.
/// </summary>
internal sealed partial class SourceFinder
{
    private readonly ILookup<string, QuizSource> _byTitle;
    private readonly ILookup<string, QuizSource> _byName;
    private readonly Dictionary<string, Lecture> _byFile = new(StringComparer.OrdinalIgnoreCase);

    internal SourceFinder(KnowledgeModel knowledge)
    {
        var sources = knowledge
            .Lectures.SelectMany(lecture => lecture.Root.Descend().Select(section => new QuizSource(lecture, section)))
            .ToList();
        _byTitle = sources.ToLookup(source => JapaneseText.Key(TitleOf(source)), StringComparer.Ordinal);
        _byName = sources.ToLookup(source => JapaneseText.Key(HeadingText.NameOf(TitleOf(source))), StringComparer.Ordinal);
        foreach (var lecture in knowledge.Lectures)
        {
            _byFile.TryAdd(Path.ChangeExtension(lecture.File, null), lecture);
        }
    }

    /// <summary>The lecture whose file is called as the quiz's; null where there is none.</summary>
    internal Lecture? LectureOf(string quiz) => _byFile.GetValueOrDefault(Path.ChangeExtension(quiz, null));

    /// <summary>All headings that are meant: one, unless it is unknown or ambiguous.</summary>
    internal IReadOnlyList<QuizSource> Find(string written, string quiz)
    {
        var path = LineNumber()
            .Replace(written, "")
            .Split(['>', '＞'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(JapaneseText.Key)
            .ToList();
        if (path.Count == 0)
        {
            return [];
        }

        var own = LectureOf(quiz);
        foreach (var titles in new[] { _byTitle, _byName })
        {
            var found = titles[path[^1]].Where(source => IsBelow(source, path)).ToList();
            foreach (var chosen in new[] { found.Where(source => source.Lecture == own).ToList(), found })
            {
                if (chosen.Count > 0)
                {
                    // The whole path is clear, even where a longer one ends alike.
                    return chosen.Count > 1 && chosen.Find(source => source.Section.Path.Count == path.Count - 1) is { } whole
                        ? [whole]
                        : chosen;
                }
            }
        }

        return [];
    }

    private static string TitleOf(QuizSource source) => source.Section.Parent is null ? source.Lecture.Title : source.Section.Title;

    /// <summary>Whether the headings above the last one stand above this one, in this order.</summary>
    private static bool IsBelow(QuizSource source, List<string> path)
    {
        var at = path.Count - 2;
        for (var above = source.Section.Parent; above is not null && at >= 0; above = above.Parent)
        {
            at -= IsCalled(above.Parent is null ? source.Lecture.Title : above.Title, path[at], above.Parent is null) ? 1 : 0;
        }

        return at < 0;
    }

    /// <summary>A lecture may be called by its number alone: 第3回.</summary>
    private static bool IsCalled(string title, string key, bool isLecture) =>
        JapaneseText.Key(title) is var whole
        && (
            whole == key
            || JapaneseText.Key(HeadingText.NameOf(title)) == key
            || (isLecture && HeadingText.LectureNumber(key) is not null && whole.StartsWith(key, StringComparison.Ordinal))
        );

    /// <summary>The end of a source as an answer prints it.</summary>
    [GeneratedRegex(@"[ ]{0,3}[（(][ ]?[0-9０-９]{1,7}[ ]?行目[ ]?[)）][。]?$")]
    private static partial Regex LineNumber();
}
