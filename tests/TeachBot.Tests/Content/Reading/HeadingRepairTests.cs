using CsCheck;
using TeachBot.Content.Reading;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

public class HeadingRepairTests
{
    [Theory]
    [InlineData("##特徴", "## 特徴")]
    [InlineData("###特徴", "### 特徴")]
    [InlineData("######特徴", "###### 特徴")]
    [InlineData("   ##特徴", "## 特徴")]
    [InlineData("##特徴  ", "## 特徴")]
    [InlineData("##1日目", "## 1日目")]
    [InlineData("##include", "## include")]
    [InlineData("##　特徴", "## 特徴")]
    [InlineData("＃＃見出し", "## 見出し")]
    [InlineData("＃＃　見出し", "## 見出し")]
    [InlineData("#＃見出し", "## 見出し")]
    [InlineData("#第1回", "# 第1回")]
    [InlineData("#　第1回", "# 第1回")]
    [InlineData("#Docker", "# Docker")]
    public void A_heading_without_the_space_is_a_heading(string line, string heading) => Assert.Equal(heading, Repair(line));

    [Theory]
    [InlineData("# 特徴")]
    [InlineData("## 特徴 ##")]
    [InlineData("##\t特徴")]
    [InlineData("  ## 特徴")]
    [InlineData("#")]
    [InlineData("##")]
    [InlineData("#######特徴")]
    [InlineData("    ##特徴")]
    [InlineData("C##は")]
    [InlineData("- ##特徴")]
    [InlineData("")]
    [InlineData("本文です。  ")]
    public void A_line_that_CommonMark_reads_as_meant_is_untouched(string line) => Assert.Equal(line, Repair(line));

    [Theory]
    [InlineData("#1")]
    [InlineData("#include <stdio.h>")]
    [InlineData("#!/bin/sh")]
    [InlineData("#define X 1")]
    public void A_lone_mark_before_a_digit_a_small_letter_or_a_bang_is_no_heading(string line) => Assert.Equal(line, Repair(line));

    [Fact]
    public void A_lone_mark_in_the_middle_of_a_paragraph_is_a_tag() =>
        Assert.Equal("本文です。\n#話題\n\n# 話題", Repair("本文です。\n#話題\n\n#話題"));

    [Theory]
    [InlineData("本文です。\n##話題", "本文です。\n## 話題")]
    [InlineData("本文です。\n#　話題", "本文です。\n# 話題")]
    public void Two_marks_or_a_wide_space_behind_one_are_a_heading_anywhere(string markdown, string repaired) =>
        Assert.Equal(repaired, Repair(markdown));

    [Theory]
    [InlineData("```\n##中\n```\n##外", "```\n##中\n```\n## 外")]
    [InlineData("~~~\n##中\n~~~\n##外", "~~~\n##中\n~~~\n## 外")]
    [InlineData("```bash\n##中\n```\n##外", "```bash\n##中\n```\n## 外")]
    [InlineData("````\n##中\n```\n##中\n````\n##外", "````\n##中\n```\n##中\n````\n## 外")]
    [InlineData("```\n##中\n~~~\n##中\n```\n##外", "```\n##中\n~~~\n##中\n```\n## 外")]
    [InlineData("```\n##中\n``` x\n##中\n```\n##外", "```\n##中\n``` x\n##中\n```\n## 外")]
    [InlineData("```\n##中\n`````\n##外", "```\n##中\n`````\n## 外")]
    [InlineData("``\n##外", "``\n## 外")]
    [InlineData("  ```\n##中\n  ```\n##外", "  ```\n##中\n  ```\n## 外")]
    [InlineData("```\n##中", "```\n##中")]
    public void A_fence_is_untouched_and_ends_where_CommonMark_ends_it(string markdown, string repaired) =>
        Assert.Equal(repaired, Repair(markdown));

    [Theory]
    [InlineData("##一\r\n##二\r\n本文", "## 一\n## 二\n本文")]
    [InlineData("##一\r##二", "## 一\n## 二")]
    public void Any_line_end_will_do(string markdown, string repaired) => Assert.Equal(repaired, Repair(markdown));

    [Fact]
    public void No_line_is_added_or_taken_away() =>
        Texts.Any.Where(Texts.HasPlainLines).Sample(text => Assert.Equal(Lines(text).Length, Lines(Repair(text)).Length), iter: 3000);

    [Fact]
    public void A_line_that_begins_with_no_mark_stays_as_it_is() =>
        Texts
            .Any.Where(Texts.HasPlainLines)
            .Sample(
                text =>
                    Assert.All(
                        Lines(text).Zip(Lines(Repair(text))),
                        pair => Assert.True(pair.First == pair.Second || pair.First.TrimStart(' ')[0] is '#' or '＃')
                    ),
                iter: 3000
            );

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static string Repair(string markdown)
    {
        var repaired = HeadingRepair.Repair(markdown);

        Assert.EndsWith("\n", repaired, StringComparison.Ordinal);
        return repaired[..^1];
    }
}
