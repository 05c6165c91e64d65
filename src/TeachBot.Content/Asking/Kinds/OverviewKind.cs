using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>A whole lecture: what it is about, its summary, its recap of the lecture before.</summary>
internal sealed class OverviewKind(KnowledgeModel knowledge, KnowledgeIndex index, Evidence evidence) : IAnswerKind
{
    /// <summary>In the order in which they are held, as far as their titles tell; the others behind them.</summary>
    private readonly List<Lecture> _ordered =
    [
        .. knowledge.Lectures.OrderBy(lecture => HeadingText.LectureNumber(lecture.Title) ?? int.MaxValue),
    ];

    public Draft? Try(Inquiry inquiry)
    {
        if (inquiry.Wants("recap") && Role(SectionRole.Recap, inquiry) is { } recap)
        {
            return recap;
        }

        if (inquiry.Wants("summary") && IsAboutLecture(inquiry) && Role(SectionRole.Summary, inquiry) is { } summary)
        {
            return summary;
        }

        return (inquiry.Wants("outline") || inquiry.Wants("summary")) && IsAboutLecture(inquiry) ? Outline(inquiry) : null;
    }

    /// <summary>Whether everything named is the lecture itself.</summary>
    private bool IsAboutLecture(Inquiry inquiry) =>
        Named(inquiry)
            .Any(lecture =>
            {
                var title = JapaneseText.Key(lecture.Title);
                return inquiry.Subjects.All(subject => title.Contains(subject.Key, StringComparison.Ordinal))
                    && inquiry.Words.Where(word => !word.IsSoft).All(word => Evidence.Contains(title, word) > 0);
            }) && inquiry.Facets.All(facet => facet is "特徴");

    /// <summary>The lectures whose title names the first thing that the question does; all where it names nothing.</summary>
    private IEnumerable<Lecture> Named(Inquiry inquiry)
    {
        var first = inquiry
            .Subjects.Select(evidence.KeysOf)
            .Concat(inquiry.Words.Where(word => !word.IsSoft).Select(Evidence.KeysOf))
            .FirstOrDefault();
        return first is null ? knowledge.Lectures : index.Lectures(first);
    }

    private Draft? Role(SectionRole role, Inquiry inquiry)
    {
        if (!knowledge.SectionsOf(role).Any())
        {
            return null;
        }

        var facts = Lectures(inquiry)
            .SelectMany(lecture => lecture.Root.Descend())
            .Where(section => knowledge.MeaningOf(section).Role == role)
            .Select(knowledge.Below)
            .FirstOrDefault(found => found.Count > 0);
        return facts is null ? null : new Draft(AnswerKinds.Summary, facts, .9);
    }

    private Draft? Outline(Inquiry inquiry)
    {
        var lecture = Lectures(inquiry).First();
        var agenda = knowledge.In(lecture.Root).Where(fact => fact.Kind is FactKind.Item or FactKind.Step).ToList();
        if (agenda.Count < 2)
        {
            agenda = [.. lecture.Root.Children.Select(section => knowledge.Heading(section, section.Title))];
        }

        return agenda.Count == 0 ? null : new Draft(AnswerKinds.Outline, agenda, .9);
    }

    /// <summary>The lectures of the numbers that the question gives, else those whose title names most of its subjects first.</summary>
    private IEnumerable<Lecture> Lectures(Inquiry inquiry)
    {
        var numbered = inquiry.Numbers.SelectMany(knowledge.LecturesOf).Distinct().ToList();
        return numbered.Count > 0
            ? numbered
            : index
                .Lectures([.. inquiry.Subjects.SelectMany(evidence.KeysOf)])
                .OrderByDescending(lecture =>
                    inquiry.Subjects.Count(subject => JapaneseText.Key(lecture.Title).Contains(subject.Key, StringComparison.Ordinal))
                )
                .Concat(_ordered);
    }
}
