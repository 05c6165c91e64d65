using TeachBot.Content.Reading;

namespace TeachBot.Content.Questions.Exchange;

/// <summary>Reads a file of questions, whatever is in it.</summary>
public static class QuestionImporter
{
    /// <summary>The questions of a file, and what of it was not taken over.</summary>
    /// <param name="path">The file.</param>
    /// <param name="reader">How to read it; null to see from its first character.</param>
    public static Imported Read(string path, IQuestionReader? reader = null)
    {
        try
        {
            return ReadText(ContentFile.Text(path, path), reader);
        }
        catch (ContentException fault)
        {
            return Refused(
                fault.Fault switch
                {
                    ContentFault.NotUtf8 => ImportFault.NotUtf8,
                    ContentFault.TooLarge => ImportFault.TooLarge,
                    _ => ImportFault.Unreadable,
                },
                fault.Line
            );
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return Refused(ImportFault.Unreadable, 0);
        }
    }

    /// <summary>The same for text that is in memory already.</summary>
    public static Imported ReadText(string text, IQuestionReader? reader = null)
    {
        var name = text.AsSpan().TrimStart() is ['<', ..] ? "moodle" : "gift";
        return (reader ?? QuestionFormats.Read.First(each => each.Name == name)).Read(text);
    }

    private static Imported Refused(ImportFault fault, int line) => new([], [new ImportProblem(fault, line, "")]);
}
