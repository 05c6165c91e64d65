using TeachBot.Content;
using TeachBot.Content.Checking;
using TeachBot.Content.Questions.Authoring;
using TeachBot.Content.Reading;
using TeachBot.Tests.Content.Checking;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Authoring;

public sealed class QuizFilesTests : IDisposable
{
    private const string Bad = "問い\n\n- [ ] 甲\n- [ ] 乙\n\n出典: みかん\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("lectures/01.md")]
    [InlineData("01.md")]
    public void Quizzes_stand_beside_the_lectures_and_are_none(string lecture)
    {
        _folder.Write(lecture, Quizzes.Notes);
        Write(
            "quizzes/01.md",
            "quizzes/term1/02.MD",
            "quizzes/glossary.md",
            "quizzes/README.md",
            "quizzes/.03.md",
            "quizzes/.git/04.md",
            "quizzes/05.txt"
        );

        var course = Course.Load(_folder.Path);

        Assert.Empty(course.Problems);
        Assert.Equal(["第1回：果物"], course.Knowledge.Lectures.Select(each => each.Title));
        Assert.Equal(
            ["quizzes/01.md", "quizzes/glossary.md", "quizzes/term1/02.MD"],
            course.Authored.Questions.Select(question => question.Prompt)
        );
    }

    [Fact]
    public void A_course_without_quizzes_has_no_own_questions()
    {
        _folder.Write("01.md", Quizzes.Notes);

        Assert.Empty(Course.Load(_folder.Path).Authored.Questions);
        Assert.Same(AuthoredQuestions.None, TestCourses.Of(Quizzes.Notes).Authored);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_problem_and_the_others_load()
    {
        _folder.Write("01.md", Quizzes.Notes);
        Write("quizzes/01.md");
        _folder.Write("quizzes/02.md", [.. "# 題\n"u8, 0xFF]);
        _folder.Write("quizzes/03.md", Bad);

        var course = Course.Load(_folder.Path);

        Assert.Equal(
            [new ContentProblem(ContentFault.NotUtf8, "quizzes/02.md", 2), new(ContentFault.QuizNoRightOption, "quizzes/03.md", 3)],
            course.Problems.OrderBy(problem => problem.Fault)
        );
        Assert.Single(course.Authored.Questions);
    }

    [Fact]
    public void A_file_called_quizzes_is_a_problem()
    {
        _folder.Write("01.md", Quizzes.Notes);
        _folder.Write("quizzes", "");

        Assert.Equal([new ContentProblem(ContentFault.NotAFolder, "quizzes", 0)], Course.Load(_folder.Path).Problems);
    }

    [Theory]
    [InlineData("lectures/01.md", "../lectures/mikan.png", "mikan.png")]
    [InlineData("01.md", "../mikan.png", "mikan.png")]
    [InlineData("lectures/01.md", "a%20b.png", "../quizzes/a b.png")]
    [InlineData("01.md", "./a%20b.png", "quizzes/a b.png")]
    [InlineData("lectures/01.md", "none.png", null)]
    public void A_picture_has_the_path_from_the_lectures_and_its_file_is_looked_for(string lecture, string written, string? source)
    {
        _folder.Write(lecture, Quizzes.Notes);
        _folder.Write(Path.Combine(Path.GetDirectoryName(lecture)!, "mikan.png"), "");
        _folder.Write("quizzes/a b.png", "");
        _folder.Write("quizzes/q.md", $"何の図？\n\n![図]({written})\n\n- [x] 甲\n- [ ] 乙{Quizzes.Rest}");

        var course = Course.Load(_folder.Path);

        Assert.Equal(source is null ? ["3 QuizFigureMissing"] : [], Quizzes.Faults(course.Authored));
        Assert.Equal(source, course.Authored.Questions.SingleOrDefault()?.Figure?.Source);
    }

    [Fact]
    public void A_check_reports_them_as_errors_in_their_place()
    {
        var course =
            $"== lectures/01.md\n{Quizzes.Notes}\n\n![説明](none.png)\n== quizzes/01.md\n{Good("quizzes/01.md")}\n"
            + $"{Bad}== glossary.md\n| 用語 | 別の書き方 |\n| --- | --- |\n| なす | 茄子 |\n";

        Assert.Equal(
            ["missing-figure lectures/01.md:19", "faulty-quiz quizzes/01.md:12", "term-not-in-notes glossary.md:3"],
            NoteFolder.Findings(course)
        );
        Assert.All(NoteFolder.Check(course).Findings, finding => Assert.Equal(Severity.Error, finding.Severity));
    }

    [Fact]
    public void While_a_lecture_cannot_be_read_no_source_is_said_to_be_missing()
    {
        var deep = new string('>', 200);
        var quiz = Good("問い").Replace("みかん", "もも", StringComparison.Ordinal);

        Assert.Equal(
            ["faulty-quiz quizzes/01.md:8"],
            NoteFolder.Findings($"== 01.md\n# 題\n\n## 甲\n\n甲は、乙です。\n== quizzes/01.md\n{quiz}")
        );
        Assert.Equal(
            ["not-served 02.md:1"],
            NoteFolder.Findings($"== 01.md\n# 題\n\n## 甲\n\n甲は、乙です。\n== 02.md\n{deep}\n== quizzes/01.md\n{quiz}")
        );
    }

    private static string Good(string prompt) => $"{prompt}\n\n- [x] 甲\n- [ ] 乙{Quizzes.Rest}";

    private void Write(params string[] files) => Array.ForEach(files, file => _folder.Write(file, Good(file)));
}
