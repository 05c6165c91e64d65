using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking;

/// <summary>A section as it is shown to somebody who wants to read on there, with what stands below its smaller headings.</summary>
/// <param name="Answer">What it says, as an answer.</param>
/// <param name="IsWhole">Whether that is all; else it begins at the place that was asked for, and ends where it grows too long.</param>
public sealed record SectionReading(Answer Answer, bool IsWhole)
{
    /// <summary>
    /// What somebody reads who asked for it: three to four screens of a phone, less than the smallest message of a platform.
    /// </summary>
    internal const int Longest = 1_500;

    /// <param name="section">The section.</param>
    /// <param name="knowledge">The notes that it stands in.</param>
    /// <param name="line">The line of the lecture's file to begin at, where the section is too long.</param>
    /// <param name="followUps">What else the notes answer on a subject.</param>
    internal static SectionReading Of(Section section, KnowledgeModel knowledge, int line, Func<Term?, IReadOnlyList<string>> followUps)
    {
        var told = section.Descend().SelectMany(part => Told(part, knowledge)).ToList();
        var isWhole = told.Sum(one => Length(one.Statement)) <= Longest;
        var shown = isWhole ? told : Fitting(told.Skip(Begin(told, line)));
        var subject = knowledge.In(section).FirstOrDefault(fact => fact.Subject is not null)?.Subject;
        var facts = shown.Select(one => one.Fact).ToHashSet();
        return new(
            new Answer
            {
                Kind = AnswerKinds.Topic,
                Statements = [.. shown.Where(one => one.Fact.Kind != FactKind.Figure).Select(one => one.Statement)],
                Figures = [.. facts.SelectMany(knowledge.FiguresOf).Distinct()],
                Confidence = 1,
                Subject = subject,
                FollowUps = followUps(subject),
                Asked = subject?.Name ?? section.Title,
            },
            isWhole
        );
    }

    private static List<(Statement Statement, Fact Fact)> Fitting(IEnumerable<(Statement Statement, Fact Fact)> told)
    {
        var (shown, left) = (new List<(Statement, Fact)>(), Longest);
        foreach (var (statement, fact) in told)
        {
            if (shown.Count > 0 && Length(statement) > left)
            {
                break;
            }

            left -= Length(statement);
            shown.Add((statement with { Text = Graphemes.Cut(statement.Text, Longest) }, fact));
        }

        return shown;
    }

    /// <summary>Where its block begins, if the line is shown then, too: a list is better not begun in its middle.</summary>
    private static int Begin(List<(Statement Statement, Fact Fact)> told, int line)
    {
        var (at, back) = (Math.Max(0, told.FindLastIndex(one => one.Fact.Line <= line)), Longest / 3);
        while (at > 0 && told[at - 1].Fact.Block == told[at].Fact.Block && back > Length(told[at - 1].Statement))
        {
            back -= Length(told[--at].Statement);
        }

        return at;
    }

    /// <summary>What stands directly below a heading; the heading is named where the first words leave it out.</summary>
    private static IEnumerable<(Statement Statement, Fact Fact)> Told(Section section, KnowledgeModel knowledge)
    {
        var facts = knowledge.In(section);
        var heading = section.Parent is not null && facts.Count > 0 && !Says(facts[0], section.Title) ? section.Title : null;
        return facts.Select((fact, at) => (AnswerWriter.StatementOf(fact) with { Subject = at == 0 ? heading : null }, fact));
    }

    private static bool Says(Fact fact, string title) =>
        JapaneseText.Key(fact.Text).Contains(JapaneseText.Key(title), StringComparison.Ordinal);

    private static int Length(Statement statement) => statement.Text.Length + (statement.Subject?.Length ?? 0) + 2;
}
