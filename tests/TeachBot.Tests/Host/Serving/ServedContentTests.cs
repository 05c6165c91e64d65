using System.Diagnostics;
using Microsoft.Extensions.Logging.Testing;
using TeachBot.Content;
using TeachBot.Content.Reading;
using TeachBot.Host.Serving;
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
        var content = new ServedContent(Notes, _logger);
        Assert.Equal((null, 0, false), (content.Version, content.Lectures, content.TryLoad()));

        _folder.Write("notes/lectures/01.md", Note);

        Assert.True(content.TryLoad());
        Assert.Equal((16, 1), (content.Version!.Length, content.Lectures));
        Assert.Equal(2, _logger.Collector.Count);
    }

    [Fact]
    public void A_link_to_nothing_is_a_problem_of_the_notes_and_not_the_end_of_the_service()
    {
        _folder.Write("notes/lectures/01.md", Note);
        File.CreateSymbolicLink(Path.Combine(Notes, "lectures", "02.md"), "/nowhere");

        Assert.Equal(1, new ServedContent(Notes, _logger).Lectures);
    }

    [Fact]
    public void A_pipe_among_the_notes_is_not_waited_for()
    {
        _folder.Write("notes/lectures/01.md", Note);
        using var made = Process.Start("mkfifo", [Path.Combine(Notes, "lectures", "02.md")]);
        made.WaitForExit();

        Assert.Equal(1, new ServedContent(Notes, _logger).Lectures);
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
