using TeachBot.Content.Reading;

namespace TeachBot.Content.Units;

/// <summary>
/// A numbered list that text or code at the margin has broken into several: for the reader it is one, as long as its numbers go on.
/// </summary>
internal sealed class StepRun(SectionUnits section)
{
    private readonly List<Unit> _pieces = [];
    private readonly List<Unit> _between = [];
    private Unit? _lead;
    private int _lists;
    private int _next;

    /// <summary>What introduced the run's first list.</summary>
    internal Unit? Lead => _lead;

    /// <summary>Whether a block is a list that goes on with the numbers of the one before.</summary>
    internal bool GoesOnIn(Block block) => block is ItemList { Start: { } start } && _lists > 0 && start == _next;

    internal void Take(Block block, IReadOnlyList<Unit> written, Unit? lead)
    {
        if (block is not ItemList { Start: { } start } list)
        {
            _between.AddRange(written);
            return;
        }

        if (GoesOnIn(block))
        {
            _pieces.AddRange(_between);
        }
        else
        {
            End();
            (_lead, _next) = (lead, start);
        }

        _between.Clear();
        _pieces.AddRange(written);
        _lists++;
        _next += list.Items.Count;
    }

    internal void End()
    {
        if (_lists > 1)
        {
            section.Draft.Join(UnitKind.List, section.Section, [.. _pieces], _lead);
        }

        _pieces.Clear();
        _lists = 0;
    }
}
