using TeachBot.Content;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.Tests.Content.Evaluation;

/// <summary>The lecture as its teacher wrote it, with our glossary beside it, and fifty questions as students type them.</summary>
public sealed class SeedEvaluationTests
{
    private const int FewestRight = 49;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void At_least_49_of_the_50_questions_are_answered_right_and_none_beyond_the_notes(bool isAmongAThousandUnrelatedLectures)
    {
        var shared = Path.Combine(Repository.Root, "..", "shared");
        var questions = Path.Combine(shared, "eval", "questions-01-dev.jsonl");
        Assert.SkipUnless(File.Exists(questions), "the lecture as it was given and its questions are not part of the project");

        var lecture = File.ReadAllText(Path.Combine(shared, "seed", "01-virtualization-overview.md"));
        var course = Course.Read(
            [("01.md", lecture), .. isAmongAThousandUnrelatedLectures ? MadeUpLectures.Thousand : []],
            File.ReadAllText(Path.Combine(Repository.Root, "content", "glossary.md"))
        );
        var rows = EvaluationQuestion.Read(questions);
        var faults = rows.Where(row => row.Fault(course.Answer(row.Question)) is not null).ToList();

        Assert.DoesNotContain(faults, row => row.IsOutsideTheNotes);
        Assert.True(rows.Count - faults.Count >= FewestRight, string.Join('\n', faults.Select(row => row.Question)));
    }
}
