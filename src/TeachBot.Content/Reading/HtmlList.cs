using System.Runtime.CompilerServices;

namespace TeachBot.Content.Reading;

/// <summary>
/// Reads the lists in HTML, nested or not, whether their items are closed or not, and lists of terms with their explanations.
/// </summary>
internal static class HtmlList
{
    /// <summary>The HTML in parts, in order: lists, and what stands between.</summary>
    internal static IEnumerable<(ItemList? List, string Html, int Line)> Split(string html, int line)
    {
        var tags =
            html.Contains("<li", StringComparison.OrdinalIgnoreCase) || html.Contains("<d", StringComparison.OrdinalIgnoreCase)
                ? HtmlTags.In(html).Where(tag => tag.Name is "UL" or "OL" or "DL" or "LI" or "DT" or "DD").ToList()
                : [];
        var at = 0;
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i] is not { Name: "UL" or "OL" or "DL", IsClosing: false })
            {
                continue;
            }

            var (start, from) = (tags[i].Start, i);
            var list = new Reader(html, tags, line, at).Read(ref i);
            if (list.Items.Count > 0)
            {
                yield return (null, html[at..start], line);
                yield return (list, "", list.Line);
                var end = i < tags.Count ? tags[i].End : html.Length;
                line += html.AsSpan(at..end).Count('\n');
                at = end;
            }
            else
            {
                i = from;
            }
        }

        yield return (null, html[at..], line);
    }

    /// <summary>Reads one list from its opening tag to its closing one, or to the end.</summary>
    private sealed class Reader(string html, List<HtmlTag> tags, int line, int from)
    {
        private int _line = line;
        private int _counted = from;

        internal ItemList Read(ref int i)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            var open = tags[i];
            var (begins, items) = (LineOf(open.Start), new List<ListItem>());
            for (i++; i < tags.Count; i++)
            {
                var tag = tags[i];
                if (tag is { IsClosing: true, Name: "UL" or "OL" or "DL" })
                {
                    break;
                }

                if (tag is { IsClosing: false, Name: "UL" or "OL" or "DL" })
                {
                    var nested = Read(ref i);
                    Put(items, nested);
                    Put(items, i < tags.Count ? SentenceSplitter.Split(TextBehind(i, tags[i])) : []);
                }
                else if (!tag.IsClosing)
                {
                    Add(items, tag, TextBehind(i, tag), open.Name == "DL");
                }
            }

            return new ItemList(begins, open.Name == "OL" ? 1 : null, items);
        }

        private MarkedText TextBehind(int i, HtmlTag tag)
        {
            var end = i + 1 < tags.Count ? tags[i + 1].Start : html.Length;
            return InlineReader.ReadHtml(html[tag.End..end].TrimEnd(), LineOf(tag.End), []);
        }

        private static void Add(List<ListItem> items, HtmlTag tag, MarkedText text, bool isTerms)
        {
            var sentences = SentenceSplitter.Split(text);
            if (isTerms && tag.Name == "DD" && items.Count > 0)
            {
                var term = items[^1].Sentences is [var first, ..] ? first : new Sentence("", items[^1].Line, []);
                var said = new Sentence($"{term.Text}：{(sentences.Count > 0 ? sentences[0].Text : "")}", term.Line, [term.Text])
                {
                    LastLine = sentences.Count > 0 ? sentences[0].LastLine : term.Line,
                };
                items[^1] = items[^1] with { Sentences = [said, .. sentences.Skip(1)] };
            }
            else
            {
                items.Add(new ListItem(sentences.Count > 0 ? sentences[0].Line : text.Line, sentences, []));
            }
        }

        private static void Put(List<ListItem> items, ItemList nested)
        {
            if (nested.Items.Count == 0)
            {
                return;
            }

            if (items.Count == 0)
            {
                items.AddRange(nested.Items);
            }
            else
            {
                items[^1] = items[^1] with { Blocks = [.. items[^1].Blocks, nested] };
            }
        }

        private static void Put(List<ListItem> items, IReadOnlyList<Sentence> behind)
        {
            if (behind.Count > 0 && items.Count > 0)
            {
                items[^1] = items[^1] with { Blocks = [.. items[^1].Blocks, new Paragraph(behind[0].Line, behind)] };
            }
        }

        private int LineOf(int at)
        {
            if (at > _counted)
            {
                _line += html.AsSpan(_counted..at).Count('\n');
                _counted = at;
            }

            return _line;
        }
    }
}
