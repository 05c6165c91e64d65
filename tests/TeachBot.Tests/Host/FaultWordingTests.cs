using TeachBot.Content.Reading;
using TeachBot.Host.Wordings;
using Xunit;

namespace TeachBot.Tests.Host;

public class FaultWordingTests
{
    public static TheoryData<ContentFault> Faults => new(Enum.GetValues<ContentFault>());

    [Theory]
    [MemberData(nameof(Faults))]
    public void Every_fault_is_worded_with_its_place(ContentFault fault) =>
        Assert.All(
            ["ja", "en"],
            language =>
                Assert.StartsWith(
                    "quizzes/01.md:12: ",
                    Wording.For(language).Describe(new ContentProblem(fault, "quizzes/01.md", 12, "甲")),
                    StringComparison.Ordinal
                )
        );

    [Theory]
    [InlineData(
        "ja",
        ContentFault.QuizUnknownSource,
        "quizzes/01.md:12: 出典の見出し「甲」が講義にありません。講義の見出しのとおりに書いてください。"
    )]
    [InlineData(
        "en",
        ContentFault.QuizTooFewSteps,
        "quizzes/01.md:12: fewer than 3 things to put in order. Write 3 or more, "
            + "in the right order. If they are no steps, use \"- \" instead of numbers."
    )]
    public void A_fault_of_a_quiz_says_what_to_do(string language, ContentFault fault, string words) =>
        Assert.Equal(words, Wording.For(language).Describe(new ContentProblem(fault, "quizzes/01.md", 12, "甲")));
}
