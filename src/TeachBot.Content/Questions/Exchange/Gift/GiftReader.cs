namespace TeachBot.Content.Questions.Exchange.Gift;

/// <summary>Reads GIFT the way Moodle does.</summary>
public sealed class GiftReader : IQuestionReader
{
    /// <inheritdoc/>
    public string Name => "gift";

    /// <inheritdoc/>
    public Imported Read(string text)
    {
        var draft = new ImportDraft();
        foreach (var block in GiftBlock.In(text))
        {
            Read(block, draft);
        }

        return draft.Done();
    }

    private static void Read(GiftBlock block, ImportDraft draft)
    {
        var (title, text) = Title(block.Text);
        var open = text.IndexOf(GiftText.Open, StringComparison.Ordinal);
        var close = text.IndexOf(GiftText.Close, StringComparison.Ordinal);
        var name = title.Length > 0 ? title : GiftText.Unmark(open > 0 ? text[..open] : text);
        if (open < 0 && close < 0)
        {
            draft.Refuse(ImportFault.Unsupported, block.Line, name, "description");
        }
        else if (open < 0 || close < open)
        {
            draft.Refuse(ImportFault.Braces, block.Line, name);
        }
        else
        {
            // Answers inside a sentence leave a gap in it.
            var behind = text[(close + 1)..].Trim();
            var prompt = text[..open] + (behind.Length > 0 ? "_____" + text[(close + 1)..] : "");
            var id = block.Id.Length > 0 ? block.Id : QuestionId.From(title) ?? "";
            new GiftQuestion(draft, prompt, text[(open + 1)..close], block.Line, id, name).Read();
        }
    }

    private static (string Title, string Text) Title(string text)
    {
        var end = text is [GiftText.Colon, GiftText.Colon, ..]
            ? text.IndexOf($"{GiftText.Colon}{GiftText.Colon}", 2, StringComparison.Ordinal)
            : -1;
        return end < 0 ? ("", text) : (GiftText.Unmark(text[2..end]).Trim(), text[(end + 2)..].Trim());
    }
}
