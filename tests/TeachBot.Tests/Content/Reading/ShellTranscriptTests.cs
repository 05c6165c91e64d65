using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

/// <summary>In the tables &gt; stands before what was typed, and lines are separated by |.</summary>
public class ShellTranscriptTests
{
    [Theory]
    [InlineData("$ ls -l\ntotal 0", ">ls -l|total 0")]
    [InlineData("$ cd a\n\n$ ls", ">cd a|>ls")]
    [InlineData("user@host:~$ ls", ">ls")]
    [InlineData("me@my-host:/etc# cat hosts", ">cat hosts")]
    [InlineData("[root@host ~]# yum update", ">yum update")]
    [InlineData("C:\\Users\\me> dir", ">dir")]
    [InlineData("PS C:\\> Get-Item", ">Get-Item")]
    [InlineData("# apt update\n更新しました。", ">apt update|更新しました。")]
    [InlineData("  $ ls\n  a  b", ">ls|a  b")]
    public void A_prompt_tells_what_was_typed_from_what_came_back(string content, string lines) => Assert.Equal(lines, Lines("", content));

    [Theory]
    [InlineData("bash", "sudo apt update\nls", ">sudo apt update|>ls")]
    [InlineData("sh", "# 更新する\nls", "# 更新する|>ls")]
    [InlineData("PowerShell", "Get-Item", ">Get-Item")]
    [InlineData("console", "$ ls\na.txt", ">ls|a.txt")]
    [InlineData("shell-session", "ls", ">ls")]
    [InlineData("cmd", "dir", ">dir")]
    public void In_a_shell_without_prompts_all_was_typed_but_comments(string info, string content, string lines) =>
        Assert.Equal(lines, Lines(info, content));

    [Theory]
    [InlineData("$100, $200")]
    [InlineData("価格は $ 5 です。")]
    [InlineData("# 見出し")]
    [InlineData("> 引用です。")]
    [InlineData("$")]
    public void A_mark_that_prompts_for_nothing_is_no_prompt(string content) =>
        Assert.IsNotType<Transcript>(FenceReader.Read("", [content], 1));

    [Fact]
    public void Every_line_keeps_its_number()
    {
        var transcript = Assert.IsType<Transcript>(FenceReader.Read("", ["", "$ ls", "", "a", "$ cd"], 20));

        Assert.Equal([21, 23, 24], transcript.Lines.Select(line => line.Line));
    }

    private static string Lines(string info, string content) =>
        string.Join(
            '|',
            Assert
                .IsType<Transcript>(FenceReader.Read(info, content.Split('\n'), 1))
                .Lines.Select(line => (line.IsCommand ? ">" : "") + line.Text)
        );
}
