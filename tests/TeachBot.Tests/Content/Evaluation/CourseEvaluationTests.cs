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
        var faults = rows.Select(row => (row.Question.Id, row.Question.Question, Fault: row.Question.Fault(courses[row.Course].Answer(row.Question.Question))))
            .Where(row => row.Fault is not null).Select(row => $"{row.Id} {row.Question} {row.Fault}").ToList();

        Assert.Equal(60, rows.Count);
        Assert.True(rows.Count - faults.Count >= FewestRight, string.Join('\n', faults));
    }

    private static IEnumerable<(string Course, EvaluationQuestion Question)> All() =>
        Names.SelectMany(name => EvaluationQuestion.Read(Path.Combine(TestCourses.Folder(name), "questions.jsonl")).Select(question => (name, question)));
}
