namespace TeachBot.Content.Questions.Exchange.Gift;

/// <summary>What stands between two blank lines of a GIFT file, without its comments.</summary>
/// <param name="Text">With signs marked and escapes resolved.</param>
/// <param name="Line">Where it begins.</param>
/// <param name="Id">What a comment gives as id; empty for none.</param>
internal sealed record GiftBlock(string Text, int Line, string Id)
{
    private const string Category = "$CATEGORY:";
    private const string IdLabel = "[id:";

    internal static IEnumerable<GiftBlock> In(string file)
    {
        var (lines, id, begin, number) = (new List<string>(), "", 0, 0);
        foreach (var line in file.ReplaceLineEndings("\n").Split('\n').Append(""))
        {
            number++;
            var text = line.Trim();
            if (text.Length == 0)
            {
                if (lines.Count > 0)
                {
                    yield return new GiftBlock(GiftText.Mark(string.Join('\n', lines)), begin, id);
                }

                (lines, id) = ([], "");
            }
            else if (text.StartsWith("//", StringComparison.Ordinal))
            {
                id = id.Length > 0 ? id : IdIn(text);
            }
            else if (!text.StartsWith(Category, StringComparison.Ordinal))
            {
                begin = lines.Count == 0 ? number : begin;
                lines.Add(text);
            }
        }
    }

    private static string IdIn(string comment)
    {
        var start = comment.IndexOf(IdLabel, StringComparison.Ordinal) + IdLabel.Length;
        var end = start < IdLabel.Length ? -1 : comment.IndexOf(']', start);
        return end < 0 ? "" : QuestionId.From(comment[start..end]) ?? "";
    }
}
