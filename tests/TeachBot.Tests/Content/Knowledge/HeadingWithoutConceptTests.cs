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
    [InlineData("まとめ | Summary")]
    [InlineData("問題 3：皿の数え方")]
    [InlineData("課題A")]
    [InlineData("解答と解説")]
    [InlineData("4_課題_アンケート")]
    [InlineData("アンケートのお願い")]
    [InlineData("機能説明")]
    [InlineData("P31 ~ P37 概要の説明")]
    [InlineData("楽しい導入")]
    [InlineData("この章の読み方ガイド")]
    [InlineData("本時の位置づけ")]
    [InlineData("📊 チェックリスト")]
    public void A_heading_that_only_parts_the_text_is_no_concept(string heading) => Assert.Empty(Concepts(heading));

    [Theory]
    [InlineData("皿")]
    [InlineData("いるか")]
    [InlineData("ふくろう")]
    [InlineData("月")]
    [InlineData("3D")]
    [InlineData("問題解決")]
    [InlineData("資料館")]
    [InlineData("問題集")]
    [InlineData("確認応答")]
    public void A_heading_that_names_a_thing_is_one(string heading) => Assert.Equal([heading], Concepts(heading));

    [Fact]
    public void What_stands_under_such_a_heading_is_about_the_thing_above_it()
    {
        var course = Course.Read([("notes.md", "# 食器\n\n## 皿\n\n### 補足\n\n毎日使います。")]);

        Assert.Equal("皿", course.Knowledge.Facts.Single(fact => fact.Text == "毎日使います。").Subject?.Name);
    }

    [Fact]
    public void A_name_on_the_cover_that_nothing_treats_is_no_concept() =>
        Assert.Equal(["皿"], Names("# 食器の話\n\n## 山田太郎\n\n陶器大学　食器学科\n\n2026年\n\n## 皿\n\n白くて丸い器です。"));

    [Theory]
    [InlineData("# 食器の話\n\n## 皿\n\n白い器\n\n## 匙\n\n皿と並べて使う道具です。", "皿、匙")]
    [InlineData("# 食器の話\n\n## 皿\n\n料理を載せる\n\n## 匙\n\nすくう道具です。", "皿、匙")]
    public void A_first_heading_that_the_lecture_speaks_of_stays_one(string notes, string concepts) =>
        Assert.Equal(concepts, string.Join("、", Names(notes)));

    [Fact]
    public void A_heading_that_stands_under_several_things_is_a_part_of_each() =>
        Assert.Equal(
            ["皿", "大皿", "鍋"],
            Names("# 食器\n\n## 皿\n\n### 大皿\n\n白い。\n\n#### 暮らしの知恵\n\n- 重ねる\n\n## 鍋\n\n### 暮らしの知恵\n\n- 乾かす")
        );

    [Fact]
    public void The_same_form_filled_in_by_several_lectures_names_nothing()
    {
        const string Form = "## 生徒の様子\n\n熱心。\n\n## 進度\n\n速い。\n\n## 教具\n\n黒板。\n\n";
        var course = Course.Read([("1.md", $"# 一\n\n{Form}## 皿\n\n白い。"), ("2.md", $"# 二\n\n{Form}## 鍋\n\n重い。")]);

        Assert.Equal(["皿", "鍋"], course.Knowledge.Terms.Where(term => term.IsConcept).Select(term => term.Name));
    }

    [Fact]
    public void Two_copies_of_a_lecture_keep_what_they_tell_about()
    {
        const string Notes = "# 食器\n\n## 皿\n\n皿は白い。\n\n## 匙\n\n匙は軽い。\n\n## 鍋\n\n鍋は重い。";

        Assert.Equal(
            ["皿", "匙", "鍋"],
            Course.Read([("1.md", Notes), ("2.md", Notes)]).Knowledge.Terms.Where(term => term.IsConcept).Select(term => term.Name)
        );
    }

    private static string[] Names(string notes) =>
        [.. Course.Read([("notes.md", notes)]).Knowledge.Terms.Where(term => term.IsConcept).Select(term => term.Name)];

    private static string[] Concepts(string heading) =>
        [
            .. Course
                .Read([("notes.md", $"# 食器\n\n## {heading}\n\n白くて丸い。")])
                .Knowledge.Terms.Where(term => term.IsConcept)
                .Select(term => term.Name),
        ];
}
