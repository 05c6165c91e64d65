using System.Text;
using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

public sealed class CourseFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<byte[], int> NotUtf8 =>
        new()
        {
            { [0xFF], 1 },
            { [.. "# T\n\n本文\n"u8, 0xFF, .. "\n後\n"u8], 4 },
            { [.. "一\n二\n"u8, 0xE3, 0x81], 3 },
            { [.. "一\n"u8, 0xE3, 0x81, .. "\n三\n"u8], 2 },
            { [.. "一\r\n"u8, 0xC0, 0x80], 2 },
            { [0x83, 0x65, 0x83, 0x58, 0x83, 0x67], 1 },
            { Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("# 題")).ToArray(), 1 },
            { [.. Enumerable.Repeat("あ\n"u8.ToArray(), 50_000).SelectMany(line => line), 0xFF], 50_001 },
        };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lectures_are_the_Markdown_files_by_name()
    {
        Write("02.md", "01.md", "10.Markdown", "03.MD", "04.qmd", "05.Rmd", "06.mdx", "notes.txt", "a.png");

        Assert.Equal(["01.md", "02.md", "03.MD", "04.qmd", "05.Rmd", "06.mdx", "10.Markdown"], Lectures());
    }

    [Fact]
    public void A_folder_for_lectures_is_preferred()
    {
        Write("lectures/01.md", "draft.md", "quizzes/01.md");

        Assert.Equal(["lectures/01.md"], Lectures());
    }

    [Fact]
    public void Folders_below_the_lectures_are_read_too_and_hidden_files_are_not()
    {
        Write("lectures/2/01.md", "lectures/1/b/02.md", "lectures/1/01.md", "lectures/00.md", "lectures/.git/x.md", "lectures/._01.md");

        Assert.Equal(["lectures/00.md", "lectures/1/01.md", "lectures/1/b/02.md", "lectures/2/01.md"], Lectures());
        Assert.Equal(
            ["00.md", "1/01.md", "1/b/02.md", "2/01.md"],
            CourseFiles.In(new NotesRoot(_folder.Path)).All.Select(file => file.Name)
        );
    }

    [Fact]
    public void Without_a_folder_for_lectures_all_folders_are_read_but_those_of_quizzes_and_calendars()
    {
        Write("00.md", "1/01.md", "1/b/02.md", "2/quizzes/01.md", "quizzes/01.md", "calendars/a.md", ".git/x.md", "node_modules/a/b.md");

        Assert.Equal(["00.md", "1/01.md", "1/b/02.md", "2/quizzes/01.md"], Lectures());
    }

    [Fact]
    public void The_glossary_and_read_me_files_are_no_lectures()
    {
        Write("01.md", "glossary.md", "Glossary.MD", "README.md", "readme.ja.md");

        Assert.Equal(["01.md"], Lectures());
    }

    [Theory]
    [InlineData("glossary.md")]
    [InlineData("lectures/README.md")]
    [InlineData("lectures/index.md")]
    [InlineData("lectures/a.txt")]
    [InlineData("quizzes/01.md")]
    public void A_folder_without_lectures_is_empty(string file)
    {
        Write(file);

        AssertFault(ContentFault.Empty, _folder.Path, () => CourseFiles.In(new NotesRoot(_folder.Path)));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_missing()
    {
        var folder = Path.Combine(_folder.Path, "none");

        AssertFault(ContentFault.Missing, folder, () => CourseFiles.In(new NotesRoot(folder)));
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        var file = _folder.Write("01.md", "# 題");

        AssertFault(ContentFault.Missing, file, () => CourseFiles.In(new NotesRoot(file)));
    }

    [Theory]
    [InlineData("\uFEFF# 題", "# 題")]
    [InlineData("# 題\uFEFF", "# 題\uFEFF")]
    [InlineData("", "")]
    [InlineData("\uFEFF", "")]
    [InlineData("😀\r\n", "😀\r\n")]
    public void A_text_is_read_without_its_byte_order_mark(string written, string read) =>
        Assert.Equal(read, ContentFile.Text(_folder.Write("01.md", written), "01.md"));

    [Theory]
    [MemberData(nameof(NotUtf8))]
    public void A_file_that_is_not_UTF_8_is_refused_with_the_line(byte[] bytes, int line)
    {
        var file = _folder.Write("01.md", bytes);

        Assert.Equal(line, AssertFault(ContentFault.NotUtf8, file, () => ContentFile.Text(file, file)).Line);
    }

    [Fact]
    public void A_file_is_as_long_as_the_limit_and_no_longer()
    {
        var file = _folder.Write("01.md", Enumerable.Repeat((byte)'a', ContentLimits.FileBytes).ToArray());
        Assert.Equal(ContentLimits.FileBytes, ContentFile.Text(file, file).Length);

        _folder.Write("01.md", Enumerable.Repeat((byte)'a', ContentLimits.FileBytes + 1).ToArray());
        AssertFault(ContentFault.TooLarge, file, () => ContentFile.Text(file, file));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_unreadable()
    {
        var file = _folder.Write("01.md", "# 題");
        using var other = File.Open(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        AssertFault(ContentFault.Unreadable, file, () => ContentFile.Text(file, file));
    }

    private static ContentException AssertFault(ContentFault fault, string path, Func<object> read)
    {
        var thrown = Assert.Throws<ContentException>(read);

        Assert.Equal((fault, path), (thrown.Fault, thrown.Path));
        return thrown;
    }

    private void Write(params string[] files) => Array.ForEach(files, file => _folder.Write(file, "# 題"));

    private IEnumerable<string> Lectures() =>
        CourseFiles.In(new NotesRoot(_folder.Path)).All.Select(file => Path.GetRelativePath(_folder.Path, file.Path).Replace('\\', '/'));
}
