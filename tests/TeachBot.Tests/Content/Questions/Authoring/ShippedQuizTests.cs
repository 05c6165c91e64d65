using TeachBot.Content.Questions;
using TeachBot.Core.Text;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Authoring;

/// <summary>The project's own questions keep the rules of good ones.</summary>
public class ShippedQuizTests
{
    private static readonly IReadOnlyList<Question> Questions = TestCourses.Shipped.Authored.Questions;

    [Fact]
    public void They_load_without_a_problem_in_all_forms()
    {
        Assert.Empty(TestCourses.Shipped.Problems);
        Assert.True(Questions.Count >= 12, $"{Questions.Count}");
        Assert.Equal(Enum.GetValues<QuestionForm>(), Questions.Select(question => question.Form).Distinct().Order());
    }

    [Fact]
    public void Each_cites_a_heading_that_stands_in_its_line()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "content/lectures/01-virtualization-overview.md"));

        Assert.All(Questions, question => Assert.Equal(question.Citation.Path[^1], lines[question.Citation.Line - 1].TrimStart('#', ' ')));
    }

    [Fact]
    public void Each_has_an_id_of_its_own_an_explanation_and_a_reason_for_every_option() =>
        Assert.All(
            Questions,
            question =>
            {
                Assert.StartsWith("v01-", question.Id, StringComparison.Ordinal);
                Assert.NotEmpty(question.Explanation);
                Assert.All(question.Options, option => Assert.NotEmpty(option.Reason));
            }
        );

    [Fact]
    public void Each_is_about_a_concept_of_the_notes() =>
        Assert.All(Questions, question => Assert.Contains(TestCourses.Shipped.Knowledge.Terms, term => term.Name == question.Concept));

    [Fact]
    public void No_prompt_names_its_key() =>
        Assert.All(
            Questions.Where(question => question.Form is QuestionForm.SingleChoice or QuestionForm.Typed),
            question =>
                Assert.DoesNotContain(
                    question.Options.Where(option => option.IsCorrect).Select(option => option.Text).Concat(question.Answers),
                    key => JapaneseText.Key(question.Prompt).Contains(JapaneseText.Key(key), StringComparison.Ordinal)
                )
        );

    [Fact]
    public void The_key_is_the_longest_no_more_often_than_chance_and_not_always_in_one_place()
    {
        var choices = Questions.Where(question => question.Form == QuestionForm.SingleChoice).ToList();
        var longest = choices.Count(question =>
            question.Options.All(option =>
                option.IsCorrect || option.Text.Length < question.Options.Single(key => key.IsCorrect).Text.Length
            )
        );

        Assert.True(longest <= choices.Sum(question => 1.0 / question.Options.Count), $"{longest} of {choices.Count}");
        Assert.All(
            choices.GroupBy(question => question.Options.Single(key => key.IsCorrect).Id),
            place => Assert.InRange(place.Count(), 1, (choices.Count + 1) / 2)
        );
    }

    [Fact]
    public void No_option_says_all_or_none() =>
        Assert.DoesNotContain(
            Questions.SelectMany(question => question.Options),
            option =>
                option.Text is "なし" or "その他"
                || option.Text.Contains("すべて", StringComparison.Ordinal)
                || option.Text.Contains("どれでもない", StringComparison.Ordinal)
        );
}
