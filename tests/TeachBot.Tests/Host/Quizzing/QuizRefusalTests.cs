using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Picking;
using TeachBot.Host.Quizzing;
using TeachBot.Host.Wordings;
using TeachBot.Tests.Content.Questions;
using Xunit;

namespace TeachBot.Tests.Host.Quizzing;

public class QuizRefusalTests
{
    private static readonly QuestionBank Bank = Sample.Bank(Sample.Single("1"), Sample.Typed("2") with { Concept = "野菜" });

    public static TheoryData<string?, string?, string?> Asked =>
        new()
        {
            { null, null, null },
            { "果物", "membership", null },
            { "肉", null, "「肉」についての問題はありません。次の話題から選べます：果物、野菜" },
            { null, "fill-in", "「fill-in」という種類の問題はありません。次の種類から選べます：membership、typed" },
            { "野菜", "membership", "この話題には、その種類の問題がありません。話題か種類を変えてください。" },
        };

    [Theory]
    [MemberData(nameof(Asked))]
    public void What_there_is_not_is_said_with_what_there_is(string? topic, string? kind, string? sentence)
    {
        var request = new PaperRequest
        {
            Count = 2,
            Seed = 1,
            Topic = topic,
            Kinds = kind is null ? [] : [kind],
        };

        Assert.Equal(sentence, QuizRefusal.Of(Bank, request, QuestionPicker.Pick(Bank, request), Wording.For("ja").Bank));
    }

    [Fact]
    public void Of_many_topics_twenty_are_named()
    {
        var bank = Sample.Bank([.. Enumerable.Range(1, 25).Select(number => Sample.Single($"{number}", concept: $"概念{number}"))]);
        var request = new PaperRequest
        {
            Count = 1,
            Seed = 1,
            Topic = "肉",
        };

        Assert.EndsWith(
            "概念20、ほか5件",
            QuizRefusal.Of(bank, request, QuestionPicker.Pick(bank, request), Wording.For("ja").Bank),
            StringComparison.Ordinal
        );
    }
}
