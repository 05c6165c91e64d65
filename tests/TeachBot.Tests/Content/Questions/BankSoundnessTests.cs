using TeachBot.Content.Questions;
using TeachBot.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Questions;

/// <summary>What holds for every derived question of every course.</summary>
public sealed class BankSoundnessTests
{
    public static TheoryData<string> Courses => [.. Banks.Names];

    [Theory]
    [MemberData(nameof(Courses))]
    public void Every_choice_has_one_key_or_its_declared_set(string course) =>
        Assert.All(
            Derived(course),
            question =>
            {
                var keys = question.Options.Count(option => option.IsCorrect);
                Assert.True(
                    question.Form switch
                    {
                        QuestionForm.SingleChoice => keys == 1 && question.Options.Count is >= 2 and <= 4,
                        QuestionForm.MultipleChoice => keys >= 1 && keys < question.Options.Count,
                        QuestionForm.Typed => question.Options.Count == 0 && question.Answers.Count > 0,
                        QuestionForm.Matching => question.Options.Count is >= 3 and <= 4
                            && question.Options.Select(option => option.Match).Distinct().Count() == question.Options.Count,
                        _ => question
                            .Options.Select(option => option.Position)
                            .Order()
                            .SequenceEqual(Enumerable.Range(1, question.Options.Count)),
                    },
                    question.Prompt
                );
            }
        );

    [Theory]
    [MemberData(nameof(Courses))]
    public void No_two_options_and_no_two_questions_are_the_same(string course)
    {
        var questions = Derived(course);

        Assert.All(
            questions,
            question =>
                Assert.Equal(question.Options.Count, question.Options.Select(option => JapaneseText.Key(option.Text)).Distinct().Count())
        );
        Assert.Equal(questions.Count, questions.Select(question => question.Id).Distinct().Count());
        Assert.Equal(
            questions.Count,
            questions
                .Select(question =>
                    question.Prompt
                    + string.Join('\n', question.Options.Select(option => option.Text + option.Match).Order(StringComparer.Ordinal))
                )
                .Distinct()
                .Count()
        );
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void Every_option_has_a_reason_and_every_question_an_explanation_and_a_line(string course) =>
        Assert.All(
            Derived(course),
            question =>
            {
                Assert.All(question.Options, option => Assert.NotEmpty(option.Reason));
                Assert.NotEmpty(question.Explanation);
                Assert.NotEmpty(question.Concept);
                Assert.NotEmpty(question.Rule);
                Assert.True(question.Citation.Line > 0);
                Assert.InRange(question.Difficulty, 0, 1);
            }
        );

    [Theory]
    [MemberData(nameof(Courses))]
    public void The_key_is_no_oftener_the_longest_than_chance_and_stands_anywhere(string course)
    {
        var choices = Derived(course)
            .Where(question => question.Form == QuestionForm.SingleChoice && question.Kind != QuestionKinds.TrueFalse)
            .ToList();
        var longest = choices.Count(question =>
            question
                .Options.Where(option => !option.IsCorrect)
                .All(option => option.Text.Length < question.Options.Single(key => key.IsCorrect).Text.Length)
        );
        var chance = choices.Sum(question => 1.0 / question.Options.Count);

        Assert.True(longest <= chance * 1.1, $"{longest} longest, {chance:f1} by chance");
        Assert.All(
            Enumerable.Range(0, 3),
            position =>
                Assert.InRange(
                    choices.Count(question => question.Options.Count > position && question.Options[position].IsCorrect),
                    1,
                    choices.Count * 2 / 3
                )
        );
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void As_many_statements_are_wrong_as_right_within_a_third(string course)
    {
        var statements = Derived(course).Where(question => question.Kind == QuestionKinds.TrueFalse).ToList();

        Assert.InRange(statements.Count(question => question.Options[0].IsCorrect) / (double)statements.Count, .3, .7);
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void No_option_says_all_or_none(string course) =>
        Assert.DoesNotContain(
            Derived(course).SelectMany(question => question.Options),
            option => option.Text is "すべて" or "全て" or "なし" or "どれでもない" or "上記のすべて"
        );

    [Theory]
    [MemberData(nameof(Courses))]
    public void The_key_does_not_stand_in_the_prompt(string course) =>
        Assert.All(
            Derived(course)
                .Where(question =>
                    question.Form == QuestionForm.SingleChoice && question.Kind is not (QuestionKinds.TrueFalse or QuestionKinds.Count)
                ),
            question =>
                Assert.DoesNotContain(
                    JapaneseText.Key(question.Options.Single(option => option.IsCorrect).Text),
                    JapaneseText.Key(question.Prompt),
                    StringComparison.Ordinal
                )
        );

    [Theory]
    [MemberData(nameof(Courses))]
    public void A_sentence_of_a_prompt_is_whole_and_points_at_nothing_outside(string course) =>
        Assert.All(
            Derived(course),
            question =>
            {
                var sentence = question.Prompt.Split('\n') is [_, var quoted] ? quoted[1..^1] : "";
                Assert.Equal(sentence.Count(c => c == '（'), sentence.Count(c => c == '）'));
                Assert.False(
                    sentence.Length > 1
                        && (sentence[0] == '、' || (sentence[0] is 'は' or 'を' && Scripts.Of(sentence[1]) != Script.Hiragana)),
                    sentence
                );
                Assert.DoesNotContain("そのため", sentence.Split('、')[0], StringComparison.Ordinal);
                Assert.DoesNotContain("次の", sentence, StringComparison.Ordinal);
            }
        );

    [Theory]
    [MemberData(nameof(Courses))]
    public void A_blank_never_cuts_a_word(string course) =>
        Assert.All(
            Derived(course).Where(question => question.Kind == QuestionKinds.Cloze),
            question =>
            {
                for (var at = question.Prompt.IndexOf('\n', StringComparison.Ordinal); (at = question.Prompt.IndexOf('〔', at + 1)) > 0; )
                {
                    var (before, after) = (question.Prompt[at - 1], question.Prompt[at + 4]);
                    Assert.False(Scripts.Of(before) is Script.Kanji or Script.Katakana or Script.Latin, question.Prompt);
                    Assert.False(Scripts.Of(after) is Script.Kanji or Script.Katakana or Script.Latin, question.Prompt);
                }
            }
        );

    [Theory]
    [MemberData(nameof(Courses))]
    public void The_same_notes_give_the_same_bank(string course)
    {
        var (one, other) = (
            Banks.Course(course),
            course == "shipped" ? TeachBot.Content.Course.Load(Path.Combine(Architecture.Repository.Root, "content")) : Banks.Course(course)
        );

        Assert.Equal(one.Questions.Questions.Select(Text), other.Questions.Questions.Select(Text));

        static string Text(Question question) =>
            string.Join(
                '|',
                [
                    question.Id,
                    question.Version,
                    question.Prompt,
                    .. question.Options.Select(option => option.Id + option.Text + option.IsCorrect),
                ]
            );
    }

    private static IReadOnlyList<Question> Derived(string course) =>
        [.. Banks.Of(course).Questions.Where(question => question.Rule != "authored")];
}
