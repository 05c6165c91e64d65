using Xunit;

namespace TeachBot.Tests.Architecture;

/// <summary>Nothing is programmed about the course: whoever puts other notes into content/ has a bot for them.</summary>
public class LectureWordsTests
{
    [Theory]
    [InlineData("*.cs")]
    [InlineData("lexicon.*.txt")]
    public void The_program_knows_no_word_of_the_lectures(string pattern)
    {
        var files = Repository.Files("src", pattern).ToList();

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(file => LectureWords.In(Repository.Relative(file), File.ReadLines(file))));
    }

    [Theory]
    [InlineData("ホスト型")]
    [InlineData("ハイパーバイザー型")]
    [InlineData("コンテナ型")]
    [InlineData("サーバ仮想化")]
    [InlineData("Docker")]
    [InlineData("Virtual Box")]
    [InlineData("ライブマイグレーション")]
    [InlineData("仮想")]
    public void Concepts_and_products_are_words_of_the_lectures(string word) => Assert.Contains(word, LectureWords.All);

    [Theory]
    [InlineData("    \"Docker\" => 1,", "a.cs:2: Docker")]
    [InlineData("    docker", "a.cs:2: Docker")]
    [InlineData("    is \"仮想環境\"", "a.cs:2: 仮想")]
    [InlineData("    var url = \"http://Docker\";", "a.cs:2: Docker")]
    [InlineData("    // Docker", null)]
    [InlineData("    /// <summary>Docker</summary>", null)]
    [InlineData("    F(); // Docker", null)]
    [InlineData("    Dockerize();", null)]
    public void A_word_is_found_with_its_line_unless_it_stands_in_a_comment(string line, string? finding) =>
        Assert.Equal(finding is null ? [] : [finding], LectureWords.In("a.cs", ["", line]));
}
