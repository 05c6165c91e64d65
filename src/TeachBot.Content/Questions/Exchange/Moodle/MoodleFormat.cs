using System.Text;
using System.Xml;

namespace TeachBot.Content.Questions.Exchange.Moodle;

/// <summary>
/// Moodle XML. All texts are declared plain; the type <c>ordering</c> belongs to Moodle since 4.4 and is a plug-in before.
/// </summary>
public sealed class MoodleFormat : IQuestionFormat
{
    /// <inheritdoc/>
    public string Name => "moodle";

    /// <inheritdoc/>
    public Exported Write(IReadOnlyList<Question> questions)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            NewLineChars = "\n",
        };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartElement("quiz");
            foreach (var question in questions.Where(question => question.Figure is null))
            {
                new MoodleQuestion(xml, question).Write();
            }

            xml.WriteEndElement();
        }

        var leftOut = questions
            .Where(question => question.Figure is not null)
            .Select(question => new LeftOut(question.Id, LeftOutReason.Picture));
        return new Exported(Encoding.UTF8.GetString(stream.ToArray()) + "\n", [.. leftOut]);
    }
}
