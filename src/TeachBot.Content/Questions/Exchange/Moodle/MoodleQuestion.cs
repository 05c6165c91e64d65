using System.Globalization;
using System.Xml;

namespace TeachBot.Content.Questions.Exchange.Moodle;

/// <summary>Writes one question with the elements that Moodle looks for in its type.</summary>
internal sealed class MoodleQuestion(XmlWriter xml, Question question)
{
    internal void Write()
    {
        var isTrueOrFalse = TrueOrFalse.Is(question);
        xml.WriteStartElement("question");
        xml.WriteAttributeString(
            "type",
            isTrueOrFalse
                ? "truefalse"
                : question.Form switch
                {
                    QuestionForm.Matching => "matching",
                    QuestionForm.Ordering => "ordering",
                    QuestionForm.Typed => "shortanswer",
                    _ => "multichoice",
                }
        );
        Text("name", question.Id, format: false);
        Text("questiontext", question.Prompt);
        Text("generalfeedback", SourceLine.Append(question));
        xml.WriteElementString("defaultgrade", "1");
        xml.WriteElementString("penalty", isTrueOrFalse ? "1" : "0.3333333");
        xml.WriteElementString("hidden", "0");
        xml.WriteElementString("idnumber", PlainText.OneLine(question.Id));
        if (isTrueOrFalse)
        {
            TrueFalse();
        }
        else
        {
            Body();
        }

        Tags();
        xml.WriteEndElement();
    }

    private void Body()
    {
        switch (question.Form)
        {
            case QuestionForm.Matching:
                xml.WriteElementString("shuffleanswers", "true");
                Each(question.Options, Pair);
                break;
            case QuestionForm.Ordering:
                xml.WriteElementString("layouttype", "VERTICAL");
                xml.WriteElementString("selecttype", "ALL");
                xml.WriteElementString("selectcount", question.Options.Count.ToString(CultureInfo.InvariantCulture));
                xml.WriteElementString("gradingtype", "ABSOLUTE_POSITION");
                xml.WriteElementString("showgrading", "SHOW");
                xml.WriteElementString("numberingstyle", "none");
                Each(
                    question.Options.OrderBy(option => option.Position),
                    option => Answer(option.Text, option.Position.ToString(CultureInfo.InvariantCulture), option.Reason)
                );
                break;
            case QuestionForm.Typed:
                xml.WriteElementString("usecase", "0");
                Each(question.Answers, answer => Answer(Wildcards.Escape(answer), "100", "", format: false));
                break;
            default:
                var single = question.Form == QuestionForm.SingleChoice;
                xml.WriteElementString("single", single ? "true" : "false");
                xml.WriteElementString("shuffleanswers", "true");
                xml.WriteElementString("answernumbering", "123");
                Each(
                    question.Options,
                    option => Answer(option.Text, single ? (option.IsCorrect ? "100" : "0") : Grades.Of(question, option), option.Reason)
                );
                break;
        }
    }

    private void TrueFalse()
    {
        Answer("true", question.Options[0].IsCorrect ? "100" : "0", question.Options[0].Reason, format: false);
        Answer("false", question.Options[1].IsCorrect ? "100" : "0", question.Options[1].Reason, format: false);
    }

    private void Pair(QuestionOption option)
    {
        xml.WriteStartElement("subquestion");
        xml.WriteAttributeString("format", "plain_text");
        xml.WriteElementString("text", PlainText.Of(option.Text));
        Text("answer", option.Match ?? "", format: false);
        xml.WriteEndElement();
    }

    private void Answer(string text, string fraction, string feedback, bool format = true)
    {
        xml.WriteStartElement("answer");
        xml.WriteAttributeString("fraction", fraction);
        xml.WriteAttributeString("format", format ? "plain_text" : "moodle_auto_format");
        xml.WriteElementString("text", PlainText.Of(text));
        Text("feedback", feedback);
        xml.WriteEndElement();
    }

    private void Tags()
    {
        xml.WriteStartElement("tags");
        Each(
            new[] { question.Concept, question.Kind }.Where(tag => tag.Length > 0),
            tag => Text("tag", PlainText.OneLine(tag), format: false)
        );
        xml.WriteEndElement();
    }

    private void Text(string element, string text, bool format = true)
    {
        xml.WriteStartElement(element);
        if (format)
        {
            xml.WriteAttributeString("format", "plain_text");
        }

        xml.WriteElementString("text", PlainText.Of(text));
        xml.WriteEndElement();
    }

    private static void Each<T>(IEnumerable<T> items, Action<T> write)
    {
        foreach (var item in items)
        {
            write(item);
        }
    }
}
