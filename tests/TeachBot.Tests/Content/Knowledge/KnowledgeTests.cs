using TeachBot.Content;
using TeachBot.Content.Knowledge;
using Xunit;

namespace TeachBot.Tests.Content.Knowledge;

public sealed class KnowledgeTests
{
    [Fact]
    public void One_concept_under_two_headings_is_one_term_with_the_aspects_of_both()
    {
        var term = Term(
            TestCourses.Of(
                "# A\n## 果物の種類\n### りんご\n#### 特徴\n赤い。\n### みかん\n#### 特徴\n丸い。\n## 各果物の用途\n### りんご\n菓子に使う。\n### みかん\n生で食べる。"
            ),
            "りんご"
        );

        Assert.Equal(2, term.Sections.Count);
        Assert.Equal(["特徴", "用途"], term.Facets.Select(facet => facet.Name));
    }

    [Theory]
    [InlineData("## りんご\n### 主なりんごの品種\n- ふじ\n- つがる(早生)", "ふじ、つがる")]
    [InlineData("## りんご\n### 代表的な品種\n```\nふじ, つがる(早生), 紅 [一号, 二号]\n```", "ふじ、つがる、紅 一号、紅 二号")]
    [InlineData("## りんご\nりんごには次の2種類があります。\n- ふじ\n- つがる", "ふじ、つがる")]
    [InlineData("## りんご\n例）ふじ、つがる", "ふじ、つがる")]
    public void Names_in_a_list_belong_to_the_concept_above(string markdown, string members) =>
        Assert.Equal(
            members,
            string.Join('、', Term(TestCourses.Of("# A\n" + markdown), "りんご").Members.Select(member => member.Class.Name))
        );

    [Fact]
    public void Names_nested_under_a_name_are_kinds_of_it()
    {
        var course = TestCourses.Of("# A\n## 生き物\n- 動物\n  - 犬\n  - 猫\n- 植物\n  - 松");

        Assert.Equal("動物", Term(course, "犬").Classes[0].Class.Name);
        Assert.Equal(["松"], Term(course, "植物").Members.Select(member => member.Class.Name));
    }

    [Theory]
    [InlineData("光合成とは、光で養分を作る働きです。", "光合成")]
    [InlineData("**光合成**は、光で養分を作る働きである。", "光合成")]
    [InlineData("- 光合成：光で養分を作る働き\n- 呼吸：養分を使う働き", "光合成")]
    [InlineData("光で養分を作る働きを光合成という。", "光合成")]
    [InlineData("```\n光合成とは？\n光で養分を作る働きです。\n```", "光合成")]
    public void A_term_is_explained_by_the_sentence_that_says_what_it_is(string markdown, string name) =>
        Assert.Contains(
            "養分を作る",
            Assert.Single(Term(TestCourses.Of("# A\n## 植物\n" + markdown), name).Definitions).Text,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("どの方法も使うことは可能です。")]
    [InlineData("他の2つとは違います。")]
    [InlineData("光合成とはなんでしょう？")]
    public void Not_every_とは_explains(string sentence) =>
        Assert.DoesNotContain(TestCourses.Of("# A\n## 植物\n" + sentence).Knowledge.Terms, term => term.Definitions.Count > 0);

    [Fact]
    public void A_table_row_is_a_term_and_its_columns_are_aspects()
    {
        var term = Term(TestCourses.Of("# A\n## 早見表\n|茶|湯温|時間|\n|---|---|---|\n|煎茶|80度|1分|\n|玉露|60度|2分|"), "玉露");

        Assert.Equal(["湯温", "時間"], term.Facets.Select(facet => facet.Name));
        Assert.Equal("60度", term.Facets[0].Facts[0].Text);
    }

    [Fact]
    public void Rows_of_one_name_tell_of_one_aspect_together()
    {
        var fig = Course
            .Read([("notes.md", "| 名前 | 産地 |\n|-|-|\n| いちじく | 愛知 |\n| なし | 千葉 |\n| いちじく | 和歌山 |\n")])
            .TermNamed("いちじく")!;

        Assert.Equal(["愛知", "和歌山"], Assert.Single(fig.Facets).Facts.Select(fact => fact.Text));
    }

    [Fact]
    public void A_table_headed_by_terms_is_read_by_columns()
    {
        var term = Term(TestCourses.Of("# A\n## 比較\n||煎茶|玉露|\n|---|---|---|\n|湯温|80度|60度|"), "玉露");

        Assert.Equal("60度", Assert.Single(term.Facets).Facts[0].Text);
    }

    [Fact]
    public void Steps_go_on_after_a_fence_at_the_margin()
    {
        var course = TestCourses.Of(
            "# A\n## 手順\n1. 準備する\n```\n$ prepare\n```\n終わるまで待つ。\n2. 始める\n```\n$ start\n```\n3. 終える"
        );

        var procedure = Assert.Single(course.Knowledge.Procedures);
        Assert.Equal([1, 2, 3], procedure.Steps.Select(step => step.Number));
        Assert.Equal(["start"], procedure.Steps[1].Details.Where(detail => detail.Kind == FactKind.Command).Select(detail => detail.Text));
    }

    [Fact]
    public void Numbered_headings_are_steps()
    {
        var course = TestCourses.Of("# A\n## 環境を作る手順\n### 手順1：準備する\n箱を出す。\n### 手順2：始める\nふたを開ける。");

        Assert.Equal(["準備する", "始める"], Assert.Single(course.Knowledge.Procedures).Steps.Select(step => step.Fact.Text));
    }

    [Fact]
    public void The_same_aspect_under_each_concept_is_no_concept()
    {
        var course = TestCourses.Of("# A\n## 茶\n### 煎茶\n#### 産地めぐり\n静岡。\n### 玉露\n#### 産地めぐり\n福岡。");

        Assert.Equal(["産地めぐり"], Term(course, "煎茶").Facets.Select(facet => facet.Name));
        Assert.DoesNotContain(course.Knowledge.Terms, term => term.Name == "産地めぐり");
    }

    [Fact]
    public void A_heading_that_is_only_a_number_and_the_aspects_below_it_can_be_read() =>
        Assert.Equal(
            ["第1章"],
            Assert.Single(TestCourses.Of("# A\n## 第1章\n### 特徴\n緑の茶です。").Knowledge.Sections, section => section.Level == 2).Path
        );

    [Fact]
    public void A_glossary_spelling_leads_to_the_term_and_one_that_the_notes_lack_adds_nothing()
    {
        var course = TestCourses.Of("# A\n## 煎茶\n緑の茶です。", "|用語|別|\n|---|---|\n|煎茶|せん茶、sencha|\n|紅茶|black tea|");

        Assert.Equal("煎茶", course.Answer("senchaとは？").Subject?.Name);
        Assert.False(course.Answer("紅茶とは？").IsAnswered);
    }

    private static Term Term(Course course, string name) => Assert.Single(course.Knowledge.Terms, term => term.Name == name);
}
