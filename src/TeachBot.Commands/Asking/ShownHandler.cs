using TeachBot.Commands.Rooms;
using TeachBot.Content;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Text;

namespace TeachBot.Commands.Asking;

/// <summary>「この用語を説明」: finds the notes' terms in somebody's message, and says of each what the notes say first.</summary>
internal sealed class ShownHandler(ChatParts parts)
{
    /// <summary>More terms are a lecture, no explanation.</summary>
    private const int MostTerms = 5;

    private readonly Sources _sources = new(parts.LinkOf);

    internal Reply Explain(MessageShown shown, Room room)
    {
        var terms = room
            .Taught.TermsIn(Graphemes.Cut(shown.Text, ContentLimits.MessageLength))
            .Where(term => First(term) is not null)
            .Take(MostTerms)
            .ToList();
        return terms.Count == 0 ? Replies.Private(room.Words.Ask.NoTerms) : new Reply(Of(terms, room), Audience.Asker);
    }

    private Message Of(List<Term> terms, Room room)
    {
        var facts = terms.ConvertAll(term => First(term)!);
        return new Message(
            new Document([
                .. terms.Zip(
                    facts,
                    (term, fact) =>
                        (Core.Documents.Block)
                            new Core.Documents.Paragraph([
                                new Strong(room.Words.Ask.SubjectPrefix.Fill(term.Name)),
                                new Words(Course.StatementOf(fact).Text),
                            ])
                ),
                .. _sources.Of(facts.Select(fact => fact.Citation), room.Words.Ask),
            ])
        )
        {
            Choices = [.. terms.SelectMany(term => Presses.Button(Presses.Ask, room.Words.Ask.AskName.Fill(term.Name), term.Name))],
        };
    }

    private static Fact? First(Term term) =>
        term.Definitions.Concat(term.Facets.SelectMany(facet => facet.Facts)).FirstOrDefault(fact => fact.Kind != FactKind.Figure);
}
