using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

/// <summary>
/// Markdown as other tools write it, and what a student would see of it: a block is written as its kind and its text, blocks are set apart
/// by |.
/// </summary>
public class ForeignMarkdownTests
{
    [Theory]
    [InlineData("---\ntitle: 題\ntags: [a, b]\n---\n本文です。", "題", "P:本文です。")]
    [InlineData("---\ntitle: \"題：一\"\nemoji: 😀\n---\n\n## 甲", "題：一", "甲")]
    [InlineData("+++\ntitle = '題'\ndraft = false\n+++\n本文です。", "題", "P:本文です。")]
    [InlineData("---\ntitle: 題\n---\n# 見出し\n本文です。", "見出し", "P:本文です。")]
    [InlineData("---\ntitle: 題\n---\n# 甲\n一です。\n# 乙\n二です。", "題", "甲|P:一です。|乙|P:二です。")]
    [InlineData("---\nlayout: post\n---\n本文です。", "notes", "P:本文です。")]
    [InlineData("---\n本文です。\n\n---\n後です。", "notes", "P:本文です。|P:後です。")]
    [InlineData("---\ntitle: 終わらない", "notes", "P:title: 終わらない")]
    public void Front_matter_is_skipped_and_its_title_used(string markdown, string title, string blocks)
    {
        Assert.Equal(title, Notes.Read(markdown).Title);
        AssertReads(blocks, markdown);
    }

    [Theory]
    [InlineData("[甲](http://x/a_b)と[乙][r]と<http://x>。\n\n[r]: http://y \"題\"", "P:甲と乙とhttp://x。")]
    [InlineData("![図](a.png \"題\")", "F:a.png/図")]
    [InlineData("本文[^1]です。後です。\n\n[^1]: 注の文です。", "P:本文です。/後です。|P:注の文です。")]
    [InlineData("本文[^a]です。\n\n## 甲\n\n[^a]: 注の\n    続きです。", "P:本文です。|P:注の続きです。|甲")]
    [InlineData("一[^1]。\n\n二[^2]。\n\n[^1]: 注一です。\n[^2]: 注二です。", "P:一。|P:注一です。|P:二。|P:注二です。")]
    [InlineData("[^x]: 誰も指さない注です。", "P:誰も指さない注です。")]
    [InlineData("一[^1]。\n\n[^1]: 注一[^2]です。\n[^2]: 注二[^1]です。", "P:一。|P:注一です。|P:注二です。")]
    [InlineData("## 甲[^1]\n本文。\n\n[^1]: 注です。", "甲|P:注です。|P:本文。")]
    [InlineData("```\n[^1]: 中\n```", "N:[^1]: 中")]
    public void Links_keep_their_text_and_footnotes_stand_where_they_are_referred_to(string markdown, string blocks) =>
        AssertReads(blocks, markdown);

    [Theory]
    [InlineData("> [!NOTE]\n> 注意です。", "P:注意です。")]
    [InlineData("> [!warning]- 題\n> 注意です。", "!題[P:注意です。]")]
    [InlineData(":::note info\n注意です。\n:::", "P:注意です。")]
    [InlineData(":::message alert\n注意です。\n:::\n\n後です。", "P:注意です。|P:後です。")]
    [InlineData(":::details 詳しく\n中です。\n:::", "!詳しく[P:中です。]")]
    [InlineData("::::note\n:::note\n中です。\n:::\n::::", "P:中です。")]
    [InlineData("```\n:::note\n```", "N::::note")]
    [InlineData("<details><summary>題</summary>\n\n中です。\n\n</details>", "!題[P:中です。]")]
    [InlineData("<details>\n<summary>題</summary>\n## 甲\n中です。\n</details>", "P:題|甲|P:中です。")]
    [InlineData("- [ ] 一\n- [x] 二", "L:一,二")]
    [InlineData("用語\n: 説明です。", "L:用語：説明です。")]
    [InlineData("$a_1 + b_1$は:smile:です。", "P:$a_1 + b_1$は:smile:です。")]
    [InlineData("$$\nx^2\n$$", "P:$$ x^2 $$")]
    public void Callouts_tasks_definitions_and_formulas_keep_their_text(string markdown, string blocks) => AssertReads(blocks, markdown);

    [Theory]
    [InlineData("| 甲 | 乙 |\n|:--|--:|\n| a\\|b | `c` |\n| d |", "T:甲,乙;a|b,c;d,")]
    [InlineData("| | |\n|-|-|\n| 甲 | 乙 |", "T:,;甲,乙")]
    [InlineData("甲 | 乙\n-- | --\n1 | 2 | 3", "T:甲,乙,;1,2,3")]
    [InlineData("| 甲 | 図 |\n|-|-|\n| 乙 | ![説明](a.png) |", "T:甲,図;乙,|F:a.png/説明")]
    [InlineData("<table><tr><th>甲</th><th>乙</th></tr>\n<tr><td>一<td>二</td></tr></table>", "T:甲,乙;一,二")]
    [InlineData("<table>\n<tr><th>甲</th></tr>\n<tr><td><b>一</b>&amp;</td></tr>\n</table>\n後です。", "T:甲;一&|P:後です。")]
    [InlineData("<table>終わらない<tr><td>一", "P:終わらない/一")]
    public void Tables_keep_their_cells(string markdown, string blocks) => AssertReads(blocks, markdown);

    [Theory]
    [InlineData("<!-- 隠す -->\n\n一<br>二<script>x</script>&lt;三&gt;", "P:一/二<三>")]
    [InlineData("<img src=\"a.png\">\n##甲\n本文です。", "F:a.png/|甲|P:本文です。")]
    [InlineData("<p>前です。</p>\n## 甲\n<p>中です。</p>\n### 乙", "P:前です。|甲|P:中です。|乙")]
    [InlineData("<!--\n## 隠す\n-->\n\n見える。", "P:見える。")]
    public void Html_keeps_what_a_browser_would_show(string markdown, string blocks) => AssertReads(blocks, markdown);

    [Theory]
    [InlineData("① 甲\n② 乙", "L1:甲,乙")]
    [InlineData("前です。\n③ 甲\n④ 乙です。\n続きです。", "P:前です。|L3:甲,乙です。続きです。")]
    [InlineData("・甲\n・乙", "L:甲,乙")]
    [InlineData("　・甲\n　・乙", "L:甲,乙")]
    [InlineData("【甲】\n一です。\n【乙】\n二です。", "【甲】|P:一です。|【乙】|P:二です。")]
    [InlineData("【甲】\n・一\n・二", "【甲】|L:一,二")]
    [InlineData("1．一つ目\n2．二つ目", "L1:一つ目,二つ目")]
    [InlineData("手順です。\n２．二つ目\n３．三つ目", "P:手順です。|L2:二つ目,三つ目")]
    [InlineData("3．5インチ\n2．5インチ", "P:3．5インチ2．5インチ")]
    [InlineData("1．はじめに", "P:1．はじめに")]
    [InlineData("　　字下げした\n　　段落です。", "P:字下げした段落です。")]
    [InlineData("\uFEFF# 題\r\n\r\n一です。\r二です。", "P:一です。/二です。")]
    [InlineData("-\t甲\n\t- 乙", "L:甲[L:乙]")]
    [InlineData("- 甲\n  - 乙\n    1. 丙", "L:甲[L:乙[L1:丙]]")]
    [InlineData("```", "")]
    [InlineData("本文です。\n```", "P:本文です。")]
    public void Japanese_habits_are_read_as_they_are_meant(string markdown, string blocks) => AssertReads(blocks, markdown);

    [Theory]
    [InlineData("題\n===", 1)]
    [InlineData("\n\n一\n二\n---", 3)]
    public void An_underlined_heading_stands_in_the_line_of_its_text(string markdown, int line)
    {
        var lecture = Notes.Read("# 題\n" + markdown);

        Assert.Equal(line + 1, lecture.Root.Children[0].Line);
    }

    private static void AssertReads(string blocks, string markdown) =>
        Assert.Equal(blocks, string.Join('|', Seen(Notes.Read(markdown).Root)));

    private static IEnumerable<string> Seen(Section section) =>
        section.Blocks.Select(Seen).Concat(section.Children.SelectMany(child => Seen(child).Prepend(child.Title)));

    private static string Seen(Block block) =>
        block switch
        {
            Paragraph paragraph => "P:" + string.Join('/', paragraph.Sentences.Select(sentence => sentence.Text)),
            ItemList list => $"L{list.Start}:"
                + string.Join(
                    ',',
                    list.Items.Select(item =>
                        string.Concat(item.Sentences.Select(sentence => sentence.Text))
                        + (item.Blocks.Count > 0 ? $"[{string.Join('|', item.Blocks.Select(Seen))}]" : "")
                    )
                ),
            Table table => "T:"
                + string.Join(';', table.Rows.Select(row => row.Cells).Prepend(table.Header).Select(cells => string.Join(',', cells))),
            Figure figure => $"F:{figure.Source}/{figure.AlternativeText}",
            NameList names => "N:" + names.Text,
            Callout callout => $"!{callout.Title.Text}[{string.Join('|', callout.Blocks.Select(Seen))}]",
            CodeBlock code => "C:" + string.Join('/', code.Lines),
            _ => block.GetType().Name,
        };
}
