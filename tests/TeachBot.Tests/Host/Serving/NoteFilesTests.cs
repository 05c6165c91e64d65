using System.Diagnostics;
using TeachBot.Host.Serving;
using Xunit;

namespace TeachBot.Tests.Host.Serving;

public sealed class NoteFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly NoteFiles _files;

    public NoteFilesTests()
    {
        _folder.Write("notes/lectures/図 1.png", "png");
        _folder.Write("notes/secret.md", "秘密");
        _folder.Write("outside.png", "png");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "notes", "out.png"), Path.Combine(_folder.Path, "outside.png"));
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "notes", "disguise.png"), Path.Combine(_folder.Path, "notes", "secret.md"));
        File.CreateSymbolicLink(
            Path.Combine(_folder.Path, "notes", "fine.png"),
            Path.Combine(_folder.Path, "notes", "lectures", "図 1.png")
        );
        _files = new NoteFiles(Path.Combine(_folder.Path, "notes"));
    }

    [Theory]
    [InlineData("lectures/図 1.png", true)]
    [InlineData("lectures/../lectures/図 1.png", true)]
    [InlineData("fine.png", true)]
    [InlineData("secret.md", false)]
    [InlineData("disguise.png", false)]
    [InlineData("out.png", false)]
    [InlineData("../outside.png", false)]
    [InlineData("/etc/passwd", false)]
    [InlineData("..\\outside.png", false)]
    [InlineData("lectures", false)]
    [InlineData("lectures/none.png", false)]
    [InlineData("a\0.png", false)]
    [InlineData("", false)]
    public async Task Only_pictures_inside_the_notes_are_handed_out(string source, bool isFound) =>
        Assert.Equal(isFound ? "image/png" : null, (await _files.ReadAsync(source, TestContext.Current.CancellationToken))?.MediaType);

    [Fact]
    public async Task A_pipe_that_is_called_a_picture_is_not_waited_for()
    {
        using var made = Process.Start("mkfifo", [Path.Combine(_folder.Path, "notes", "pipe.png")]);
        await made.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Null(await _files.ReadAsync("pipe.png", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_a_picture_is_the_file_says_and_not_the_link_to_it()
    {
        File.CreateSymbolicLink(
            Path.Combine(_folder.Path, "notes", "link.gif"),
            Path.Combine(_folder.Path, "notes", "lectures", "図 1.png")
        );

        Assert.Equal("image/png", (await _files.ReadAsync("link.gif", TestContext.Current.CancellationToken))!.MediaType);
    }

    [Fact]
    public async Task A_picture_that_is_too_large_is_not()
    {
        using (var large = File.Create(Path.Combine(_folder.Path, "notes", "large.png")))
        {
            large.SetLength(NoteFiles.MostBytes + 1);
        }

        Assert.Null(await _files.ReadAsync("large.png", TestContext.Current.CancellationToken));
    }

    public void Dispose() => _folder.Dispose();
}
