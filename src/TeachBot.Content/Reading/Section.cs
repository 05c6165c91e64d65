namespace TeachBot.Content.Reading;

/// <summary>A heading with what stands under it.</summary>
public sealed class Section(string title, int level, int line, Section? parent)
{
    /// <summary>The heading's text as the reader sees it.</summary>
    public string Title { get; } = title;

    /// <summary>1 to 6; 0 for the root of a lecture.</summary>
    public int Level { get; } = level;

    /// <summary>The heading's line, counted from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The section that this one is a part of; null for the root.</summary>
    public Section? Parent { get; } = parent;

    /// <summary>The section that is the whole lecture.</summary>
    public Section Root => Parent?.Root ?? this;

    /// <summary>The parts, in order.</summary>
    public List<Section> Children { get; } = [];

    /// <summary>What stands between this heading and the next, in order.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>The headings from below the lecture's title down to this one.</summary>
    public IReadOnlyList<string> Path { get; } = parent is null ? [] : parent.Path.Append(title).ToArray();

    /// <summary>This section and all below it, in order.</summary>
    public IEnumerable<Section> Descend() => Children.SelectMany(child => child.Descend()).Prepend(this);

    /// <summary>This section, its parent, and so on up to the root.</summary>
    public IEnumerable<Section> Ascend()
    {
        for (var section = this; section is not null; section = section.Parent)
        {
            yield return section;
        }
    }
}
