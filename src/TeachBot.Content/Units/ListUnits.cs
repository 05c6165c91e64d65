using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Units;

/// <summary>
/// Writes the units of a list: its items, each with what stands below it, the whole with its lead, and its top level with its lead.
/// </summary>
internal sealed class ListUnits(SectionUnits section)
{
    /// <summary>An item longer than this says enough for its sentences to be units too, in UTF-16 units.</summary>
    private const int LongItem = 60;

    /// <param name="list">The list.</param>
    /// <param name="lead">What introduces its items.</param>
    /// <param name="depth">How deeply it stands in others.</param>
    /// <param name="isRest">Whether it goes on with a list before it, so that what introduced that is not told with it.</param>
    internal IReadOnlyList<Unit> Write(ItemList list, Unit? lead, int depth, bool isRest = false)
    {
        var (pieces, top) = (new List<Unit>(), new List<Unit>());
        var number = list.Start;
        foreach (var item in list.Items)
        {
            var own = Item(item, lead, depth, number++);
            top.Add(own);
            pieces.AddRange(Below(item, own, depth));
        }

        UnitDraft.Link(top);
        Together(pieces, top, isRest ? null : lead);
        return pieces;
    }

    /// <summary>
    /// The list and its top level; of a list that is too long for an answer also as many items together as an answer holds.
    /// </summary>
    private void Together(List<Unit> pieces, List<Unit> top, Unit? lead)
    {
        // What stands below an item is told with it, and one item alone is itself.
        if (lead is not { Kind: UnitKind.Item } && (pieces.Count > 1 || lead is not null))
        {
            section.Draft.Join(UnitKind.List, section.Section, pieces, lead);
            if (top.Count < pieces.Count && top.Count > 1)
            {
                section.Draft.Join(UnitKind.ListTop, section.Section, top, lead);
            }
        }

        var isLong = UnitText.LengthOf(pieces) > UnitDraft.Answer;
        for (var from = 0; isLong && from < pieces.Count; )
        {
            var (end, length) = (from + 1, UnitText.LengthOf([pieces[from]]));
            while (end < pieces.Count && length + UnitText.LengthOf([pieces[end]]) is <= UnitDraft.Answer and var longer)
            {
                (end, length) = (end + 1, longer);
            }

            section.Draft.Join(UnitKind.List, section.Section, pieces[from..end], from == 0 ? lead : null);
            from = end;
        }
    }

    private List<Unit> Below(ListItem item, Unit own, int depth)
    {
        var pieces = new List<Unit> { own };
        foreach (var block in item.Blocks.Skip(item.Sentences.Count == 0 && item.Blocks is [NameList, ..] ? 1 : 0))
        {
            pieces.AddRange(section.Write(block, own, depth + 1));
        }

        if (pieces.Count > 1)
        {
            section.Draft.Join(UnitKind.ItemWithChildren, section.Section, pieces);
        }

        return pieces;
    }

    private Unit Item(ListItem item, Unit? lead, int depth, int? number)
    {
        // 「例：A、B」 as an item is the item itself.
        var text = item is { Sentences: [], Blocks: [NameList names, ..] } ? names.Text : UnitSentences.Joined(item.Sentences);
        var unit = section.Draft.Add(
            new Unit
            {
                Kind = UnitKind.Item,
                Section = section.Section,
                Line = item.Line,
                LastLine = item.Sentences.Count > 0 ? item.Sentences[^1].LastLine : item.Line,
                Own = text,
                Lead = lead,
                Subject = section.SubjectOf(
                    item.Sentences.Count > 1 ? item.Sentences[0].Text : text,
                    item.Sentences.Count > 0 ? ItemLabel.Emphasised(item.Sentences[0]) : null,
                    lead
                ),
                Depth = depth,
                Number = number,
                Emphasised =
                    item.Sentences.Count == 1
                        ? item.Sentences[0].Emphasised
                        : [.. item.Sentences.SelectMany(sentence => sentence.Emphasised)],
            }
        );
        if (item.Sentences.Count > 1 && text.Length > LongItem)
        {
            section.Sentences(item.Sentences, unit, depth);
        }

        return unit;
    }
}
