using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

/// <summary>A file is written as <c>name:title</c>.</summary>
public class LectureNumbersTests
{
    [Theory]
    [InlineData("a.md:第3回：甲", "b.md:第3回：乙")]
    [InlineData("a.md:第3回 甲", "b.md:第０３回「乙」")]
    [InlineData("a.md:第三回", "b.md:第三回 乙")]
    [InlineData("03-a.md:甲", "03-b.md:乙")]
    [InlineData("3.md:甲", "03_b.md:乙")]
    [InlineData("第3回.md:甲", "第3回-b.md:乙")]
    [InlineData("03-a.md:第3回 甲", "03-b.md:乙")]
    [InlineData("term1/a.md:第3回 甲", "term1/b.md:第3回 乙")]
    [InlineData("a.md:第3回 前編", "b.md:第3回 前編")]
    public void Two_files_claim_one_number(string first, string second) => Assert.Single(LectureNumbers.Shared([Of(first), Of(second)]));

    [Theory]
    [InlineData("a.md:第3回：甲", "b.md:第4回：甲")]
    [InlineData("a.md:第3回：甲", "b.md:第3章：乙")]
    [InlineData("a.md:第3回 前編", "b.md:第3回 後編")]
    [InlineData("a.md:第3回：甲（1）", "b.md:第3回：甲（2）")]
    [InlineData("a.md:第3回：甲", "b.md:第3回の演習")]
    [InlineData("a.md:第3回：甲", "b.md:第3回 演習")]
    [InlineData("a.md:第1回：甲", "b.md:第1回〜第3回のまとめ")]
    [InlineData("01-a.md:はじめに", "02-b.md:第1回 甲")]
    [InlineData("03-a.md:第3回 甲", "03-b.md:第4回 乙")]
    [InlineData("03-1.md:甲", "03-2.md:乙")]
    [InlineData("03a.md:甲", "03b.md:乙")]
    [InlineData("2024-04-01.md:甲", "2024-04-08.md:乙")]
    [InlineData("20240401.md:甲", "20240408.md:乙")]
    [InlineData("term1/01.md:第1回 甲", "term2/01.md:第1回 乙")]
    [InlineData("a.md:甲", "b.md:甲")]
    public void Two_files_do_not(string first, string second) => Assert.Empty(LectureNumbers.Shared([Of(first), Of(second)]));

    private static Lecture Of(string file) => new(file.Split(':')[1], file.Split(':')[0], new Section("", 0, 1, null));
}
