using System.Globalization;

namespace TeachBot.Content.Questions.Exchange.Moodle;

/// <summary>Makes a question of an element, by its type.</summary>
internal sealed class MoodleQuestionReader(ImportDraft draft, MoodleElement element)
{
    private readonly string _name = PlainText.OneLine(element.First("name")?.First("text")?.Text ?? "");
    private int _pictures;
    private TextFormat _usual = TextFormat.Html;

    internal void Read()
    {
        var type = element.Attribute("type") ?? "";
        if (type == "category")
        {
            return;
        }

        _usual = TextFormats.Of(element.First("questiontext")?.Attribute("format")) ?? TextFormat.Html;
        var (explanation, source) = SourceLine.Split(Text(element.First("generalfeedback")));
        var common = new ImportedQuestion
        {
            Id = QuestionId.From(element.First("idnumber")?.Text ?? "") ?? "",
            Form = QuestionForm.SingleChoice,
            Prompt = Text(element.First("questiontext")),
            Explanation = explanation,
            Source = source,
            Line = element.Line,
        };
        var question = type switch
        {
            "multichoice" => Choice(common),
            "truefalse" => TrueFalse(common),
            "shortanswer" => Typed(common),
            "matching" => common with
            {
                Form = QuestionForm.Matching,
                Options = [.. element.All("subquestion").Select(Pair).Where(pair => pair.Text.Length > 0)],
            },
            "ordering" => common with
            {
                Form = QuestionForm.Ordering,
                Options = [.. element.All("answer").Select(answer => Option(answer, _ => true))],
            },
            _ => null,
        };
        var name = _name.Length > 0 ? _name : common.Prompt;
        if (question is null)
        {
            draft.Refuse(ImportFault.Unsupported, element.Line, name, type);
            return;
        }

        if (_pictures > 0)
        {
            draft.Refuse(ImportFault.Picture, element.Line, name);
        }

        draft.Add(question, name);
    }

    private ImportedQuestion Choice(ImportedQuestion question)
    {
        var single = element.First("single")?.Text.Trim() is not ("false" or "0");
        ImportedOption[] options =
        [
            .. element.All("answer").Select(answer => Option(answer, fraction => single ? fraction >= 100 : fraction > 0)),
        ];
        return question with
        {
            Form = single && options.Count(option => option.IsCorrect) == 1 ? QuestionForm.SingleChoice : QuestionForm.MultipleChoice,
            Options = options,
        };
    }

    private ImportedQuestion TrueFalse(ImportedQuestion question)
    {
        var answers = element
            .All("answer")
            .Select(answer => (Text: answer.First("text")?.Text.Trim(), Option: Option(answer, fraction => fraction >= 100)))
            .ToList();
        var yes = answers.Find(answer => answer.Text == "true").Option ?? new ImportedOption("", false);
        var no = answers.Find(answer => answer.Text == "false").Option ?? new ImportedOption("", !yes.IsCorrect);
        return question with
        {
            Options =
            [
                yes with
                {
                    Text = TrueOrFalse.True,
                },
                no with
                {
                    Text = TrueOrFalse.False,
                    IsCorrect = no.IsCorrect && !yes.IsCorrect,
                },
            ],
        };
    }

    private ImportedQuestion Typed(ImportedQuestion question)
    {
        var accepted = new List<string>();
        foreach (var answer in element.All("answer"))
        {
            var written = PlainText.OneLine(answer.First("text")?.Text ?? "");
            var text = Wildcards.Unescape(written);
            if (text is null && written != "*")
            {
                draft.Refuse(ImportFault.Wildcard, answer.Line, _name);
            }
            else if (Fraction(answer) >= 100 && !string.IsNullOrEmpty(text) && !accepted.Contains(text))
            {
                accepted.Add(text);
            }
        }

        return question with
        {
            Form = QuestionForm.Typed,
            Answers = accepted,
        };
    }

    private ImportedOption Pair(MoodleElement pair) =>
        new(Text(pair), true, "", PlainText.Of(pair.First("answer")?.First("text")?.Text ?? ""));

    private ImportedOption Option(MoodleElement answer, Func<double, bool> isCorrect) =>
        new(Text(answer), isCorrect(Fraction(answer)), Text(answer.First("feedback")));

    private static double Fraction(MoodleElement answer) =>
        double.TryParse(answer.Attribute("fraction"), NumberStyles.Float, CultureInfo.InvariantCulture, out var fraction) ? fraction : 0;

    private string Text(MoodleElement? holder)
    {
        if (holder?.First("text") is not { } text)
        {
            return "";
        }

        var read = (TextFormats.Of(holder.Attribute("format")) ?? _usual).Read(text.Text, out var pictures);
        _pictures += pictures;
        return read;
    }
}
