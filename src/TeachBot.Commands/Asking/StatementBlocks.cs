using TeachBot.Commands.Wording;
using TeachBot.Content.Asking;
using TeachBot.Core.Documents;

namespace TeachBot.Commands.Asking;

/// <summary>Sets the notes' sentences: running text together, lines of a list as a list, code apart.</summary>
public static class StatementBlocks
{
    /// <summary>The blocks, in order; a subject is named where it changes.</summary>
    public static IEnumerable<Block> Of(IReadOnlyList<Statement> statements, AskWords words)
    {
        for (var at = 0; at < statements.Count; )
        {
            var first = statements[at];
            var count = 1;
            while (at + count < statements.Count && GoesOn(first, statements[at + count - 1], statements[at + count]))
            {
                count++;
            }

            var (run, start) = (statements.Skip(at).Take(count), at);
            yield return first.Form switch
            {
                StatementForm.Code => new CodeBlock(string.Join('\n', run.Select(statement => statement.Text))),
                StatementForm.Item => new BulletList([
                    .. run.Select(
                        (statement, number) => Line([statement], start + number > 0 ? statements[start + number - 1] : null, words)
                    ),
                ]),
                _ => new Paragraph(Line(run, at > 0 ? statements[at - 1] : null, words)),
            };
            at += count;
        }
    }

    /// <summary>Whether a statement stands in the same block as those before it.</summary>
    private static bool GoesOn(Statement first, Statement before, Statement next) =>
        next.Form == first.Form
        && (
            first.Form != StatementForm.Sentence
            || (before.Class is null && next.Class is null && (next.Subject is null || next.Subject == before.Subject))
        );

    private static List<Inline> Line(IEnumerable<Statement> run, Statement? before, AskWords words)
    {
        var line = new List<Inline>();
        foreach (var statement in run)
        {
            if (statement.Class is { } kind)
            {
                line.Add(new Words(words.Membership.Fill(statement.Subject, kind, statement.Text)));
            }
            else
            {
                if (statement.Subject is { } subject && subject != before?.Subject)
                {
                    line.Add(new Strong(words.SubjectPrefix.Fill(subject)));
                }

                line.Add(new Words(statement.Text));
            }

            before = statement;
        }

        return line;
    }
}
