using System.Text;
using TeachBot.Core.Messages;

namespace TeachBot.Core.Documents;

/// <summary>Messages as plain text, complete: for notifications, terminals and screen readers.</summary>
public static class PlainText
{
    /// <summary>Everything that a message says, shows and offers.</summary>
    public static string Of(Message message)
    {
        var text = new StringBuilder(Of(message.Document));
        foreach (var attachment in message.Attachments)
        {
            Line(text, $"[{attachment.InWords}]");
        }

        foreach (var choice in message.Choices)
        {
            switch (choice)
            {
                case Button button:
                    Line(text, $"［{button.Label}］");
                    break;
                case Menu menu:
                    Line(text, $"［{menu.Label}：{string.Join("／", menu.Options.Select(option => option.Label))}］");
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>Everything that a document says.</summary>
    public static string Of(Document document)
    {
        var writer = new PlainTextWriter();
        foreach (var block in document.Blocks)
        {
            block.Accept(writer);
        }

        return writer.ToString();
    }

    private static void Line(StringBuilder text, string line)
    {
        if (text.Length > 0)
        {
            text.Append('\n');
        }

        text.Append(line);
    }
}
