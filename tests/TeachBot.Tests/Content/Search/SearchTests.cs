using CsCheck;
using TeachBot.Content.Search;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Search;

public class SearchTests
{
    [Theory]
    [InlineData("タイヤの空気圧はいくつにしますか？", 0, "タイヤの空気圧は5気圧にする。")]
    [InlineData("なぜパンクしやすいのですか", 0, "空気が少ないと、段差でパンクしやすい。")]
    [InlineData("チェーンを洗うのは何キロ走ってから？", 1, "チェーンは走った距離が300キロになるたびに洗う。")]
    [InlineData("ﾌﾞﾚｰｷが鳴る理由は？", 2, "ブレーキが鳴るのは、リムに油が付いているためである。")]
    [InlineData("ヘルメットを発明したのは誰？", 3, "発明したのはロイ・リヒターである。")]
    [InlineData("最初の自転車はどこで作られた？", 4, "最初の自転車はドイツの町マンハイムで作られた。")]
    public void A_question_in_the_words_of_a_passage_finds_it(string question, int passage, string sentence)
    {
        var hit = Shelf.Cycling.Search(question, 1).Single();

        Assert.Equal(passage, hit.Passage);
        Assert.Equal(sentence, Shelf.Cycling[passage].Text[hit.BestSentence]);
    }

    [Theory]
    [InlineData("手入れ")]
    [InlineData("歴史")]
    public void A_heading_finds_what_stands_under_it(string heading) =>
        Assert.All(Found(heading, 2), passage => Assert.Contains(heading, Shelf.Cycling[passage].Heading + Shelf.Cycling[passage].Title));

    [Theory]
    [InlineData("")]
    [InlineData("？")]
    [InlineData("Kubernetes")]
    public void A_question_without_a_known_word_finds_nothing(string question)
    {
        Assert.Empty(Shelf.Cycling.Search(question, 10));
        Assert.Empty(Found(question, 10));
    }

    [Fact]
    public void An_empty_index_finds_nothing() => Assert.Empty(PassageIndex.Build([]).Search("自転車とは？", 10));

    [Fact]
    public void No_hit_is_given_where_none_is_wanted() => Assert.Empty(Shelf.Cycling.Search("自転車", 0));

    [Fact]
    public void All_that_share_a_word_are_given_where_any_number_is_wanted() =>
        Assert.Equal([0, 1, 2, 3, 4], Found("自転車", int.MaxValue).Order());

    [Fact]
    public void Empty_passages_are_numbered_too()
    {
        var index = PassageIndex.Build([new(""), new("自転車の鍵"), new("", "", "自転車")]);

        Assert.Equal([1, 2], index.Search("自転車", 10).Select(hit => hit.Passage).Order());
        Assert.Equal(0..0, index.Search("自転車", 10).Single(hit => hit.Passage == 2).BestSentence);
    }

    [Fact]
    public void Any_text_is_indexed_and_asked_without_an_exception() =>
        Gen.Select(Texts.Any.Array[0, 12], Texts.Any)
            .Sample(
                (texts, question) =>
                {
                    var index = PassageIndex.Build([.. texts.Select(text => new Passage(text, question, text))]);
                    foreach (var hit in index.Search(question, 10))
                    {
                        Assert.InRange(hit.Confidence, 0, 1);
                        Assert.NotNull(texts[hit.Passage][hit.BestSentence]);
                    }
                },
                iter: 2000
            );

    [Fact]
    public void A_question_of_any_length_is_answered()
    {
        var question = string.Concat(Enumerable.Range(0x4E00, 5000).Select(c => (char)c)) + "チェーン";

        Assert.NotNull(Shelf.Cycling.Search(question + "タイヤ", 10));
        Assert.Equal(0, Shelf.Cycling.Search("タイヤの空気圧" + question, 10)[0].Passage);
    }

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        string[] questions = ["タイヤの空気圧は？", "ブレーキが鳴る理由は？", "ヘルメットはいつ広まった？", "チェーンを洗うのは？"];
        var alone = questions.Select(question => Shelf.Cycling.Search(question, 5)).ToList();

        Parallel.For(0, 400, turn => Assert.Equal(alone[turn % 4], Shelf.Cycling.Search(questions[turn % 4], 5)));
    }

    private static IEnumerable<int> Found(string question, int count) => Shelf.Cycling.Search(question, count).Select(hit => hit.Passage);
}
