using TeachBot.Content.Questions.Authoring;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Authoring;

public class SourceFinderTests
{
    [Theory]
    [InlineData("産地", "第1回：果物 > りんご > 産地")]
    [InlineData("「産地」", "第1回：果物 > りんご > 産地")]
    [InlineData("りんご＞特徴", "第1回：果物 > りんご > 特徴")]
    [InlineData("りんご > 特徴", "第1回：果物 > りんご > 特徴")]
    [InlineData("第1回：果物 > りんご > 特徴", "第1回：果物 > りんご > 特徴")]
    [InlineData("第１回 > 特徴", "第1回：果物 > りんご > 特徴", "第1回：果物 > みかん > 特徴")]
    [InlineData("果物 > みかん > 特徴", "第1回：果物 > みかん > 特徴")]
    [InlineData("第1回：果物 ＞ みかん ＞ 特徴（15行目）", "第1回：果物 > みかん > 特徴")]
    [InlineData("第2回：野菜", "第2回：野菜")]
    [InlineData("野菜", "第2回：野菜")]
    [InlineData("第2回 > まとめ", "第2回：野菜 > まとめ")]
    [InlineData("特徴", "第1回：果物 > りんご > 特徴", "第1回：果物 > みかん > 特徴", "第2回：野菜 > なす > 特徴")]
    [InlineData("りんご > まとめ")]
    [InlineData("特徴 > りんご")]
    [InlineData("もも")]
    [InlineData(">")]
    [InlineData("")]
    public void A_heading_is_found_by_what_is_written_of_its_path(string written, params string[] found) =>
        Assert.Equal(found, Find(written, "quiz.md"));

    [Theory]
    [InlineData("02.md", "第2回：野菜 > なす > 特徴")]
    [InlineData("quiz.md", "第1回：果物 > りんご > 特徴", "第1回：果物 > みかん > 特徴", "第2回：野菜 > なす > 特徴")]
    public void The_lecture_of_the_same_file_name_comes_first(string quiz, params string[] found) =>
        Assert.Equal(found, Find("特徴", quiz));

    [Theory]
    [InlineData("題 > 甲", "題 > 甲")]
    [InlineData("甲", "題 > 乙 > 甲", "題 > 甲")]
    public void The_whole_path_is_clear_where_a_longer_one_ends_alike(string written, params string[] found)
    {
        var course = TestCourses.Of("# 題\n\n## 乙\n\n### 甲\n\n一です。\n\n## 甲\n\n二です。\n");

        Assert.Equal(found, new SourceFinder(course.Knowledge).Find(written, "quiz.md").Select(Path));
    }

    [Fact]
    public void A_heading_is_found_by_what_it_names() =>
        Assert.Equal(
            ["題 > 甲とは？"],
            new SourceFinder(TestCourses.Of("# 題\n\n## 甲とは？\n\n甲です。\n").Knowledge).Find("甲", "quiz.md").Select(Path)
        );

    private static IEnumerable<string> Find(string written, string quiz) =>
        new SourceFinder(Quizzes.Course.Knowledge).Find(written, quiz).Select(Path);

    private static string Path(QuizSource source) => string.Join(" > ", [source.Lecture.Title, .. source.Section.Path]);
}
