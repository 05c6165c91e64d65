using Xunit;

namespace TeachBot.Tests.Content.Reading.Dialects;

/// <summary>Notes as other tools write them, and what of them a student sees.</summary>
public class DialectTests
{
    [Theory]
    [InlineData("皿は<!-- 秘密 -->白い。", "P:皿は白い。")]
    [InlineData("皿は白い。\n\n<!--\n秘密です。\n\n## 秘密\n-->\n\n匙は黒い。", "P:皿は白い。|P:匙は黒い。")]
    [InlineData("皿は%%秘密%%白い。", "P:皿は白い。")]
    [InlineData("皿は白い。\n\n%%\n秘密です。\n%%\n\n匙です。", "P:皿は白い。|P:匙です。")]
    [InlineData("皿は{/* 秘密 */}白い。", "P:皿は白い。")]
    [InlineData("`<!-- 印 -->`は注です。", "P:<!-- 印 -->は注です。")]
    [InlineData("```html\n<!-- 印 -->\n```", "C:<!-- 印 -->")]
    [InlineData("皿は100%%ではない。", "P:皿は100%%ではない。")]
    [InlineData("皿は<!-- 閉じない", "P:皿は<!-- 閉じない")]
    public void What_is_hidden_is_never_shown(string notes, string seen) => Assert.Equal(seen, Seen.Of(notes));

    [Theory]
    [InlineData("皿です。\n    - 白い\n    - 黒い", "P:皿です。|L:白い,黒い")]
    [InlineData("- 皿は\n  重い。\n          * 浅い\n          * 深い", "L:皿は重い。[L:浅い,深い]")]
    [InlineData("長所:<br>- 軽い<br>- 安い", "P:長所:|L:軽い,安い")]
    [InlineData("3 - 2<br>- 1 です。", "P:3 - 2/- 1 です。")]
    [InlineData("- **皿。** - 白い器\n- **匙。** — 黒い器", "L:皿 - 白い器,匙 — 黒い器")]
    [InlineData("- **皿です。** 白い器", "L:皿です。白い器")]
    [InlineData("皿\n: - 白い器", "L:皿：白い器")]
    [InlineData("## - 皿\n白い。\n\n## # 匙\n黒い。\n\n## - の意味\n引く。", "#皿|P:白い。|#匙|P:黒い。|#- の意味|P:引く。")]
    [InlineData("* [皿](https://example.com/sara/\n* 匙", "L:皿,匙")]
    public void A_mark_in_the_wrong_place_is_no_text(string notes, string seen) => Assert.Equal(seen, Seen.Of(notes));

    [Theory]
    [InlineData("[TOC]\n\n皿です。", "P:皿です。")]
    [InlineData("[[toc]]\n\n皿です。", "P:皿です。")]
    [InlineData("* 目次\n{:toc}\n\n皿です。", "P:皿です。")]
    [InlineData("@[toc](目次)\n\n皿です。", "P:皿です。")]
    public void A_mark_for_a_table_of_contents_is_no_text(string notes, string seen) => Assert.Equal(seen, Seen.Of(notes));

    [Theory]
    [InlineData("## 皿 {#sara}\n白い。", "#皿|P:白い。")]
    [InlineData("## 皿 {#sara .big lang=\"ja\"}\n白い。", "#皿|P:白い。")]
    [InlineData("## 皿\n{: #sara .title}\n\n白い。{: .note }", "#皿|P:白い。")]
    [InlineData("## 皿 {-}\n白い。", "#皿|P:白い。")]
    [InlineData("[匙](http://x/){:target=\"_blank\"}と[箸](a.md){.link}", "P:匙と箸")]
    [InlineData("![図](a.png){width=50%}", "F:a.png/図")]
    [InlineData("![図](a.png =300x200)", "F:a.png/図")]
    [InlineData("![図|300](a.png)", "F:a.png/図")]
    [InlineData("集合{1, 2}と{甲}です。", "P:集合{1, 2}と{甲}です。")]
    [InlineData("`{#id}`と書く。", "P:{#id}と書く。")]
    public void Attributes_are_no_text(string notes, string seen) => Assert.Equal(seen, Seen.Of(notes));

    [Theory]
    [InlineData(":::note info\n白い。\n:::", "P:白い。")]
    [InlineData(":::tip 大切\n白い。\n:::", "!大切[P:白い。]")]
    [InlineData(":::tip[大切]\n白い。\n:::", "!大切[P:白い。]")]
    [InlineData("::: {.callout-note title=\"大切\"}\n白い。\n:::", "!大切[P:白い。]")]
    [InlineData("::: {.callout-note}\n## 大切\n白い。\n:::", "!大切[P:白い。]")]
    [InlineData("```{note} 大切\n白い。\n```", "!大切[P:白い。]")]
    [InlineData(":::{admonition} 大切\n:class: tip\n白い。\n:::", "!大切[P:白い。]")]
    [InlineData("!!! note \"大切\"\n    白い。\n\n    - 皿\n\n後です。", "!大切[P:白い。|L:皿]|P:後です。")]
    [InlineData("??? tip\n    白い。\n\n後です。", "P:白い。|P:後です。")]
    [InlineData("!!! 大切\n    白い。", "!大切[P:白い。]")]
    [InlineData("=== \"東\"\n    白い。\n\n=== \"西\"\n    黒い。", "!東[P:白い。]|!西[P:黒い。]")]
    [InlineData("> [!TIP] 大切\n> 白い。", "!大切[P:白い。]")]
    [InlineData("> [!NOTE]\n> 白い。", "P:白い。")]
    [InlineData("!> 白い。", "P:白い。")]
    [InlineData("{% hint style=\"info\" %}\n白い。\n{% endhint %}", "P:白い。")]
    [InlineData("{% hint style=\"info\" %}白い。\n黒い。 {% endhint %}\n\n後です。", "P:白い。/黒い。|P:後です。")]
    [InlineData("{% tabs %}\n{% tab title=\"東\" %}\n白い。\n{% endtab %}\n{% endtabs %}", "!東[P:白い。]")]
    [InlineData("{{< callout >}}\n白い。\n{{< /callout >}}", "P:白い。")]
    [InlineData("<details><summary>答え</summary>\n\n- 皿\n</details>\n後です。", "!答え[L:皿]|P:後です。")]
    [InlineData("<Tabs>\n<TabItem value=\"a\" label=\"東\">\n\n白い。\n\n</TabItem>\n</Tabs>", "!東[P:白い。]")]
    [InlineData(":::: {.columns}\n::: {.column}\n白い。\n:::\n::::", "P:白い。")]
    [InlineData(":::details 外\n:::note 内\n白い。\n:::\n:::", "!外[!内[P:白い。]]")]
    [InlineData(":::details 外\n## 皿\n白い。\n:::", "P:外|#皿|P:白い。")]
    [InlineData("- 皿\n\n    !!! note \"大切\"\n        白い。", "L:皿[!大切[P:白い。]]")]
    [InlineData(":::tip 開いたまま\n白い。", "P:開いたまま/白い。")]
    public void A_frame_keeps_its_title_and_its_text_apart(string notes, string seen) => Assert.Equal(seen, Seen.Of(notes));

    [Theory]
    [InlineData("{% include toc.html %}\n\n皿です。{{ site.title }}", "P:皿です。")]
    [InlineData("import 皿 from './sara';\n\n# 題\n\n<Sara id=\"1\" />\n\n皿です。", "P:皿です。")]
    [InlineData("<Sara\n  id=\"1\"\n/>\n\n皿です。", "P:皿です。")]
    [InlineData("@include(a.md)\n\n<<< @/a.js\n\n--8<-- \"a.md\"\n\n皿です。", "P:皿です。")]
    [InlineData("```{include} a.md\n```\n\n皿です。", "P:皿です。")]
    [InlineData("輸入は import です。", "P:輸入は import です。")]
    [InlineData("`{{ 名 }}`と書く。", "P:{{ 名 }}と書く。")]
    public void What_a_generator_fills_in_is_no_text(string notes, string seen) => Assert.Equal(seen, Seen.Of(notes));

    [Theory]
    [InlineData("{term}`皿`と{ref}`匙 <saji>`と{kbd}`Ctrl`です。", "P:皿と匙とCtrlです。")]
    [InlineData("[[皿]]と[[saji|匙]]です。", "P:皿と匙です。")]
    [InlineData("![[sara.png]]", "F:sara.png/")]
    [InlineData("==皿==は白い。", "P:皿は白い。")]
    [InlineData("皿は~~黒い。~~白い。", "P:皿は白い。")]
    [InlineData("2<sup>10</sup>とH<sub>2</sub>Oと1<sup>st</sup>", "P:2¹⁰とH₂Oと1st")]
    [InlineData("<ruby>皿<rt>さら</rt></ruby>は白い。", "P:皿は白い。")]
    [InlineData("<ruby>皿<rp>(</rp><rt>さら</rt><rp>)</rp></ruby>です。", "P:皿です。")]
    [InlineData("a == b && c == d", "P:a == b && c == d")]
    public void Marks_within_a_line_leave_their_text(string notes, string seen) => Assert.Equal(seen, Seen.Of(notes));

    [Theory]
    [InlineData("$a_1*b_2*c$は数です。", "P:$a_1*b_2*c$は数です。")]
    [InlineData("関数$f(x)$は$x_1$と$x_2$の和です。", "P:関数$f(x)$は$x_1$と$x_2$の和です。")]
    [InlineData("$$\na = b \\\\\n- c\n$$\n\n後です。", "P:$$ a = b \\\\- c $$|P:後です。")]
    [InlineData("式\\\\(x_1\\\\)です。", "P:式$x_1$です。")]
    [InlineData("```math\nx_1 + x_2\n```", "P:$$x_1 + x_2$$")]
    [InlineData("皿は5$で匙は3$です。", "P:皿は5$で匙は3$です。")]
    [InlineData("`$HOME`と`$PATH`です。", "P:$HOMEと$PATHです。")]
    [InlineData("文章\\(例\\)です。", "P:文章(例)です。")]
    public void A_formula_stays_whole(string notes, string seen) => Assert.Equal(seen, Seen.Of(notes));

    [Theory]
    [InlineData("```{list-table} 値段\n:header-rows: 1\n\n* - 名\n  - 円\n* - 皿\n  - 300\n```", "P:値段|T:名,円;皿,300")]
    [InlineData("+----+----+\n| 名 | 円 |\n+====+====+\n| 皿 | 300 |\n|    | 税別 |\n+----+----+", "T:名,円;皿,300 税別")]
    [InlineData("名 | 円\n--- | ---\n皿 | 300", "T:名,円;皿,300")]
    [InlineData("| 名 | 円\n|---|---\n| 皿 | 300", "T:名,円;皿,300")]
    [InlineData("<table><tr><th>名<th>円\n<tr><td>皿<td>300</table>", "T:名,円;皿,300")]
    public void Tables_of_all_kinds_are_read(string notes, string seen) => Assert.Equal(seen, Seen.Of(notes));

    [Theory]
    [InlineData("<h2>皿</h2>\n<ul>\n<li>白い\n<li>丸い\n</ul>", "#皿|L:白い,丸い")]
    [InlineData("白い。\n<h2>皿</h2>\n丸い**縁**。\n\n重い。", "P:白い。|#皿|P:丸い縁。|P:重い。")]
    [InlineData("<div>\n白い。\n<h2>皿</h2>\n<h3>縁</h3>\n丸い。\n</div>", "P:白い。|#皿|#縁|P:丸い。")]
    [InlineData("<ul><li>皿<ul><li>白い</li></ul></li><li>匙</li></ul>", "L:皿[L:白い],匙")]
    [InlineData("<ol><li>洗う</li><li>干す</li></ol>", "L1:洗う,干す")]
    [InlineData("<dl><dt>皿</dt><dd>白い器</dd></dl>", "L:皿：白い器")]
    [InlineData("<div>\n- 皿\n- 匙\n</div>\n後です。", "L:皿,匙|P:後です。")]
    [InlineData("<div>\n長所\n  <div>\n    <ul><li>軽い<li>安い</ul>\n  </div>\n</div>", "P:長所|L:軽い,安い")]
    [InlineData(
        "<div>\n長所\n    <div>\n        <ul>\n            <li>軽い\n            <li>安い\n        </ul>\n    </div>\n</div>",
        "P:長所|L:軽い,安い"
    )]
    public void Html_is_read_by_its_meaning(string notes, string seen) => Assert.Equal(seen, Seen.Of(notes));

    [Theory]
    [InlineData("---\nmarp: true\n---\n# 題\n\n---\n\n## 皿\n白い。\n\n---\n\n## 皿\n丸い。", "#皿|P:白い。|P:丸い。")]
    [InlineData(
        "---\nmarp: true\n---\n# 題\n\n---\n\n## 皿（1/2）\n白い。\n---\n## 皿（2/2）\n丸い。\n---\n## 匙\n黒い。",
        "#皿（1/2）|P:白い。|P:丸い。|#匙|P:黒い。"
    )]
    [InlineData("---\nmarp: true\n---\n# 題\n\n---\n<!-- _header: 皿 -->\n白い。", "#皿|P:白い。")]
    [InlineData(
        "---\ntheme: seriph\nlayout: cover\n---\n# 題\n\n---\nlayout: two-cols\n---\n\n# 皿\n白い。\n\n::right::\n\n丸い。",
        "#皿|P:白い。|P:丸い。"
    )]
    [InlineData("# 題\n\n## 皿\n白い。\n\n## 皿\n丸い。", "#皿|P:白い。|#皿|P:丸い。")]
    public void A_deck_of_slides_is_one_text(string notes, string seen) => Assert.Equal(seen, Seen.Of(notes));

    [Theory]
    [InlineData("```mermaid\ngraph TD\n  A[皿] --> B[洗う]\n  B -->|汚れたら| A\n```", "L:皿 → 洗う,汚れたら")]
    [InlineData("```mermaid\nsequenceDiagram\n  participant A as 客\n  A->>B: 注文する\n```", "L:客,客 → B：注文する")]
    [InlineData("```{code-cell} python\n:tags: [x]\nprint(1)\n```", "C:/print(1)")]
    [InlineData("```{r chunk, echo=FALSE}\nprint(1)\n```", "C:print(1)")]
    public void Diagrams_are_read_by_their_words_and_cells_of_code_as_code(string notes, string seen) => Assert.Equal(seen, Seen.Of(notes));

    [Theory]
    [InlineData("(1) 皿\n(2) 匙", "L1:皿,匙")]
    [InlineData("（１）皿\n（２）匙", "L1:皿,匙")]
    public void Numbers_in_brackets_count_items(string notes, string seen) => Assert.Equal(seen, Seen.Of(notes));

    [Theory]
    [InlineData("皿には、\n\n-白い\n-丸い\n\nがある。", "P:皿には、|L:白い,丸い|P:がある。")]
    [InlineData("1.洗う\n2.干す", "L1:洗う,干す")]
    [InlineData("-白い皿", "P:-白い皿")]
    [InlineData("皿には、\n　- 白い\n　　- 雪のよう\n　- 丸い\n\nがある。", "P:皿には、|L:白い[L:雪のよう],丸い|P:がある。")]
    [InlineData("-5度です。\n-6度です。", "P:-5度です。/-6度です。")]
    [InlineData("1.5倍\n2.5倍です。", "P:1.5倍2.5倍です。")]
    public void Items_without_the_space_behind_their_mark_are_items(string notes, string seen) => Assert.Equal(seen, Seen.Of(notes));

    [Theory]
    [InlineData("皿は**「白い」**ので、**「丸い」**と言う。", "P:皿は「白い」ので、「丸い」と言う。")]
    [InlineData("皿は**白い。**丸い。", "P:皿は白い。丸い。")]
    [InlineData("皿は**白い**。`**「x」**y`です。", "P:皿は白い。**「x」**yです。")]
    public void Bold_beside_punctuation_is_bold(string notes, string seen) =>
        Assert.Equal(seen.Replace("/", "", StringComparison.Ordinal), Seen.Of(notes).Replace("/", "", StringComparison.Ordinal));

    [Fact]
    public void A_footnote_in_a_quotation_is_read_where_it_stands() =>
        Assert.Equal("P:皿は白い。|P:釉薬の色です。", Seen.Of("> 皿は白い[^1]。\n>\n> [^1]: 釉薬の色です。"));
}
