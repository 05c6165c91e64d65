using System.Text;
using TeachBot.Content;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>The outline as text: an indent a level, concepts marked, members behind them.</summary>
internal static class TopicsText
{
    internal static string Plain(Course course, Wording wording)
    {
        var text = new StringBuilder();
        foreach (var lecture in Outline.Of(course))
        {
            text.Append(lecture.Lecture).Append('\n');
            Append(text, lecture.Sections, 1, wording.Answers.ConceptMark);
        }

        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, IReadOnlyList<SectionView> sections, int depth, string mark)
    {
        foreach (var section in sections)
        {
            text.Append(' ', depth * 2).Append(section.Concept is null ? "" : mark + " ").Append(section.Title);
            text.Append(section.Members.Count > 0 ? $"（{string.Join("、", section.Members)}）" : "").Append('\n');
            Append(text, section.Sections, depth + 1, mark);
        }
    }
}
