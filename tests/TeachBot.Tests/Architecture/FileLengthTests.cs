using Xunit;

namespace TeachBot.Tests.Architecture;

public class FileLengthTests
{
    private const int Longest = 300;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void No_file_is_longer_than_a_reader_takes_in_at_once(string folder)
    {
        var lengths = Repository
            .Files(folder, "*.cs")
            .Select(file => (File: Repository.Relative(file), Lines: File.ReadLines(file).Count()))
            .ToList();

        Assert.NotEmpty(lengths);
        Assert.Empty(lengths.Where(file => file.Lines > Longest).Select(file => $"{file.File}:{file.Lines}: split it"));
    }
}
