using System.Text;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Questions.Exchange;

/// <summary>HTML as the text that a reader of it sees; scripts, styles and comments are gone with their content.</summary>
internal static class HtmlText
{
    /// <summary>A space of code, which is kept (a Unicode noncharacter).</summary>
    private const char Indent = '\uFDD5';

    /// <param name="html">Any text.</param>
    /// <param name="keepsLines">Whether the ends of lines are seen, as in what Moodle formats itself.</param>
    /// <param name="pictures">How many pictures were in it.</param>
    internal static string Plain(string html, bool keepsLines, out int pictures)
    {
        var text = new StringBuilder();
        var spans = new HtmlSpans(text);
        pictures = 0;
        foreach (var piece in HtmlFragment.Read(html))
        {
            switch (piece.Kind)
            {
                case HtmlPieceKind.Text when spans.IsIn(HtmlSpans.Code):
                    text.Append(
                        piece
                            .Text.ReplaceLineEndings("\n")
                            .Replace("\t", "    ", StringComparison.Ordinal)
                            .Replace(' ', Indent)
                            .Replace("\n\n", $"\n{Indent}\n", StringComparison.Ordinal)
                    );
                    break;
                case HtmlPieceKind.Text:
                    text.Append(keepsLines ? piece.Text : piece.Text.ReplaceLineEndings(" "));
                    break;
                case HtmlPieceKind.Break:
                    text.Append('\n');
                    break;
                case HtmlPieceKind.Image:
                    pictures++;
                    text.Append(piece.AlternativeText);
                    break;
                case HtmlPieceKind.SpanStart:
                    spans.Open(piece.Text);
                    break;
                case HtmlPieceKind.SpanEnd:
                    spans.Close(piece.Text);
                    break;
            }
        }

        var lines = text.Replace('\u00A0', ' ').ToString().Split('\n').Select(Squeeze);
        return PlainText.Of(
            string.Join(
                '\n',
                (keepsLines ? lines : lines.Where(line => line.Length > 0)).Select(line => line.Replace(Indent, ' ').TrimEnd(' '))
            )
        );
    }

    private static string Squeeze(string line) => string.Join(' ', line.Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
