using TeachBot.Content;
using Xunit;

namespace TeachBot.Tests.Content.Knowledge;

/// <summary>Headings that part a text are nothing that can be asked about.</summary>
public class HeadingWithoutConceptTests
{
    [Theory]
    [InlineData("はじめに")]
    [InlineData("用語")]
    [InlineData("動画")]
    [InlineData("Goal")]
    [InlineData("練習問題")]
    [InlineData("練習問題 2")]
    [InlineData("演習（その1）")]
    [InlineData("第4問")]
    [InlineData("250604")]
    [InlineData("6/4（水）")]
    [InlineData("P12")]
    [InlineData("Lesson 3")]
    [InlineData("ところで皿は…")]
    [InlineData("皿を洗ってみよう")]
    [InlineData("なぜ皿を洗うのか")]
    [InlineData("皿は白い？")]
    public void A_heading_that_only_parts_the_text_is_no_concept(string heading) => Assert.Empty(Concepts(heading));

    [Theory]
    [InlineData("皿")]
    [InlineData("いるか")]
    [InlineData("ふくろう")]
    [InlineData("月")]
    [InlineData("3D")]
    [InlineData("問題解決")]
    [InlineData("資料館")]
    public void A_heading_that_names_a_thing_is_one(string heading) => Assert.Equal([heading], Concepts(heading));

    [Fact]
    public void What_stands_under_such_a_heading_is_about_the_thing_above_it()
    {
        var course = Course.Read([("notes.md", "# 食器\n\n## 皿\n\n### 補足\n\n毎日使います。")]);

        Assert.Equal("皿", course.Knowledge.Facts.Single(fact => fact.Text == "毎日使います。").Subject?.Name);
    }

    private static string[] Concepts(string heading) =>
        [.. Course.Read([("notes.md", $"# 食器\n\n## {heading}\n\n白くて丸い。")]).Knowledge.Terms.Where(term => term.IsConcept).Select(term => term.Name)];
}
