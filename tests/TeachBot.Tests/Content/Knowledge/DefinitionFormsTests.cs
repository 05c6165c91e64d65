using TeachBot.Content;
using Xunit;

namespace TeachBot.Tests.Content.Knowledge;

/// <summary>The forms in which notes say what a word means.</summary>
public class DefinitionFormsTests
{
    [Theory]
    [InlineData("大皿とは、食べ物を載せる器です。", "大皿", "大皿とは、食べ物を載せる器です。")]
    [InlineData("食べ物を載せる器を大皿という。", "大皿", "食べ物を載せる器を大皿という。")]
    [InlineData("食べ物を載せる器を大皿と言い、毎日使います。", "大皿", "食べ物を載せる器を大皿と言い、毎日使います。")]
    [InlineData("食べ物を載せて運ぶための道具がトレイラックである。", "トレイラック", "食べ物を載せて運ぶための道具がトレイラックである。")]
    [InlineData("- 皿：食べ物を載せる器\n- 匙：すくう道具", "皿", "皿：食べ物を載せる器")]
    [InlineData("- 皿＝食べ物を載せる器\n- 匙＝すくう道具", "匙", "匙＝すくう道具")]
    [InlineData("- 皿 = 食べ物を載せる器\n- 匙 = すくう道具", "匙", "匙 = すくう道具")]
    [InlineData("- 皿 ... 食べ物を載せる器\n- 匙 ... すくう道具", "匙", "匙 ... すくう道具")]
    [InlineData("- 皿・・・食べ物を載せる器\n- 匙・・・すくう道具", "匙", "匙・・・すくう道具")]
    [InlineData("- 皿 — 食べ物を載せる器\n- 匙 — すくう道具", "皿", "皿 — 食べ物を載せる器")]
    [InlineData("大皿・・・食べ物を載せる器", "大皿", "大皿・・・食べ物を載せる器")]
    [InlineData("大皿 ... 食べ物を載せる器", "大皿", "大皿 ... 食べ物を載せる器")]
    [InlineData("大皿＝食べ物を載せる器", "大皿", "大皿＝食べ物を載せる器")]
    [InlineData("大皿（以下、皿）は食べ物を載せる器です。", "大皿", "大皿（以下、皿）は食べ物を載せる器です。")]
    [InlineData("大皿は、食べ物を載せる器です。略してオオと呼びます。", "オオ", "大皿は、食べ物を載せる器です。")]
    [InlineData("- `arau` 皿を洗う\n- `arau -a` すべて洗う", "arau -a", "arau -a すべて洗う")]
    [InlineData("1. 大皿\n\n    食べ物を載せる。\n\n2. 小皿\n\n    醤油を入れる。", "小皿", "醤油を入れる。")]
    [InlineData("- 大皿\n\n    食べ物を載せる。", "大皿", "食べ物を載せる。")]
    [InlineData("| 名 | 説明 |\n|-|-|\n| 皿 | 食べ物を載せる器 |", "皿", "食べ物を載せる器")]
    [InlineData("<dl><dt>皿</dt><dd>食べ物を載せる器</dd></dl>", "皿", "皿：食べ物を載せる器")]
    public void A_word_is_explained_by(string notes, string term, string definition) =>
        Assert.Contains(definition, Course.Read([("notes.md", notes)]).TermNamed(term)?.Definitions.Select(fact => fact.Text) ?? []);

    [Theory]
    [InlineData("大皿は、食べ物を載せる器です。", 1)]
    [InlineData("大皿は平たい器である。", 1)]
    [InlineData("大皿は、料理を運ぶためのものです。", 1)]
    [InlineData("大皿は平たい器です。\n\n大皿は重い器です。", 1)]
    [InlineData("大皿は、とても便利です。", 0)]
    [InlineData("大皿は3種類です。", 0)]
    [InlineData("大皿は、小皿の後です。", 0)]
    [InlineData("大皿は、料理を食べた後に洗います。", 0)]
    [InlineData("大皿は、祝う場合です。", 0)]
    [InlineData("小皿は、醤油を入れる器です。", 0)]
    [InlineData("大皿は、食べ物を載せる器ですか？", 0)]
    public void Under_a_concepts_heading_it_is_defined_by_what_kind_of_thing_it_is(string notes, int definitions) =>
        Assert.Equal(definitions, Course.Read([("notes.md", $"# 器\n\n## 大皿\n\n{notes}")]).TermNamed("大皿")!.Definitions.Count);

    [Theory]
    [InlineData("皿を毎日きれいに洗うことが重要である。", "重要")]
    [InlineData("皿を洗うときは熱い湯が便利です。", "便利")]
    public void A_quality_is_no_term(string notes, string word) => Assert.Null(Course.Read([("notes.md", notes)]).TermNamed(word));

    [Theory]
    [InlineData("シリアルボウルは、朝食の器です。略してボウルと呼びます。", "ボウル", "シリアルボウル")]
    [InlineData("ケーキ皿（以下、K皿）は、菓子の器です。", "K皿", "ケーキ皿")]
    [InlineData("ディナープレート（略称DP）は、主菜の器です。", "DP", "ディナープレート")]
    [InlineData("取り皿とは、分けるための皿です。別名は銘々皿です。", "銘々皿", "取り皿")]
    public void Another_name_that_a_sentence_gives_leads_to_the_word(string notes, string other, string word) =>
        Assert.Equal(word, Course.Read([("notes.md", "# 器\n\n## 棚\n\n盆とは、運ぶための板です。\n\n" + notes)]).TermNamed(other)?.Name);

    [Theory]
    [InlineData("皿(英: dish)とは、食べ物を載せる器です。")]
    [InlineData("皿（dish）とは、食べ物を載せる器です。")]
    public void Another_name_in_brackets_leads_to_the_word(string notes) =>
        Assert.Equal("皿", Course.Read([("notes.md", notes)]).TermNamed("dish")?.Name);
}
