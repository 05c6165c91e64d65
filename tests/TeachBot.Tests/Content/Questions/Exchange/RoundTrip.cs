using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Exchange;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Exchange;

/// <summary>Writes questions and reads them again.</summary>
internal static class RoundTrip
{
    /// <param name="format">Written and read.</param>
    /// <param name="reader">The reader of the format.</param>
    /// <param name="question">A question as <see cref="PlainText"/> has its texts.</param>
    /// <param name="holdsStepReasons">Whether the format has a place for a reason at a step.</param>
    internal static void Assert_loses_nothing(IQuestionFormat format, IQuestionReader reader, Question question, bool holdsStepReasons)
    {
        var exported = format.Write([question]);
        if (exported.LeftOut.Count > 0)
        {
            Assert.True(
                question.Form == QuestionForm.Typed && question.Answers.Any(answer => answer.Contains("->", StringComparison.Ordinal))
            );
            return;
        }

        var imported = reader.Read(exported.Text);

        Assert.Empty(imported.Problems);
        var read = Assert.Single(imported.Questions);
        Assert.Equal(
            (question.Id, question.Form, question.Prompt, question.Explanation),
            (read.Id, read.Form, read.Prompt, read.Explanation)
        );
        Assert.Equal(SourceLine.Of(question.Citation), read.Source);
        Assert.Equal(question.Answers, read.Answers);
        Assert.Equal(
            question
                .Options.OrderBy(option => option.Position)
                .Select(option => new ImportedOption(
                    Left(option.Text),
                    option.IsCorrect,
                    question.Form == QuestionForm.Ordering && !holdsStepReasons ? "" : option.Reason,
                    option.Match
                )),
            read.Options.Select(option => option with { Text = Left(option.Text) })
        );

        string Left(string text) =>
            !holdsStepReasons
            && question.Form is QuestionForm.Matching or QuestionForm.Ordering
            && text.Contains("->", StringComparison.Ordinal)
                ? Squeezed(text)
                : text;
    }

    /// <summary>GIFT can hide an arrow only in HTML, where a run of spaces is one.</summary>
    private static string Squeezed(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
