using CsCheck;
using TeachBot.Content.Search;
using Xunit;

namespace TeachBot.Tests.Content.Search;

/// <summary>What is skipped could not have been among the best: ranking with skipping is the ranking that scores everything.</summary>
public class PruningTests
{
    private static readonly Gen<int> Counts = Gen.OneOf(Gen.Const(1), Gen.Const(3), Gen.Const(10), Gen.Const(128));

    [Fact]
    public void The_best_are_the_same_as_when_every_passage_is_scored() =>
        Gen.Select(Shelf.Any, Shelf.Questions, Counts)
            .Sample((passages, question, count) => AssertSame(PassageIndex.Build(passages), question, count), iter: 400);

    [Fact]
    public void The_best_are_the_same_in_a_collection_of_many_blocks() =>
        Gen.Select(Shelf.Any.Where(passages => passages.Length > 0), Shelf.Questions.Array[20], Counts)
            .Sample(
                (passages, questions, count) =>
                {
                    var index = PassageIndex.Build([
                        .. Enumerable.Range(0, 12_000).Select(number => passages[number * 7919 % 104_729 % passages.Length]),
                    ]);
                    Assert.All(questions, question => AssertSame(index, question, count));
                },
                iter: 8
            );

    [Fact]
    public void The_best_are_the_same_on_real_text()
    {
        var set = Shelf.PublicSet();
        Assert.SkipWhen(set is null, "the public question set is not part of the project");
        var index = PassageIndex.Build([
            .. set.SelectMany(article => article.Paragraphs.Select(text => new Passage(text, "", article.Title))),
        ]);

        Assert.All(set.SelectMany(article => article.Questions), question => AssertSame(index, question, 10));
    }

    private static void AssertSame(PassageIndex index, string question, int count)
    {
        var pruned = index.Rank(SearchScratch.OfThread, question, count).ToArray();
        var scores = index.ScoreAll(question);
        var all = Enumerable
            .Range(0, index.Count)
            .Where(passage => scores[passage] > 0)
            .OrderByDescending(passage => scores[passage])
            .ThenBy(passage => passage);

        Assert.Equal(all.Take(count).Select(passage => (scores[passage], passage)), pruned);
    }
}
