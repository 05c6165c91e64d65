using System.Globalization;

namespace TeachBot.Content.Questions.Exchange.Gift;

/// <summary>Reads one question: what stands before the braces, and what stands in them. The signs in them tell its type.</summary>
internal sealed class GiftQuestion(ImportDraft draft, string prompt, string answers, int line, string id, string name)
{
    private const int LongestWeight = 12;
    private static readonly string Feedback = new(GiftText.Hash, 4);

    private TextFormat _format;

    internal void Read()
    {
        var (own, asked) = Format(prompt, TextFormat.Auto);
        _format = own;
        var feedback = answers.LastIndexOf(Feedback, StringComparison.Ordinal);
        var inside = (feedback < 0 ? answers : answers[..feedback]).Trim();
        var (explanation, source) = SourceLine.Split(feedback < 0 ? "" : Text(answers[(feedback + Feedback.Length)..]));
        var question = new ImportedQuestion
        {
            Id = id,
            Form = QuestionForm.SingleChoice,
            Prompt = _format.Read(GiftText.Unmark(asked), out var pictures),
            Explanation = explanation,
            Source = source,
            Line = line,
        };
        if (pictures > 0)
        {
            draft.Refuse(ImportFault.Picture, line, name);
        }

        if (inside.Length == 0 || inside[0] == GiftText.Hash)
        {
            draft.Refuse(ImportFault.Unsupported, line, name, inside.Length == 0 ? "essay" : "numerical");
            return;
        }

        draft.Add(Answered(question, inside), name);
    }

    private ImportedQuestion Answered(ImportedQuestion question, string inside)
    {
        if (inside.Contains(GiftText.Tilde, StringComparison.Ordinal))
        {
            return Choice(question, inside);
        }

        if (inside.Contains(GiftText.Equal, StringComparison.Ordinal) && inside.Contains("->", StringComparison.Ordinal))
        {
            return question with { Form = QuestionForm.Matching, Options = [.. Parts(inside).Select(Pair)] };
        }

        var bits = inside.Split(GiftText.Hash, 3);
        return bits[0].Trim() is "T" or "TRUE" or "F" or "FALSE"
            ? question with
            {
                Options = TrueFalse(isTrue: bits[0].TrimStart()[0] == 'T', bits),
            }
            : question with
            {
                Form = QuestionForm.Typed,
                Answers = Typed(inside),
            };
    }

    private ImportedQuestion Choice(ImportedQuestion question, string inside)
    {
        // Without an answer that is wholly right, Moodle lets several be ticked.
        var single = inside.Contains(GiftText.Equal, StringComparison.Ordinal);
        var options = new List<ImportedOption>();
        foreach (var (sign, part) in Signed(inside))
        {
            var (weight, text) = sign == GiftText.Equal ? (100, part) : Weight(part) ?? (0, part);
            var bits = text.Split(GiftText.Hash, 2);
            options.Add(new ImportedOption(Text(bits[0]), single ? weight >= 100 : weight > 0, bits.Length > 1 ? Text(bits[1]) : ""));
        }

        return question with
        {
            Form = single && options.Count(option => option.IsCorrect) == 1 ? QuestionForm.SingleChoice : QuestionForm.MultipleChoice,
            Options = options,
        };
    }

    private ImportedOption Pair(string part)
    {
        var arrow = part.IndexOf("->", StringComparison.Ordinal);
        return arrow < 0
            ? new ImportedOption(Text(part), true, "", "")
            : new ImportedOption(Text(part[..arrow]), true, "", PlainText.Of(GiftText.Unmark(part[(arrow + 2)..])));
    }

    private ImportedOption[] TrueFalse(bool isTrue, string[] bits)
    {
        var (wrong, right) = (bits.Length > 1 ? Text(bits[1]) : "", bits.Length > 2 ? Text(bits[2]) : "");
        return
        [
            new ImportedOption(TrueOrFalse.True, isTrue, isTrue ? right : wrong),
            new ImportedOption(TrueOrFalse.False, !isTrue, isTrue ? wrong : right),
        ];
    }

    private List<string> Typed(string inside)
    {
        var accepted = new List<string>();
        foreach (var part in Parts(inside))
        {
            var (weight, text) = Weight(part) ?? (100, part);
            var written = Text(text.Split(GiftText.Hash, 2)[0]);
            var answer = Wildcards.Unescape(written);
            if (answer is null && written != "*")
            {
                draft.Refuse(ImportFault.Wildcard, line, name);
            }
            else if (weight >= 100 && !string.IsNullOrEmpty(answer) && !accepted.Contains(answer))
            {
                accepted.Add(answer);
            }
        }

        return accepted;
    }

    private static IEnumerable<string> Parts(string inside) =>
        inside.Split(GiftText.Equal).Skip(inside[0] == GiftText.Equal ? 1 : 0).Select(part => part.Trim());

    private static IEnumerable<(char Sign, string Part)> Signed(string inside)
    {
        for (var at = inside[0] is GiftText.Equal or GiftText.Tilde ? 0 : -1; at < inside.Length; )
        {
            var end = inside.AsSpan(at + 1).IndexOfAny(GiftText.Equal, GiftText.Tilde);
            end = end < 0 ? inside.Length : at + 1 + end;
            yield return (at < 0 ? GiftText.Tilde : inside[at], inside[(at + 1)..end].Trim());
            at = end;
        }
    }

    /// <summary>「%50%」 and what it counts for; null where none stands there.</summary>
    private static (double Weight, string Text)? Weight(string part)
    {
        var end = part is ['%', ..] ? part.IndexOf('%', 1) : -1;
        return
            end is > 1 and <= LongestWeight
            && double.TryParse(
                part.AsSpan(1, end - 1),
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var weight
            )
            ? (weight, part[(end + 1)..])
            : null;
    }

    private string Text(string marked)
    {
        var (format, text) = Format(marked.Trim(), _format);
        return format.Read(GiftText.Unmark(text));
    }

    private static (TextFormat Format, string Text) Format(string text, TextFormat usual)
    {
        text = text.Trim();
        var end = text is ['[', ..] ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        return end > 0 && TextFormats.Of(text[1..end]) is { } named ? (named, text[(end + 1)..]) : (usual, text);
    }
}
