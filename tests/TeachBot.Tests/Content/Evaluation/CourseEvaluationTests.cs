using TeachBot.Content;
using Xunit;

namespace TeachBot.Tests.Content.Evaluation;

/// <summary>
/// Three lectures of other fields and shapes, each with twenty questions that were written before any engine was run on them,
/// by somebody who had not read its code.
/// </summary>
public sealed class CourseEvaluationTests
{
    private const int FewestRight = 55;
    private static readonly string[] Names = ["tea", "cells", "baroque"];

    public static TheoryData<string, string> OutsideTheNotes()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (course, question) in All().Where(row => row.Question.IsOutsideTheNotes))
        {
            rows.Add(course, question.Question);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(OutsideTheNotes))]
    public void What_the_notes_do_not_say_is_not_answered(string course, string question) =>
        Assert.False(Course.Load(TestCourses.Folder(course)).Answer(question).IsAnswered);

    [Fact]
    public void At_least_55_of_the_60_questions_are_answered_right()
    {
        var courses = Names.ToDictionary(name => name, name => Course.Load(TestCourses.Folder(name)));
        var rows = All().ToList();
        var faults = rows.Select(row =>
                (row.Question.Id, row.Question.Question, Fault: row.Question.Fault(courses[row.Course].Answer(row.Question.Question)))
            )
            .Where(row => row.Fault is not null)
            .Select(row => $"{row.Id} {row.Question} {row.Fault}")
            .ToList();

        Assert.Equal(60, rows.Count);
        Assert.True(rows.Count - faults.Count >= FewestRight, string.Join('\n', faults));
    }

    [Fact]
    public void A_thousand_unrelated_lectures_beside_them_change_little_and_make_no_answer_up()
    {
        var school = Course.Read([
            .. Names.Select(name => ($"{name}.md", File.ReadAllText(Path.Combine(TestCourses.Folder(name), "lecture.md")))),
            .. MadeUpLectures.Thousand,
        ]);
        var faults = All()
            .Select(row => (row.Question, Fault: row.Question.Fault(school.Answer(row.Question.Question))))
            .Where(row => row.Fault is not null)
            .ToList();

        Assert.DoesNotContain(faults, row => row.Question.IsOutsideTheNotes);
        Assert.True(60 - faults.Count >= FewestRight, string.Join('\n', faults.Select(row => $"{row.Question.Question} {row.Fault}")));
    }

    private static IEnumerable<(string Course, EvaluationQuestion Question)> All() =>
        Names.SelectMany(name =>
            EvaluationQuestion.Read(Path.Combine(TestCourses.Folder(name), "questions.jsonl")).Select(question => (name, question))
        );
}
