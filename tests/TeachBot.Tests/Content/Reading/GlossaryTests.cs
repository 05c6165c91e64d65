using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

public class GlossaryTests
{
    [Fact]
    public void Every_row_is_a_term_with_all_that_people_write_for_it()
    {
        var rows = Glossary.Read(
            "glossary.md",
            """
            # 用語集

            表の書き方です。

            | 用語 | 別の書き方 | 読み | 英語 |
            | --- | --- | --- | --- |
            | ホスト型 | ホストOS型、ホスト型仮想化 | ほすとがた | hosted, host-based |
            | コンテナ | コンテナー／コンテナ， | | |
            | 統合 |

            ## 製品

            | 用語 | 別の書き方 |
            | --- | --- |
            | **Virtual Box** | VirtualBox |
            """
        );

        Assert.Equal(
            [
                "7 ホスト型 = ホストOS型|ホスト型仮想化|ほすとがた|hosted|host-based",
                "8 コンテナ = コンテナー|コンテナ",
                "9 統合 = ",
                "15 Virtual Box = VirtualBox",
            ],
            rows.Select(row => $"{row.Line} {row.Term} = {string.Join('|', row.Spellings)}")
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("# 用語集\n\n説明だけです。")]
    [InlineData("| 用語 | 英語 |\n|---|---|")]
    [InlineData("| 用語 | 英語 |\n|---|---|\n| | host |")]
    public void What_names_no_term_is_skipped(string markdown) => Assert.Empty(Glossary.Read("glossary.md", markdown));
}
