using TeachBot.Content.Questions;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Deriving;

/// <summary>Which nouns are left out of sentences, and which are not.</summary>
public sealed class BlankTests
{
    private const string Notes = """
        # 庭
        ## ローム層
        ローム層は、火山灰が積もってできたオレンジ色の地層です。
        ローム層にはミネラルが多く含まれます。
        ミネラルを吸い上げるのは、シダ植物のリゾイドです。
        カルシウムとカリウムが不足すると、リゾイドが枯れます。
        お茶の葉にはタンニンが含まれ、さくらVPSという名前の温室で育ちます。
        バクテリア、プランクトン、ウイルスなどが住み着きます。
        手軽に試せるのは、プランターによるハーブの栽培です。
        温室のガラスには、コーティングが施されます。
        """;

    private static readonly List<string> Blanked =
    [
        .. TestCourses
            .Of(Notes)
            .Questions.Questions.Where(question => question.Kind == QuestionKinds.Cloze)
            .Select(question => question.Options.Single(option => option.IsCorrect).Text),
    ];

    [Theory]
    [InlineData("お茶")]
    [InlineData("茶")]
    [InlineData("VPS")]
    [InlineData("手軽")]
    [InlineData("バクテリア")]
    [InlineData("プランクトン")]
    [InlineData("栽培")]
    public void Is_no_blank(string word) => Assert.DoesNotContain(word, Blanked);

    [Fact]
    public void Names_in_katakana_are() =>
        Assert.Contains(Blanked, word => word is "リゾイド" or "ミネラル" or "タンニン" or "コーティング" or "プランター" or "ハーブ");
}
