using TeachBot.Content.Reading;

namespace TeachBot.Content.Units;

/// <summary>Writes the units of what stands between a heading and the next.</summary>
/// <param name="draft">Takes the units.</param>
/// <param name="section">The section.</param>
/// <param name="concept">The thing that the heading names; null where it names none.</param>
internal sealed class SectionUnits(UnitDraft draft, Section section, string? concept)
{
    /// <summary>The longest section that is a unit of its own, in UTF-16 units.</summary>
    private const int LongestSection = 900;

    private readonly SubjectReader _subjects = new(concept);

    internal Section Section => section;

    internal UnitDraft Draft => draft;

    /// <summary>The smallest units that were written, in order.</summary>
    internal IReadOnlyList<Unit> Pieces { get; private set; } = [];

    /// <summary>The last sentence where it introduces what follows the section's own text; else null.</summary>
    internal Unit? Write()
    {
        var (pieces, lead) = (new List<Unit>(), (Unit?)null);
        var steps = new StepRun(this);
        foreach (var block in section.Blocks)
        {
            var written =
                block is ItemList list && steps.GoesOnIn(block)
                    ? new ListUnits(this).Write(list, steps.Lead, 0, isRest: true)
                    : Write(block, lead, 0);
            steps.Take(block, written, lead);
            pieces.AddRange(written);
            _subjects.EndBlock();
            lead =
                block is Paragraph && written.Count > 0 ? written[^1]
                : block is Figure ? lead
                : null;
        }

        steps.End();
        Pieces = pieces;
        if (pieces.Count > 1)
        {
            draft.Join(UnitKind.Section, section, pieces, most: LongestSection);
        }

        return lead is { } last && UnitLead.Announces(last.Own) ? last : null;
    }

    /// <summary>Writes the units of a block and returns the smallest of them, in order.</summary>
    internal IReadOnlyList<Unit> Write(Block block, Unit? lead, int depth) =>
        block switch
        {
            Paragraph paragraph => Sentences(paragraph.Sentences, lead: depth > 0 ? lead : null, depth),
            ItemList list => new ListUnits(this).Write(list, lead, depth),
            Callout callout => Callout(callout, lead, depth),
            Table table => TableUnits.Write(this, table, lead, depth),
            NameList names =>
            [
                Piece(UnitKind.Item, names.Text, names.Line, names.Names.Select(name => name.Line).Append(names.Line).Max(), lead, depth),
            ],
            GlossaryEntry entry => Entry(entry, depth),
            Transcript transcript => CodeUnits.Write(this, [.. transcript.Lines.Select(line => (line.Line, line.Text))], lead, depth),
            CodeBlock code => CodeUnits.Write(this, [.. code.Lines.Select((text, i) => (code.Line + i, text))], lead, depth),
            Figure { AlternativeText.Length: > 0 } figure =>
            [
                Piece(UnitKind.Figure, figure.AlternativeText, figure.Line, figure.Line, lead, depth),
            ],
            _ => [],
        };

    /// <summary>The sentences of a paragraph, each two that follow each other, and the whole.</summary>
    internal List<Unit> Sentences(IReadOnlyList<Sentence> sentences, Unit? lead, int depth)
    {
        var units = new List<Unit>();
        _subjects.NextParagraph(lead);
        foreach (var sentence in sentences)
        {
            units.Add(
                draft.Add(
                    new Unit
                    {
                        Kind = UnitKind.Sentence,
                        Section = section,
                        Line = sentence.Line,
                        LastLine = sentence.LastLine,
                        Own = sentence.Text,
                        Lead = lead,
                        Subject = _subjects.OfSentence(sentence.Text),
                        Depth = depth,
                        Emphasised = sentence.Emphasised,
                    }
                )
            );
        }

        UnitDraft.Link(units);
        Together(units);
        return units;
    }

    /// <summary>An item's subject, its text and the label that is set off in it being told.</summary>
    internal string? SubjectOf(string item, string? label, Unit? lead) => _subjects.OfItem(item, label, lead);

    internal Unit Piece(UnitKind kind, string text, int line, int lastLine, Unit? lead, int depth) =>
        draft.Add(
            new Unit
            {
                Kind = kind,
                Section = section,
                Line = line,
                LastLine = lastLine,
                Own = text,
                Lead = lead,
                Subject = SubjectReader.SubjectOf(lead),
                Depth = depth,
            }
        );

    private void Together(List<Unit> units)
    {
        for (var i = 0; units.Count > 2 && i + 1 < units.Count; i++)
        {
            draft.Join(UnitKind.Sentences, section, units[i..(i + 2)], most: UnitDraft.Answer);
        }

        if (units.Count > 1)
        {
            draft.Join(units.Count == 2 ? UnitKind.Sentences : UnitKind.Paragraph, section, units, most: UnitDraft.Answer);
        }
    }

    private List<Unit> Callout(Callout callout, Unit? lead, int depth)
    {
        var title = Piece(UnitKind.Sentence, callout.Title.Text, callout.Line, callout.Line, null, depth);
        var pieces = new List<Unit> { title };
        foreach (var block in callout.Blocks)
        {
            pieces.AddRange(Write(block, block is Paragraph ? null : title, depth));
        }

        draft.Join(UnitKind.Callout, section, pieces);
        return pieces;
    }

    private List<Unit> Entry(GlossaryEntry entry, int depth)
    {
        var term = draft.Add(
            new Unit
            {
                Kind = UnitKind.Item,
                Section = section,
                Line = entry.Line,
                LastLine = entry.Line,
                Own = entry.Term,
                Subject = entry.Term,
                Depth = depth,
            }
        );
        return [term, .. Sentences(entry.Sentences, term, depth)];
    }
}
