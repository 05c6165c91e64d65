using System.Text;
using CsCheck;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Discord.Rendering;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Discord.Rendering;

public class MarkdownTests
{
    [Theory]
    [InlineData("玉露は緑茶です。", "玉露は緑茶です。")]
    [InlineData("*強調* _斜体_ ~~消す~~ `打つ` ||伏せる||", "\\*強調\\* \\_斜体\\_ \\~\\~消す\\~\\~ \\`打つ\\` \\|\\|伏せる\\|\\|")]
    [InlineData("@everyone <@123> <#4> <:x:5> [x](javascript:1)", "\\@everyone \\<\\@123\\> \\<#4\\> \\<:x:5\\> \\[x\\](javascript:1)")]
    [InlineData("# 見出し\n- 項目\n+ 項目\n-# 小さく\n  # 字下げ", "\\# 見出し\n\\- 項目\n\\+ 項目\n\\-# 小さく\n  \\# 字下げ")]
    [InlineData("1. 一\n12) 二\n2026年", "1\\. 一\n12\\) 二\n2026年")]
    [InlineData("3.5 倍", "3\\.5 倍")]
    [InlineData("a # b - c 1. d", "a # b - c 1. d")]
    [InlineData("https://example.org/a_b?c=1&d=*e* と _f_", "https://example.org/a_b?c=1&d=\\*e\\* と \\_f\\_")]
    [InlineData("\\", "\\\\")]
    public void What_people_wrote_is_escaped(string plain, string written)
    {
        var text = new StringBuilder();

        Markdown.Escape(text, plain, isLineStart: true);

        Assert.Equal(written, text.ToString());
    }

    [Fact]
    public void Whatever_is_written_is_shown_letter_for_letter() =>
        Texts.Any.Sample(plain =>
        {
            var text = new StringBuilder();
            Markdown.Escape(text, plain, isLineStart: true);

            Assert.Equal(plain.TrimEnd('\n'), Shown.Plain(text.ToString()));
        });

    [Fact]
    public void Every_block_has_its_form()
    {
        var blocks = MarkdownWriter.Blocks(
            new Document([
                new Heading([new Words("見出し")]),
                new Paragraph([
                    new Strong("玉露"),
                    new Words("は、"),
                    new Code("x`y"),
                    new Link("出典", new Uri("https://example.org/a(b)")),
                    new Person(new UserRef("discord", "", "42"), "ひ*なた"),
                    new Person(new UserRef("discord", "", "43"), ""),
                    new Person(new UserRef("slack", "T1", "U1"), "そ*うた"),
                ]),
                new BulletList([
                    [new Words("一\n二")],
                    [new Words("三")],
                ]),
                new BulletList(
                    [
                        [new Words("先")],
                        [new Words("後")],
                    ],
                    IsNumbered: true
                ),
                new Quote([new Words("引用\n続き")]),
                new CodeBlock("a*b\n```\nc"),
                new Table(
                    ["観点", "玉露", "抹茶"],
                    [
                        ["育て方", "覆う", "覆う"],
                        ["飲み方", "淹れる", "溶く"],
                    ]
                ),
                new Note([new Words("出典：第1回")]),
                new Paragraph([]),
            ])
        );

        Assert.Equal(
            [
                "### 見出し",
                "**玉露**は、`` x`y ``[出典](<https://example.org/a%28b%29>)ひ\\*なた<@43>そ\\*うた",
                "- 一 二\n- 三",
                "1. 先\n2. 後",
                "> 引用\n> 続き",
                "```\na*b\n`\u200b`\u200b`\nc\n```",
                "-# 観点｜玉露｜抹茶\n**育て方**\n- **玉露**：覆う\n- **抹茶**：覆う\n**飲み方**\n- **玉露**：淹れる\n- **抹茶**：溶く",
                "-# 出典：第1回",
            ],
            blocks
        );
    }

    [Fact]
    public void Strong_words_keep_their_spaces_outside_of_the_marks() =>
        Assert.Equal(
            ["a **b** c"],
            MarkdownWriter.Blocks(new Document([new Paragraph([new Words("a"), new Strong(" b "), new Words("c")])]))
        );
}
