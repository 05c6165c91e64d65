using System.Globalization;

namespace TeachBot.Content.Questions.Exchange;

/// <summary>
/// What an option counts, in percent, where several are right. Moodle imports no other numbers than those of its menu of grades; wrong
/// options take off as much as would undo the key if all were ticked.
/// </summary>
internal static class Grades
{
    private static readonly double[] Menu =
    [
        100,
        90,
        83.33333,
        80,
        75,
        70,
        66.66667,
        60,
        50,
        40,
        33.33333,
        30,
        25,
        20,
        16.66667,
        14.28571,
        12.5,
        11.11111,
        10,
        5,
    ];

    internal static string Of(Question question, QuestionOption option)
    {
        var alike = question.Options.Count(other => other.IsCorrect == option.IsCorrect);
        var share = Menu.MinBy(grade => Math.Abs(grade - (100.0 / alike)));
        return (option.IsCorrect ? share : -share).ToString("0.#####", CultureInfo.InvariantCulture);
    }
}
