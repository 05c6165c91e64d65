using CsCheck;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Judging;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Judging.Choices;

public sealed class ChoiceJudgeTests
{
    private static readonly QuestionJudge Judge = new(JudgingCourses.All["net"].Course.Knowledge);

    [Theory]
    [InlineData("a", 1, JudgementReason.IsKey)]
    [InlineData("a a", 1, JudgementReason.IsKey)]
    [InlineData("a z", 1, JudgementReason.IsKey)]
    [InlineData("b", 0, JudgementReason.WrongChoices)]
    [InlineData("a b", 0, JudgementReason.Several)]
    [InlineData("", 0, JudgementReason.Empty)]
    [InlineData("z", 0, JudgementReason.Empty)]
    [InlineData("A", 0, JudgementReason.Empty)]
    public void A_single_choice_is_right_or_wrong(string chosen, double credit, JudgementReason reason)
    {
        var judgement = Judge.Judge(Choice(QuestionForm.SingleChoice, "+--"), new ChosenOptions(Ids(chosen)));

        Assert.Equal((credit, reason), (judgement.Credit, judgement.Reason));
        Assert.Equal(["a", "b", "c"], judgement.Options.Select(option => option.Option.Id));
    }

    [Theory]
    [InlineData("++--", "a b", 1)]
    [InlineData("++--", "b a a", 1)]
    [InlineData("++--", "a", 0.5)]
    [InlineData("++--", "a b c", 0.5)]
    [InlineData("++--", "a c", 0)]
    [InlineData("++--", "", 0)]
    [InlineData("++--", "a b c d", 0)]
    [InlineData("+++-", "a b c d", 0)]
    [InlineData("+---", "", 0)]
    [InlineData("++++", "a b c d", 1)]
    [InlineData("++++", "a b c", 0.5)]
    [InlineData("++-", "a", 0)]
    [InlineData("++-", "a b", 1)]
    [InlineData("++++----", "a b", 0.5)]
    [InlineData("++++----", "a b c e", 0.5)]
    [InlineData("++++----", "a", 0)]
    [InlineData("++++----", "a b c d e f g h", 0)]
    [InlineData("+", "a", 1)]
    [InlineData("++--", "y z", 0)]
    public void Choosing_all_that_apply_earns_by_the_share_of_wrong_decisions(string key, string chosen, double credit) =>
        Assert.Equal(credit, Judge.Judge(Choice(QuestionForm.MultipleChoice, key), new ChosenOptions(Ids(chosen))).Credit);

    [Theory]
    [InlineData(4, "a=a b=b c=c d=d", 1)]
    [InlineData(4, "a=b b=a c=c d=d", 0.5)]
    [InlineData(4, "a=a b=b c=c", 0.5)]
    [InlineData(4, "a=a b=b", 0.5)]
    [InlineData(4, "a=a", 0)]
    [InlineData(4, "a=b b=c c=a d=d", 0)]
    [InlineData(4, "a=b b=a c=d d=c", 0)]
    [InlineData(4, "a=a b=a c=a d=a", 0)]
    [InlineData(4, "a=a a=b b=b c=c d=d", 1)]
    [InlineData(4, "a=b a=a b=b c=c d=d", 0.5)]
    [InlineData(4, "", 0)]
    [InlineData(4, "z=a a=z", 0)]
    [InlineData(3, "a=b b=a c=c", 0)]
    [InlineData(2, "a=b b=a", 0)]
    [InlineData(8, "a=b b=a c=d d=c e=e f=f g=g h=h", 0.5)]
    public void Of_pairs_two_swapped_are_one_mistake(int options, string pairs, double credit)
    {
        var given = Ids(pairs).Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1])).ToList();
        Assert.Equal(credit, Judge.Judge(Places(QuestionForm.Matching, options), new MatchedOptions(given)).Credit);
    }

    [Theory]
    [InlineData(4, "a b c d", 1)]
    [InlineData(4, "b a c d", 0.5)]
    [InlineData(4, "a b d c", 0.5)]
    [InlineData(4, "b a d c", 0)]
    [InlineData(4, "d a b c", 0)]
    [InlineData(4, "d c b a", 0)]
    [InlineData(4, "a b c", 0)]
    [InlineData(4, "a a b c d", 1)]
    [InlineData(4, "z a b c d", 1)]
    [InlineData(4, "", 0)]
    [InlineData(5, "b c a d e", 0.5)]
    [InlineData(3, "b a c", 0)]
    [InlineData(2, "b a", 0)]
    [InlineData(1, "a", 1)]
    [InlineData(1, "", 0)]
    public void Of_an_order_each_two_options_are_a_decision(int options, string order, double credit) =>
        Assert.Equal(credit, Judge.Judge(Places(QuestionForm.Ordering, options), new OrderedOptions(Ids(order))).Credit);

    [Fact]
    public void Each_option_is_told_what_became_of_it()
    {
        var chosen = Judge.Judge(Choice(QuestionForm.MultipleChoice, "++--"), new ChosenOptions(["a", "c"]));
        var matched = Judge.Judge(Places(QuestionForm.Matching, 2), new MatchedOptions([("b", "a")]));
        var ordered = Judge.Judge(Places(QuestionForm.Ordering, 2), new OrderedOptions(["b", "a"]));

        Assert.Equal(
            [("a", true, true), ("b", false, false), ("c", true, false), ("d", false, true)],
            chosen.Options.Select(option => (option.Option.Id, option.IsChosen, option.IsRight))
        );
        Assert.Equal("why c", chosen.Options[2].Option.Reason);
        Assert.Equal([(null, false), ("match a", false)], matched.Options.Select(option => (option.GivenMatch, option.IsRight)));
        Assert.Equal([(2, false), (1, false)], ordered.Options.Select(option => (option.GivenPosition, option.IsRight)));
    }

    [Fact]
    public void Whatever_is_chosen_has_a_credit_of_the_table()
    {
        var ids = Gen.OneOf(Gen.Const("a"), Gen.Const("b"), Gen.Const("c"), Gen.Const("d"), Gen.Const("z"), Gen.Const("")).List[0, 8];
        Gen.Select(ids, ids, Gen.Int[0, 5])
            .Sample(
                (one, other, options) =>
                {
                    foreach (var form in Enum.GetValues<QuestionForm>())
                    {
                        GivenAnswer[] given = [new ChosenOptions(one), new OrderedOptions(one), new MatchedOptions([.. one.Zip(other)])];
                        foreach (var judgement in given.Select(answer => Judge.Judge(Places(form, options), answer)))
                        {
                            Assert.Equal(
                                judgement.Verdict switch
                                {
                                    Verdict.Right => 1,
                                    Verdict.Partly => 0.5,
                                    _ => 0,
                                },
                                judgement.Credit
                            );
                        }
                    }
                },
                iter: 2000
            );
    }

    private static string[] Ids(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Question Choice(QuestionForm form, string key) =>
        JudgingCourses.Of(form, [.. key.Select((c, at) => new QuestionOption(Id(at), "X" + Id(at), c == '+', "why " + Id(at)))]);

    private static Question Places(QuestionForm form, int count) =>
        JudgingCourses.Of(
            form,
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(at => new QuestionOption(Id(at), "X", true, "") { Match = "match " + Id(at), Position = at + 1 }),
            ]
        );

    private static string Id(int at) => ((char)('a' + at)).ToString();
}
