using System.Text;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Questions.Exchange;

/// <summary>HTML as the text that a reader of it sees; scripts, styles and comments are gone with their content.</summary>
internal static class HtmlText
{
    /// <param name="html">Any text.</param>
    /// <param name="keepsLines">Whether the ends of lines are seen, as in what Moodle formats itself.</param>
    /// <param name="pictures">How many pictures were in it.</param>
    internal static string Plain(string html, bool keepsLines, out int pictures)
    {
        var text = new StringBuilder();
        pictures = 0;
        foreach (var piece in HtmlFragment.Read(html))
        {
            switch (piece.Kind)
            {
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
            }
        }

        var lines = text.Replace('\u00A0', ' ').ToString().Split('\n').Select(Squeeze);
        return PlainText.Of(string.Join('\n', keepsLines ? lines : lines.Where(line => line.Length > 0)));
    }

    private static string Squeeze(string line) => string.Join(' ', line.Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
