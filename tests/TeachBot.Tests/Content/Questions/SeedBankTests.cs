using TeachBot.Content.Questions;
using Xunit;

namespace TeachBot.Tests.Content.Questions;

/// <summary>What the lecture gives as its teacher wrote it.</summary>
public sealed class SeedBankTests
{
    private static readonly string[] Concepts =
    [
        "サーバ仮想化",
        "分割",
        "統合",
        "ホスト型",
        "ハイパーバイザー型",
        "コンテナ型",
        "企業視点",
        "個人視点",
        "ライブマイグレーション",
        "Virtual Box",
        "VMware Player",
        "VMware WorkStation",
        "VMware Fusion",
        "Parallels Desktop",
        "KVM",
        "VMware vSphere",
        "XenServer",
        "Hyper-V",
        "Docker",
        "LXC",
        "Rocket",
    ];

    [Fact]
    public void There_are_120_questions_of_10_kinds_on_40_lines_with_at_most_4_each()
    {
        var questions = Questions();

        Assert.True(questions.Count >= 120, $"{questions.Count} questions");
        Assert.True(questions.Select(question => question.Kind).Distinct().Count() >= 10);
        Assert.True(questions.Select(question => question.Citation.Line).Distinct().Count() >= 40);
        Assert.True(questions.GroupBy(question => question.Citation.Line).All(line => line.Count() <= 4));
    }

    [Fact]
    public void Every_concept_is_a_key_or_what_a_question_is_about()
    {
        var questions = Questions();

        Assert.All(
            Concepts,
            concept =>
                Assert.Contains(
                    questions,
                    question =>
                        question.Concept == concept
                        || question.Answers.Contains(concept)
                        || question.Options.Any(option => option.IsCorrect && option.Text == concept)
                )
        );
    }

    /// <summary>A list of prose ("nothing comes to mind") gives no questions, nor does the note that points to another lecture.</summary>
    [Theory]
    [InlineData(97)]
    [InlineData(2)]
    [InlineData(14)]
    public void Lines_that_state_nothing_give_no_question(int line) =>
        Assert.DoesNotContain(Questions(), question => question.Citation.Line == line);

    private static IReadOnlyList<Question> Questions()
    {
        Assert.SkipWhen(Banks.Seed is null, "the lecture as it was given is not part of the project");
        return Banks.Seed!.Questions.Questions;
    }
}
