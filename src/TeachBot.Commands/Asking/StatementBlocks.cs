using TeachBot.Commands.Wording;
using TeachBot.Content.Asking;
using TeachBot.Core.Documents;

namespace TeachBot.Commands.Asking;

/// <summary>Sets the notes' sentences: running text together, lines of a list as a list, code apart.</summary>
internal static class StatementBlocks
{
    internal static IEnumerable<Block> Of(IReadOnlyList<Statement> statements, AskWords words)
    {
        for (var at = 0; at < statements.Count;)
        {
            var first = statements[at];
            var count = 1;
            while (at + count < statements.Count && GoesOn(first, statements[at + count - 1], statements[at + count]))
            {
                count++;
            }

            var run = statements.Skip(at).Take(count);
            yield return first.Form switch
            {
                StatementForm.Code => new CodeBlock(string.Join('\n', run.Select(statement => statement.Text))),
                StatementForm.Item => new BulletList([.. run.Select(statement => Line([statement], words))]),
                _ => new Paragraph(Line(run, words)),
            };
            at += count;
        }
    }

    /// <summary>Whether a statement stands in the same block as those before it.</summary>
    private static bool GoesOn(Statement first, Statement before, Statement next) => next.Form == first.Form
        && (first.Form != StatementForm.Sentence || (before.Class is null && next.Class is null && (next.Subject is null || next.Subject == before.Subject)));

    private static List<Inline> Line(IEnumerable<Statement> run, AskWords words)
    {
        var line = new List<Inline>();
        Statement? before = null;
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
