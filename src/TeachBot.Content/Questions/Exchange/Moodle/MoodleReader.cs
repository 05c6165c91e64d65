using System.Xml;

namespace TeachBot.Content.Questions.Exchange.Moodle;

/// <summary>
/// Reads Moodle XML: no document type, nothing from elsewhere, no deep nesting; what stands before a fault is taken over.
/// </summary>
public sealed class MoodleReader : IQuestionReader
{
    /// <summary>The deepest element of a question; Moodle's own go down to some six.</summary>
    private const int Deepest = 32;

    /// <inheritdoc/>
    public string Name => "moodle";

    /// <inheritdoc/>
    public Imported Read(string text)
    {
        var draft = new ImportDraft();
        if (string.IsNullOrWhiteSpace(text))
        {
            return draft.Done();
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using var source = new StringReader(text);
        using var reader = XmlReader.Create(source, settings);
        try
        {
            Read(reader, draft);
        }
        catch (XmlException fault)
        {
            draft.Refuse(ImportFault.BrokenXml, Math.Max(1, fault.LineNumber), "");
        }

        return draft.Done();
    }

    private static void Read(XmlReader reader, ImportDraft draft)
    {
        var line = (IXmlLineInfo)reader;
        if (reader.MoveToContent() != XmlNodeType.Element || reader.Name != "quiz")
        {
            draft.Refuse(ImportFault.NotMoodle, line.LineNumber, reader.Name);
            return;
        }

        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            var (name, at) = (reader.Name, line.LineNumber);
            if (MoodleElement.Read(reader, Deepest) is not { } element)
            {
                draft.Refuse(ImportFault.TooDeep, at, name);
                return;
            }

            if (name == "question")
            {
                new MoodleQuestionReader(draft, element).Read();
            }
        }
    }
}
