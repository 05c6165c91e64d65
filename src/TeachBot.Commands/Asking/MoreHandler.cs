using TeachBot.Commands.Handling;
using TeachBot.Commands.Rooms;
using TeachBot.Commands.Wording;
using TeachBot.Content;
using TeachBot.Content.Knowledge;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Asking;

/// <summary>「もっと詳しく」: all that the notes say on a concept, aspect by aspect.</summary>
internal sealed class MoreHandler(ChatParts parts) : IChoiceHandler
{
    private readonly Sources _sources = new(parts.LinkOf);

    public string Prefix => Presses.More;

    public bool NeedsNotes => true;

    public ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation)
    {
        var course = room.Taught;
        if (course.TermNamed(rest) is not { } term)
        {
            return new(Replies.Private(room.Words.Ask.MoreGone, rest));
        }

        parts.Conversations.Remember(made.Origin, term.Name);
        var figures = CourseIndex.Of(course).FiguresOf(term).ToList();
        var facts = term.Definitions.Concat(term.Facets.SelectMany(facet => facet.Facts));
        var blocks = new List<Block> { new Heading([new Words(term.Name)]) };
        blocks.AddRange(Facts(term.Definitions, room.Words.Ask));
        foreach (var facet in term.Facets)
        {
            blocks.Add(new Heading([new Words(facet.Name)]));
            blocks.AddRange(Facts(facet.Facts, room.Words.Ask));
        }

        blocks.AddRange(Pictures.Linked(figures, course, room.Words.Ask));
        blocks.AddRange(_sources.Of(facts.Select(fact => fact.Citation), room.Words.Ask));
        return new(new Reply(new Message(new Document(blocks)) { Attachments = Pictures.Attached(figures, course) }, Audience.Asker));
    }

    private static IEnumerable<Block> Facts(IEnumerable<Fact> facts, AskWords words) =>
        StatementBlocks.Of(
            [.. facts.Where(fact => fact.Kind != FactKind.Figure).Select(fact => Course.StatementOf(fact) with { Subject = null })],
            words
        );
}
