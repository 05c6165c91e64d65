using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using TeachBot.Content;
using TeachBot.Content.Reading;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using Xunit;

namespace TeachBot.Tests.Host.Serving;

public sealed class ServedContentTests : IDisposable
{
    private const string Note = "# 果物\n\n## りんご\n\nりんごは、赤い果物です。\n";

    private readonly TemporaryFolder _folder = new();
    private readonly FakeLogger<ServedContent> _logger = new();

    private string Notes => Path.Combine(_folder.Path, "notes");

    [Fact]
    public void Notes_that_come_later_are_served_then()
    {
        var content = new ServedContent(Notes, Wording.For("ja"), _logger);
        Assert.Equal((null, 0, false), (content.Version, content.Lectures, content.TryLoad()));

        _folder.Write("notes/lectures/01.md", Note);

        Assert.True(content.TryLoad());
        Assert.Equal((16, 1), (content.Version!.Length, content.Lectures));
        Assert.Equal(2, _logger.Collector.Count);
    }

    [Fact]
    public void Changed_notes_are_served_whole_and_the_same_ones_are_not_read_again()
    {
        _folder.Write("notes/lectures/01.md", Note);
        var content = new ServedContent(Notes, Wording.For("ja"), _logger);
        var (before, version) = (content.Current, content.Version);
        Assert.False(content.TryLoad());

        _folder.Write("notes/lectures/02.md", "# 野菜\n\n## なす\n\nなすは、紫の野菜です。\n");

        Assert.True(content.TryLoad());
        Assert.Equal(2, content.Lectures);
        Assert.NotEqual(version, content.Version);
        Assert.True(content.Current!.Answer("なすとは？").IsAnswered);
        Assert.False(before!.Answer("なすとは？").IsAnswered);
    }

    [Fact]
    public void A_lecture_that_can_be_read_no_more_keeps_the_old_notes_and_the_operator_is_told_once_where()
    {
        _folder.Write("notes/lectures/01.md", Note);
        _folder.Write("notes/lectures/02.md", "# 野菜\n\n## なす\n\nなすは、紫の野菜です。\n");
        var content = new ServedContent(Notes, Wording.For("ja"), _logger);
        var version = content.Version;

        File.WriteAllBytes(Path.Combine(Notes, "lectures", "02.md"), [0x23, 0x20, 0xff, 0xfe, 0x80]);
        Assert.False(content.TryLoad());
        Assert.False(content.TryLoad());

        Assert.Equal((version, 2, "lectures/02.md:1"), (content.Version, content.Lectures, content.Refused!.Place));
        Assert.Contains(
            "lectures/02.md",
            Assert.Single(_logger.Collector.GetSnapshot(), record => record.Level == LogLevel.Error).Message,
            StringComparison.Ordinal
        );

        _folder.Write("notes/lectures/02.md", "# 野菜\n\n## きゅうり\n\nきゅうりは、緑の野菜です。\n");
        Assert.True(content.TryLoad());
        Assert.Null(content.Refused);
    }

    [Fact]
    public void A_calendar_that_can_be_read_no_more_keeps_its_old_days()
    {
        const string Calendar =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270105\r\nSUMMARY:創立記念日\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        _folder.Write("notes/lectures/01.md", Note);
        _folder.Write("notes/calendars/school.ics", Calendar);
        var content = new ServedContent(Notes, Wording.For("ja"), _logger);
        var version = content.Version;

        _folder.Write("notes/calendars/school.ics", Calendar.Replace("20270105", "20279999", StringComparison.Ordinal));

        Assert.False(content.TryLoad());
        Assert.Equal((version, "calendars/school.ics:4"), (content.Version, content.Refused!.Place));
        Assert.NotNull(content.Current!.Calendars.Find("school"));
        Assert.Empty(content.Current.Calendars.Problems);
    }

    [Fact]
    public void Without_a_lecture_left_the_old_notes_stay()
    {
        _folder.Write("notes/lectures/01.md", Note);
        var content = new ServedContent(Notes, Wording.For("ja"), _logger);

        Directory.Delete(Notes, recursive: true);

        Assert.False(content.TryLoad());
        Assert.Equal(1, content.Lectures);
        Assert.Equal(".", content.Refused!.Place);
    }

    [Fact]
    public void A_lecture_that_is_called_like_the_quizzes_is_a_lecture()
    {
        _folder.Write("notes/01.md", Note);
        _folder.Write("notes/quizzes-intro.md", "# 野菜\n\n## なす\n\nなすは、紫の野菜です。\n");
        var content = new ServedContent(Notes, Wording.For("ja"), _logger);

        File.WriteAllBytes(Path.Combine(Notes, "quizzes-intro.md"), [0xff, 0xfe, 0x80]);

        Assert.False(content.TryLoad());
        Assert.Equal(2, content.Lectures);
    }

    [Fact]
    public void A_quiz_with_a_fault_does_not_keep_the_lectures_from_being_served()
    {
        _folder.Write("notes/lectures/01.md", Note);
        var content = new ServedContent(Notes, Wording.For("ja"), _logger);

        _folder.Write("notes/lectures/01.md", Note + "\nりんごは、丸い果物です。\n");
        File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(Path.Combine(Notes, "quizzes")).FullName, "01.md"), [0xff, 0xfe, 0x80]);

        Assert.True(content.TryLoad());
    }

    [Fact]
    public void A_link_to_nothing_is_a_problem_of_the_notes_and_not_the_end_of_the_service()
    {
        _folder.Write("notes/lectures/01.md", Note);
        File.CreateSymbolicLink(Path.Combine(Notes, "lectures", "02.md"), "/nowhere");

        Assert.Equal(1, new ServedContent(Notes, Wording.For("ja"), _logger).Lectures);
    }

    [Fact]
    public void A_pipe_among_the_notes_is_not_waited_for()
    {
        _folder.Write("notes/lectures/01.md", Note);
        using var made = Process.Start("mkfifo", [Path.Combine(Notes, "lectures", "02.md")]);
        made.WaitForExit();

        Assert.Equal(1, new ServedContent(Notes, Wording.For("ja"), _logger).Lectures);
    }

    [Theory]
    [InlineData("lectures/01.md", Note + "\nみかんは、黄色い果物です。\n", true)]
    [InlineData("lectures/02.markdown", Note, true)]
    [InlineData("quizzes/01.md", "# 問題\n", true)]
    [InlineData("glossary.md", "| 用語 |\n| --- |\n", true)]
    [InlineData("lectures/.draft.md", Note, false)]
    [InlineData("todo.txt", "x", false)]
    public void The_version_changes_with_what_is_served_and_with_nothing_else(string name, string text, bool changes)
    {
        _folder.Write("notes/lectures/01.md", Note);
        var before = NotesVersion.Of(Notes);
        Assert.Equal(before, NotesVersion.Of(Notes));

        _folder.Write(Path.Combine("notes", name), text);

        Assert.Equal(changes, before != NotesVersion.Of(Notes));
    }

    public void Dispose() => _folder.Dispose();
}
