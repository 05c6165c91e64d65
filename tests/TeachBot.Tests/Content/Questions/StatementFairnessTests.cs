using TeachBot.Content.Questions;
using Xunit;

namespace TeachBot.Tests.Content.Questions;

/// <summary>
/// Who knows how statements are made, and nothing of the lecture, must not be able to tell the right ones from the wrong ones.
/// </summary>
public sealed class StatementFairnessTests
{
    private const int FewestToTell = 8;

    public static TheoryData<string> Courses => [.. Banks.Names];

    [Theory]
    [MemberData(nameof(Courses))]
    public void What_a_statement_is_made_of_does_not_tell_whether_it_is_right(string course)
    {
        var unfair = Banks
            .Of(course)
            .Questions.Where(question => question.Kind == QuestionKinds.TrueFalse && question.Rule != "authored")
            .GroupBy(MadeOf)
            .Where(made => made.Count() >= FewestToTell)
            .Select(made => (made.Key, Right: made.Count(question => question.Options[0].IsCorrect), All: made.Count()))
            .Where(made => made.Right / (double)made.All is < .25 or > .75)
            .Select(made => $"{made.Key}: {made.Right} of {made.All} are right")
            .ToList();

        Assert.True(unfair.Count == 0, string.Join('\n', unfair));
    }

    /// <summary>A list, a classification, a table, or a sentence of the notes.</summary>
    private static string MadeOf(Question question) =>
        question.Prompt.Contains("挙げられている", StringComparison.Ordinal) ? "list" : question.Rule.Split('-')[0];
}
