using System.Globalization;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Picking;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Quizzing;

/// <summary>Reads an answer from a line: numbers in any width, parted by anything that people part numbers with.</summary>
internal sealed class ResponseReader(QuizWording wording)
{
    /// <summary>The answer, or the sentence that says why the line is none.</summary>
    internal (QuizResponse? Response, string Problem) Read(PaperQuestion asked, string line)
    {
        var (question, folded) = (asked.Question, JapaneseText.Fold(line).Trim());
        return question.Form switch
        {
            QuestionForm.Typed => folded.Length == 0 ? Unreadable(wording.NothingTyped)
            : line.Length > ContentLimits.QuestionLength
                ? Unreadable(string.Format(CultureInfo.InvariantCulture, wording.TooLong, ContentLimits.QuestionLength))
            : (new QuizResponse { Text = line.Trim() }, ""),
            QuestionForm.Matching => Pairs(asked, folded),
            QuestionForm.Ordering => Steps(question, folded),
            _ => Choice(question, folded),
        };
    }

    private (QuizResponse?, string) Choice(Question question, string folded)
    {
        var numbers = ResponseNumbers.Of(folded);
        if (numbers is null && ByText(question, folded) is { } named)
        {
            return (new QuizResponse { Chosen = [named] }, "");
        }

        var many = question.Form == QuestionForm.MultipleChoice;
        if (numbers is not { Count: > 0 } || (!many && numbers.Count > 1))
        {
            return Unreadable(
                string.Format(CultureInfo.InvariantCulture, many ? wording.SeveralNumbers : wording.OneNumber, question.Options.Count)
            );
        }

        return Chosen(question, [.. numbers.Distinct()]);
    }

    private (QuizResponse?, string) Steps(Question question, string folded)
    {
        var numbers = ResponseNumbers.Of(folded);

        // 「312」 is three steps where there are no more than nine.
        numbers =
            numbers is { Count: 1 } && question.Options.Count < 10 && folded.Length == question.Options.Count
                ? [.. folded.Select(c => c - '0')]
                : numbers;
        return numbers is null || numbers.Count != question.Options.Count || numbers.Distinct().Count() != numbers.Count
            ? Unreadable(string.Format(CultureInfo.InvariantCulture, wording.AllNumbers, question.Options.Count))
            : Chosen(question, numbers);
    }

    private (QuizResponse?, string) Pairs(PaperQuestion asked, string folded)
    {
        var options = asked.Question.Options;
        if (
            ResponsePairs.Of(folded, options.Count) is not { } letters
            || letters.Any(letter => letter < 0 || letter >= asked.Matches.Count)
        )
        {
            return Unreadable(
                string.Format(CultureInfo.InvariantCulture, wording.Pairs, options.Count, ResponsePairs.Label(asked.Matches.Count - 1))
            );
        }

        return (new QuizResponse { Chosen = options, Matches = [.. letters.Select(letter => asked.Matches[letter])] }, "");
    }

    private (QuizResponse?, string) Chosen(Question question, IReadOnlyList<int> numbers) =>
        numbers.All(number => number >= 1 && number <= question.Options.Count)
            ? (new QuizResponse { Chosen = [.. numbers.Select(number => question.Options[number - 1])] }, "")
            : Unreadable(string.Format(CultureInfo.InvariantCulture, wording.NoSuchNumber, question.Options.Count));

    private static QuestionOption? ByText(Question question, string folded)
    {
        var key = JapaneseText.WithoutSeparators(folded);
        var named = question.Options.Where(option => key.Length > 0 && JapaneseText.Key(option.Text) == key).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    private static (QuizResponse?, string) Unreadable(string problem) => (null, problem);
}
