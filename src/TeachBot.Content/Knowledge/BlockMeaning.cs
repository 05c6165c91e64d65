using TeachBot.Content.Reading;
using TeachBot.Content.Units;

namespace TeachBot.Content.Knowledge;

/// <summary>Turns one section's blocks into facts, and hands lists, tables and explanations to those that know what they mean.</summary>
internal sealed class BlockMeaning(KnowledgeDraft draft)
{
    private readonly ListMeaning _lists = new(draft);
    private readonly TableMeaning _tables = new(draft);

    internal void Read(Place place)
    {
        if (place.Meaning.Role == SectionRole.Step)
        {
            draft.Facts.NextBlock();
            draft.Facts.Add(FactKind.Step, HeadingText.NameOf(place.Section.Title), place.Section.Line, place);
        }

        Fact? lead = null;
        Procedure? procedure = null;
        foreach (var block in place.Section.Blocks)
        {
            if (block is ItemList { Start: not null } steps)
            {
                procedure = _lists.Steps(steps, place, lead, procedure);
                continue;
            }

            // A fence at the margin under a step breaks the list in CommonMark; for the reader it still belongs to the step.
            var step = procedure?.Steps[^1];
            var facts = Read(block, place, step?.Fact ?? lead);
            step?.Details.AddRange(facts);
            if (block is Paragraph && facts.Count > 0)
            {
                lead = facts[^1];
            }
        }
    }

    /// <summary>The facts of a block; <paramref name="lead"/> is the sentence before it.</summary>
    internal IReadOnlyList<Fact> Read(Block block, Place place, Fact? lead)
    {
        draft.Facts.NextBlock();
        switch (block)
        {
            case Paragraph paragraph:
                return Sentences(paragraph, place, lead);
            case Callout callout:
                var title = draft.Facts.Add(FactKind.Sentence, callout.Title.Text, callout.Line, place, lead);
                return [title, .. callout.Blocks.SelectMany(inner => Read(inner, place, title))];
            case ItemList { Start: null } list:
                return _lists.Bullets(list, place, lead, this);
            case ItemList list:
                return [.. (_lists.Steps(list, place, lead, null)?.Steps ?? []).Select(step => step.Fact)];
            case Table table:
                return _tables.Read(table, place, lead);
            case NameList names:
                return [_lists.Names(names, place, lead)];
            case GlossaryEntry entry:
                return Explain(entry, place);
            case Transcript transcript:
                return
                [
                    .. transcript
                        .Lines.Where(line => line.IsCommand)
                        .Select(line => draft.Facts.Add(FactKind.Command, line.Text, line.Line, place, lead)),
                ];
            case CodeBlock code:
                var text = string.Join('\n', code.Lines).Trim('\n');
                return text.Length > 0 ? [draft.Facts.Add(FactKind.Code, text, code.Line, place, lead)] : [];
            case Figure figure:
                return [AddFigure(figure, place, lead)];
            default:
                return [];
        }
    }

    /// <summary>A sentence that explains a term opens a topic: the sentences after it in the paragraph go on about it.</summary>
    private List<Fact> Sentences(Paragraph paragraph, Place place, Fact? lead)
    {
        var facts = new List<Fact>();
        var about = place;
        (string, Fact)? before = null;
        foreach (var sentence in paragraph.Sentences)
        {
            var fact = draft.Facts.Add(FactKind.Sentence, sentence.Text, sentence.Line, about, lead);
            DefinitionReader.Read(sentence, fact, about, draft.Terms, before);
            before = TopicReader.Of(sentence.Text) switch
            {
                { Kind: TopicKind.Named, Name: var topic } => (topic, fact),
                { Kind: TopicKind.None } => before,
                _ => null,
            };
            if (fact.Subject != about.Subject)
            {
                about = about with { Subject = fact.Subject };
            }

            facts.Add(fact);
        }

        return facts;
    }

    private List<Fact> Explain(GlossaryEntry entry, Place place)
    {
        var term = draft.Terms.GetOrAdd(entry.Term);
        term.IsConcept = true;
        var facts = entry
            .Sentences.Select(sentence => draft.Facts.Add(FactKind.Sentence, sentence.Text, sentence.Line, place with { Subject = term }))
            .ToList();
        term.Definitions.AddRange(facts);
        return facts;
    }

    /// <summary>A path is written as seen from the lecture's own folder; it is given as seen from the folder of all lectures.</summary>
    private static string SourceOf(Figure figure, Lecture lecture)
    {
        var folder = lecture.File[..(lecture.File.LastIndexOf('/') + 1)];
        return
            folder.Length == 0
            || figure.Source.Length == 0
            || figure.Source[0] == '/'
            || figure.Source.Contains(':', StringComparison.Ordinal)
            ? figure.Source
            : folder + (figure.Source.StartsWith("./", StringComparison.Ordinal) ? figure.Source[2..] : figure.Source);
    }

    private Fact AddFigure(Figure figure, Place place, Fact? lead)
    {
        var caption =
            place.Meaning.Role == SectionRole.Caption || figure.AlternativeText.Length == 0 ? place.Section.Title : figure.AlternativeText;
        var fact = draft.Facts.Add(FactKind.Figure, caption, figure.Line, place, lead, figure.AlternativeText);
        draft.Figures.Add(new NotedFigure(SourceOf(figure, place.Lecture), caption, figure.AlternativeText, fact));
        return fact;
    }
}
