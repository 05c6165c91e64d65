using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

public class HtmlFragmentTests
{
    [Theory]
    [InlineData("文です。", "Text:文です。")]
    [InlineData("a &lt; b &amp;&nbsp;c", "Text:a < b &\u00A0c")]
    [InlineData("1 < 2", "Text:1 < 2")]
    [InlineData("一<br>二<br/>三<BR />四", "Text:一 Break: Text:二 Break: Text:三 Break: Text:四")]
    [InlineData("<p>一</p><p>二</p>", "Text:一 Break: Text:二 Break:")]
    [InlineData("<li>一</li></div></tr></summary>", "Text:一 Break: Break: Break: Break:")]
    [InlineData("<strong>太</strong>", "EmphasisStart: Text:太 EmphasisEnd:")]
    [InlineData("<b>太</b><code>c</code>", "EmphasisStart: Text:太 EmphasisEnd: EmphasisStart: Text:c EmphasisEnd:")]
    [InlineData("前<ul><li>一</li><li>二</li></ul>後", "Text:前 Break: Text:一 Break: Text:二 Break: Text:後")]
    [InlineData("<h3>題</h3>文<blockquote>引用</blockquote>後", "Text:題 Break: Text:文 Break: Text:引用 Break: Text:後")]
    [InlineData("<dl><dt>語</dt><dd>意味</dd><dt>他<dd>別</dl>", "Text:語 Text:： Text:意味 Break: Text:他 Text:： Text:別 Break:")]
    [InlineData("<table><tr><td>A</td><td>10</td></tr></table>", "Text:A Text: |  Text:10 Break:")]
    [InlineData("2<sup>10</sup>", "Text:2 SpanStart:SUP Text:10 SpanEnd:SUP")]
    [InlineData(
        "<s>旧</s><strike>旧</strike><del>旧</del>",
        "SpanStart:DEL Text:旧 SpanEnd:DEL SpanStart:DEL Text:旧 SpanEnd:DEL SpanStart:DEL Text:旧 SpanEnd:DEL"
    )]
    [InlineData("<span class=\"x\">文</span><u>字</u>", "Text:文 Text:字")]
    public void Breaks_and_bold_are_kept_and_other_tags_dropped(string html, string pieces) => Assert.Equal(pieces, Pieces(html));

    [Theory]
    [InlineData("<!-- 秘密 -->公開", "Text:公開")]
    [InlineData("前<!-- <b>秘密</b>\n秘密 -->後", "Text:前 Text:後")]
    [InlineData("前<!-- 終わらない", "Text:前")]
    [InlineData("<script>alert('秘密')</script>公開", "Text:公開")]
    [InlineData("<SCRIPT src=\"x\">秘密</SCRIPT >公開", "Text:公開")]
    [InlineData("<style>p { color: red }</style>公開", "Text:公開")]
    [InlineData("前<script>終わらない", "Text:前")]
    public void Comments_scripts_and_styles_go_with_their_content(string html, string pieces) => Assert.Equal(pieces, Pieces(html));

    [Theory]
    [InlineData("<img src=\"a.png\" alt=\"図\">", "a.png", "図")]
    [InlineData("<img alt='図' src='./a b.png' width=\"100%\"/>", "./a b.png", "図")]
    [InlineData("<IMG SRC=a.png ALT=図>", "a.png", "図")]
    [InlineData("<img src = \"a.png\">", "a.png", "")]
    [InlineData("<img\n  src=\"a.png\"\n  alt=\"図\">", "a.png", "図")]
    [InlineData("<img data-src=\"lazy.png\" src=\"a.png\">", "a.png", "")]
    [InlineData("<img src=\"a.png?x=1&amp;y=2\" alt=\"A&amp;B\">", "a.png?x=1&y=2", "A&B")]
    [InlineData("<img>", "", "")]
    public void A_picture_has_its_source_and_its_words(string html, string source, string alternativeText) =>
        Assert.Equal(new HtmlPiece(HtmlPieceKind.Image, source, alternativeText), Assert.Single(HtmlFragment.Read(html)));

    private static string Pieces(string html) => string.Join(' ', HtmlFragment.Read(html).Select(piece => $"{piece.Kind}:{piece.Text}"));
}
