using CsCheck;
using TeachBot.Host.Playground;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Host.Playground;

public class StudentTests
{
    [Theory]
    [InlineData(" ひなた ", "ひなた")]
    [InlineData("山田　太郎", "山田 太郎")]
    [InlineData("か\u3099", "が")]
    [InlineData("a\u202Eb\u200Bc\n\t d", "abc d")]
    [InlineData("👩‍🏫", "👩🏫")]
    [InlineData("\u200B", null)]
    [InlineData("\uD800", null)]
    [InlineData("TEACHBOT", null)]
    [InlineData("teach\u200Bbot", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_name_is_what_can_be_seen_of_it(string? typed, string? name) => Assert.Equal(name, Student.Of(typed)?.Name);

    [Fact]
    public void Whatever_is_typed_is_a_bounded_name_that_stands_for_itself_or_none() =>
        Texts.Any.Sample(typed =>
            Student.Of(typed) is not { } student
            || (student.Name.Length is > 0 and <= Student.Longest && Student.Of(student.Name) == student)
        );
}
