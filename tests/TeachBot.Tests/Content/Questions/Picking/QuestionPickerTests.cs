using CsCheck;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Picking;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Picking;

public class QuestionPickerTests
{
    /// <summary>Four concepts with three kinds each; no key stands in another's text.</summary>
    private static readonly Question[] Shelf =
    [
        .. from concept in Enumerable.Range(1, 4)
        from kind in new[] { QuestionKinds.Cloze, QuestionKinds.Membership, QuestionKinds.Typed }
        select Sample.Single(
            $"{concept}-{kind}",
            $"問い{concept}の{kind}",
            $"鍵{concept}{kind}番",
            $"概念{concept}",
            kind,
            difficulty: concept / 4.0
        ),
    ];

    private static readonly QuestionBank Bank = Sample.Bank(Shelf);

    [Fact]
    public void The_same_seed_gives_the_same_paper_whatever_order_the_bank_has() =>
        Gen.ULong.Sample(seed =>
            Assert.Equal(
                Ids(Pick(seed: seed)),
                Ids(QuestionPicker.Pick(Sample.Bank([.. Shelf.Reverse()]), new PaperRequest { Count = 5, Seed = seed }))
            )
        );

    /// <summary>A paper that was printed has to come out again on any machine.</summary>
    [Fact]
    public void The_paper_of_a_seed_never_changes() =>
        Assert.Equal("4-membership 2-typed 3-cloze 1-membership", string.Join(' ', Ids(Pick(count: 4, seed: 7))));

    [Fact]
    public void Another_seed_gives_another_paper() =>
        Assert.True(Enumerable.Range(0, 50).Select(seed => string.Join(' ', Ids(Pick(seed: (ulong)seed)))).Distinct().Count() > 40);

    [Fact]
    public void Every_question_gets_its_turn() =>
        Assert.Equal(Shelf.Length, Enumerable.Range(0, 100).SelectMany(seed => Ids(Pick(seed: (ulong)seed))).Distinct().Count());

    [Fact]
    public void Concepts_take_turns_and_kinds_within_them() =>
        Gen.ULong.Sample(seed =>
        {
            var paper = Pick(count: 8, seed: seed).Questions.Select(shown => shown.Question).ToList();

            Assert.Equal(4, paper.Take(4).Select(question => question.Concept).Distinct().Count());
            Assert.All(
                paper.GroupBy(question => question.Concept),
                concept => Assert.Equal(2, concept.Select(question => question.Kind).Distinct().Count())
            );
            Assert.All(paper.GroupBy(question => question.Kind), kind => Assert.InRange(kind.Count(), 2, 3));
        });

    [Fact]
    public void What_was_never_asked_comes_first() =>
        Gen.ULong.Sample(seed =>
        {
            string[] asked = [.. Shelf.Take(9).Select(question => question.Id)];

            Assert.Equal(Shelf.Skip(9).Select(question => question.Id).Order(), Ids(Pick(count: 3, seed: seed, history: asked)).Order());
        });

    [Fact]
    public void Where_all_was_asked_the_longest_ago_comes_first() =>
        Gen.Select(Gen.ULong, Gen.Shuffle(Shelf.Select(question => question.Id).ToArray()))
            .Sample((seed, order) => Assert.Equal(order.Take(5), Ids(Pick(seed: seed, history: [order[^1], .. order]))));

    [Theory]
    [InlineData("概念2", 3)]
    [InlineData("がいねん", 0)]
    [InlineData("第１回", 12)]
    [InlineData("食べもの", 12)]
    [InlineData("果物", 12)]
    [InlineData("　概念 ３ ", 3)]
    [InlineData("・", 0)]
    [InlineData("", 0)]
    public void A_topic_is_a_concept_a_heading_or_a_lecture_in_any_spelling(string topic, int expected)
    {
        var paper = Pick(count: 12, topic: topic);

        Assert.Equal(expected, paper.Questions.Count);
        Assert.Equal(
            expected switch
            {
                0 => PaperLack.UnknownTopic,
                12 => PaperLack.None,
                _ => PaperLack.TooFew,
            },
            paper.Lack
        );
    }

    [Fact]
    public void Kinds_and_difficulty_are_kept()
    {
        Assert.All(
            Pick(count: 9, kinds: [QuestionKinds.Cloze, QuestionKinds.Typed]).Questions,
            shown => Assert.NotEqual(QuestionKinds.Membership, shown.Question.Kind)
        );
        Assert.All(
            QuestionPicker
                .Pick(
                    Bank,
                    new PaperRequest
                    {
                        Count = 9,
                        Seed = 1,
                        Easiest = 0.4,
                        Hardest = 0.8,
                    }
                )
                .Questions,
            shown => Assert.InRange(shown.Question.Difficulty, 0.4, 0.8)
        );
        Assert.Equal(PaperLack.NoneOfKind, Pick(kinds: [QuestionKinds.Ordering]).Lack);
    }

    [Fact]
    public void Of_too_few_questions_all_come() =>
        Assert.Equal((12, PaperLack.TooFew), (Pick(count: 50).Questions.Count, Pick(count: 50).Lack));

    [Fact]
    public void No_question_stands_on_a_paper_twice() =>
        Gen.ULong.Sample(seed => Assert.Equal(12, Ids(Pick(count: 12, seed: seed)).Distinct().Count()));

    public static TheoryData<string, Question, Question> Giveaways =>
        new()
        {
            {
                "the key stands in the other's prompt",
                Sample.Single("1", right: "りんご", prompt: "赤いのは？"),
                Sample.Single("2", right: "みかん", prompt: "りんごでないのは？")
            },
            {
                "a typed key stands in the other's prompt",
                Sample.Typed("1", "キウイ", "kiwi"),
                Sample.Single("2", right: "みかん", prompt: "Ｋｉｗｉでないのは？")
            },
            {
                "both rest on one line",
                Sample.Single("1", right: "甲乙", prompt: "一つ目", line: 900),
                Sample.Single("2", right: "丙丁", prompt: "二つ目", line: 900)
            },
            {
                "the same about the same",
                Sample.Single("1", right: "甲乙", prompt: "一つ目"),
                Sample.Single("2", right: "甲 乙", prompt: "二つ目")
            },
            {
                "each explains the other",
                Sample.Single("1", right: "甲乙", prompt: "一つ目", explanation: "丙丁。"),
                Sample.Single("2", right: "丙丁", prompt: "二つ目", explanation: "甲乙。")
            },
        };

    [Theory]
    [MemberData(nameof(Giveaways))]
    public void What_gives_another_away_is_left_out(string why, Question one, Question other) =>
        Gen.ULong.Sample(seed =>
            Assert.True(QuestionPicker.Pick(Sample.Bank(one, other), new PaperRequest { Count = 2, Seed = seed }).Questions.Count == 1, why)
        );

    [Fact]
    public void An_explanation_that_names_the_key_of_an_earlier_question_does_no_harm() =>
        Gen.ULong.Sample(seed =>
        {
            var bank = Sample.Bank(
                Sample.Single("1", right: "甲乙", prompt: "一つ目"),
                Sample.Single("2", right: "丙丁", prompt: "二つ目", explanation: "甲乙。")
            );

            var paper = Ids(QuestionPicker.Pick(bank, new PaperRequest { Count = 2, Seed = seed }));

            Assert.True(paper is ["1", "2"] or ["2"]);
        });

    [Fact]
    public void Truths_do_not_give_one_another_away() =>
        Assert.Equal(
            2,
            QuestionPicker
                .Pick(Sample.Bank(Sample.TrueFalse(id: "1"), Sample.TrueFalse(id: "2")), new PaperRequest { Count = 2, Seed = 1 })
                .Questions.Count
        );

    private static Paper Pick(int count = 5, ulong seed = 1, string? topic = null, string[]? kinds = null, string[]? history = null) =>
        QuestionPicker.Pick(
            Bank,
            new PaperRequest
            {
                Count = count,
                Seed = seed,
                Topic = topic,
                Kinds = kinds ?? [],
                History = history ?? [],
            }
        );

    private static List<string> Ids(Paper paper) => [.. paper.Questions.Select(shown => shown.Question.Id)];
}
