using CsCheck;
using TeachBot.Content.Questions.Exchange;
using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Exchange;

public sealed class QuestionImporterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("一{T}", 1)]
    [InlineData("\uFEFF一{T}", 1)]
    [InlineData(
        "  <quiz><question type='truefalse'><questiontext><text>一</text></questiontext><answer fraction='100'><text>true</text></an"
            + "swer></question></quiz>",
        1
    )]
    public void The_format_is_seen_from_the_beginning(string text, int questions) =>
        Assert.Equal(questions, QuestionImporter.Read(_folder.Write("a.txt", text)).Questions.Count);

    [Fact]
    public void Other_bytes_than_UTF_8_are_named_with_their_line() =>
        Assert.Equal(
            [new ImportProblem(ImportFault.NotUtf8, 2, "")],
            QuestionImporter.Read(_folder.Write("a.txt", [0x41, 0x0A, 0xFF])).Problems
        );

    [Fact]
    public void A_file_over_the_limit_is_not_read() =>
        Assert.Equal(
            [new ImportProblem(ImportFault.TooLarge, 0, "")],
            QuestionImporter.Read(_folder.Write("a.txt", new byte[ContentLimits.FileBytes + 1])).Problems
        );

    [Theory]
    [InlineData("none.txt")]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_file_that_is_not_there_is_said_so(string name) =>
        Assert.Equal(
            ImportFault.Unreadable,
            Assert.Single(QuestionImporter.Read(name.Length > 0 ? Path.Combine(_folder.Path, name) : name).Problems).Fault
        );

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Gen
            .Byte.Array[0, 40]
            .Sample(
                bytes =>
                {
                    var imported = QuestionImporter.Read(_folder.Write("a.txt", bytes));

                    Assert.True(imported.Questions.Count + imported.Problems.Count > 0);
                },
                iter: 300,
                threads: 1
            );

    [Fact]
    public void Large_files_are_read_or_refused()
    {
        foreach (
            var text in new[]
            {
                new string('{', 1_000_000),
                string.Concat(Enumerable.Repeat("\\\\{", 300_000)),
                string.Concat(Enumerable.Repeat("<quiz>", 200_000)),
                "a{" + string.Concat(Enumerable.Repeat("=a#", 300_000)) + "}",
                "a{" + string.Concat(Enumerable.Repeat("=a -> b", 100_000)) + "}",
                "[html]" + string.Concat(Enumerable.Repeat("<a ", 300_000)) + "{T}",
            }
        )
        {
            var imported = QuestionImporter.ReadText(text);

            Assert.True(imported.Questions.Count + imported.Problems.Count > 0, text[..20]);
        }
    }
}
