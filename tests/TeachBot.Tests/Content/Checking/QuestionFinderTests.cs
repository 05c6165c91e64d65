using TeachBot.Content.Checking;
using Xunit;

namespace TeachBot.Tests.Content.Checking;

public class QuestionFinderTests
{
    private const string Notes = """
        # 第1回：果物

        ## 果物の種類

        果物には、りんごとみかんの2種類があります。

        ### りんご

        #### 特徴

        りんごは、赤い果物です。

        #### 用途

        りんごは、ジャムに使われます。

        #### 主なりんご

        ```
        ふじ, つがる
        ```

        ### みかん

        #### 特徴

        みかんは、冬に食べる柑橘です。
        """;

    private static readonly IReadOnlyList<ConceptQuestions> Concepts = NoteFolder.Check(Notes, withQuestions: true).Concepts!;

    [Theory]
    [InlineData("果物", 5, "果物は何種類？", "果物にはどんな種類がある？")]
    [InlineData("りんご", 7, "りんごとは？", "りんごの特徴は？", "りんごの用途は？", "りんごとみかんの違いは？")]
    [InlineData("みかん", 23, "みかんとは？", "みかんの特徴は？", "みかんとりんごの違いは？")]
    [InlineData("ふじ", 20, "ふじとは？", "ふじはどの種類？")]
    public void Each_concept_has_the_questions_that_the_notes_answer(string concept, int line, params string[] questions)
    {
        var found = Assert.Single(Concepts, each => each.Concept == concept);

        Assert.Equal(new NotePlace("lectures/01.md", line), found.Place);
        Assert.Subset(found.Questions.ToHashSet(), questions.ToHashSet());
    }

    [Fact]
    public void What_a_concept_lacks_is_what_those_beside_it_have()
    {
        Assert.Equal(["用途（りんご）"], Lacking("みかん").Where(facet => facet.StartsWith("用途", StringComparison.Ordinal)));
        Assert.Empty(Lacking("りんご"));
    }

    [Fact]
    public void Questions_are_looked_for_only_where_they_are_wanted() => Assert.Null(NoteFolder.Check(Notes).Concepts);

    private static IEnumerable<string> Lacking(string concept) =>
        Concepts.Single(each => each.Concept == concept).Lacking.Select(facet => $"{facet.Facet}（{string.Join('、', facet.Siblings)}）");
}
