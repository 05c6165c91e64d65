using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>A question that a heading asks in the same sense (「なぜXを使うのか」): what stands under it.</summary>
internal sealed class HeadingQuestionKind : IAnswerKind
{
    private static readonly string[] Telling = ["reason", "procedure", "what", "which", "comparison"];
    private readonly KnowledgeModel _knowledge;
    private readonly Lazy<List<(Section Section, Inquiry Inquiry)>> _headings;

    internal HeadingQuestionKind(KnowledgeModel knowledge, QuestionReader reader)
    {
        _knowledge = knowledge;
        _headings = new(() => [.. knowledge.Sections.Where(section => section.Parent is not null && knowledge.Procedures.All(procedure => procedure.Section != section))
            .Select(section => (section, reader.Read(section.Title)))
            .Where(heading => Telling.Any(heading.Item2.Asks.Contains) && heading.Item2.Subjects.Count + heading.Item2.Words.Count > 0)]);
    }

    public Draft? Try(Inquiry inquiry)
    {
        if (!Telling.Any(inquiry.Wants))
        {
            return null;
        }

        var match = _headings.Value.Find(heading => Same(heading.Inquiry, inquiry));
        return match.Section is null || _knowledge.Below(match.Section) is not { Count: > 0 } facts ? null
            : new Draft(inquiry.Wants("reason") ? AnswerKinds.Reason : AnswerKinds.Topic, facts, .9) { Subject = inquiry.Subjects.FirstOrDefault() };
    }

    private static bool Same(Inquiry heading, Inquiry asked) =>
        Telling.Any(ask => heading.Wants(ask) && asked.Wants(ask))
        && asked.Subjects.All(heading.Subjects.Contains) && asked.Words.All(word => Evidence.Contains(heading.Key, word) == 1)
        && Unsaid(heading, asked) <= (asked.Words.Count > 0 ? 1 : 0);

    /// <summary>How many things the heading names that the question does not.</summary>
    private static int Unsaid(Inquiry heading, Inquiry asked) =>
        heading.Subjects.Count(subject => !asked.Subjects.Contains(subject) && !asked.Words.Any(word => Evidence.Contains(subject.Key, word) == 1))
        + heading.Words.Count(word => !word.IsSoft && !asked.Words.Any(other => other.Alternatives.Intersect(word.Alternatives).Any()));
}
