using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>A question that a heading asks in the same sense (「なぜXを使うのか」): what stands under it.</summary>
internal sealed class HeadingQuestionKind(KnowledgeModel knowledge, KnowledgeIndex index, Evidence evidence, QuestionReader reader)
    : IAnswerKind
{
    private const int MostRead = 32;
    private static readonly string[] Telling = ["reason", "procedure", "what", "which", "comparison"];
    private static readonly string[] Signs = [.. Telling.SelectMany(ask => Lexicon.Japanese.Section("ask " + ask))];

    public Draft? Try(Inquiry inquiry)
    {
        if (!Telling.Any(inquiry.Wants))
        {
            return null;
        }

        var section = Candidates(inquiry).FirstOrDefault(section => Asks(reader.Read(section.Title), inquiry));
        return section is null || knowledge.Below(section) is not { Count: > 0 } facts
            ? null
            : new Draft(inquiry.Wants("reason") ? AnswerKinds.Reason : AnswerKinds.Topic, facts, .9)
            {
                Subject = inquiry.Subjects.FirstOrDefault(),
            };
    }

    /// <summary>The sections whose own heading names all that the question does, and asks.</summary>
    private IEnumerable<Section> Candidates(Inquiry inquiry) =>
        index
            .HeadingsNaming(inquiry.Subjects.Select(evidence.KeysOf).Concat(inquiry.Words.Select(Evidence.KeysOf)))
            .Where(section => section.Parent is not null && !knowledge.ProceduresIn(section).Any() && IsQuestion(section.Title))
            .Take(MostRead);

    private static bool IsQuestion(string title) =>
        JapaneseText.Key(title) is var key && Signs.Any(sign => key.Contains(sign, StringComparison.Ordinal));

    private static bool Asks(Inquiry heading, Inquiry asked) =>
        Telling.Any(heading.Asks.Contains) && heading.Subjects.Count + heading.Words.Count > 0 && Same(heading, asked);

    private static bool Same(Inquiry heading, Inquiry asked) =>
        Telling.Any(ask => heading.Wants(ask) && asked.Wants(ask))
        && asked.Subjects.All(heading.Subjects.Contains)
        && asked.Words.All(word => Evidence.Contains(heading.Key, word) == 1)
        && Unsaid(heading, asked) <= (asked.Words.Count > 0 ? 1 : 0);

    /// <summary>How many things the heading names that the question does not.</summary>
    private static int Unsaid(Inquiry heading, Inquiry asked) =>
        heading.Subjects.Count(subject =>
            !asked.Subjects.Contains(subject) && !asked.Words.Any(word => Evidence.Contains(subject.Key, word) == 1)
        ) + heading.Words.Count(word => !word.IsSoft && !asked.Words.Any(other => other.Alternatives.Intersect(word.Alternatives).Any()));
}
