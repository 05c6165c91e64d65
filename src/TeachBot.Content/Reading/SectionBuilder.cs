using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading;

/// <summary>Puts headings and blocks, as they come, into a tree of sections.</summary>
internal sealed partial class SectionBuilder
{
    private Section _current;
    private readonly bool _isDeck;
    private Section? _pseudo;

    /// <param name="title">The lecture's title; null where the first heading of level 1 gives it.</param>
    /// <param name="isDeck">Whether the lecture is a deck of slides: a title that is repeated goes on.</param>
    internal SectionBuilder(string? title = null, bool isDeck = false)
    {
        _isDeck = isDeck;
        Root = _current = new Section("", 0, 1, null);
        Title = title;
    }

    internal Section Root { get; }

    /// <summary>What the lecture is called; null so far.</summary>
    internal string? Title { get; private set; }

    internal void Open(string title, int level, int line)
    {
        if (title.Length == 0)
        {
            // An empty heading opens nothing: what follows goes on where it was.
            return;
        }

        if (level == 1 && Title is null)
        {
            Title = title;
            _current = Root;
            return;
        }

        if (
            _isDeck
            && _current.Ascend().FirstOrDefault(above => above.Level <= level) is { } slide
            && slide.Level == level
            && Running(slide.Title) == Running(title)
        )
        {
            _current = slide;
            return;
        }

        var parent = _current == _pseudo ? _current.Parent! : _current;
        while (parent.Parent is not null && parent.Level >= level)
        {
            parent = parent.Parent;
        }

        _current = new Section(title, level, line, parent);
        parent.Children.Add(_current);
    }

    internal void Add(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph && PseudoHeading.TitleOf(paragraph) is { } title)
            {
                OpenPseudo(title, block.Line);
            }
            else
            {
                _current.Blocks.Add(block);
            }
        }
    }

    /// <summary>A slide's title without what counts the slides that have it.</summary>
    private static string Running(string title) => Counted().Replace(title, "");

    [GeneratedRegex(
        @"\s*(?:[（(]?(?:続き|つづき|cont\.?|[0-9０-９]{1,2}\s*[/／]\s*[0-9０-９]{1,2})[）)]?|[（(][0-9０-９]{1,2}[）)]|[①-⑳])$"
    )]
    private static partial Regex Counted();

    /// <summary>A pseudo-heading stands one level below the last real one.</summary>
    private void OpenPseudo(string title, int line)
    {
        var real = _pseudo == _current ? _current.Parent! : _current;
        _current = _pseudo = new Section(title, real.Level + 1, line, real);
        real.Children.Add(_current);
    }
}
