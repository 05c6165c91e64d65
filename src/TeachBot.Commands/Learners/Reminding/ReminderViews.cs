using System.Globalization;
using TeachBot.Commands.Wording;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Learners.Reminding;

/// <summary>Shows when somebody is told of reviews, and tells them.</summary>
internal static class ReminderViews
{
    internal const string Ask = "ask";
    internal const string At = "at";
    internal const string Off = "off";

    /// <summary>The hours that are offered: nobody is woken.</summary>
    internal static readonly IReadOnlyList<int> Hours = [.. Enumerable.Range(6, 18)];

    /// <summary>The button that begins reminders, or ends them.</summary>
    internal static Button Button(ReminderPlan? plan, LearningWords words) =>
        plan is { IsClosed: false } ? Press(Off, words.RemindStop.Fill(plan.Hour)) : Press(Ask, words.Remind);

    /// <summary>Asks for the hour.</summary>
    internal static Message Question(LearningWords words) =>
        new(Document.Of(words.RemindWhen))
        {
            Choices =
            [
                new Menu(
                    $"{Presses.Remind}:{At}",
                    words.RemindHour,
                    [.. Hours.Select(hour => new MenuOption(hour.ToString(CultureInfo.InvariantCulture), words.RemindAt.Fill(hour)))]
                ),
            ],
        };

    /// <summary>That there are reminders now.</summary>
    internal static Message Saved(ReminderPlan plan, LearningWords words) =>
        new(Document.Of(words.Reminded.Fill(plan.Hour))) { Choices = [Button(plan, words)] };

    /// <summary>What somebody is told.</summary>
    internal static Message Reminder(int due, LearningWords words) =>
        new(Document.Of(words.Reminder.Fill(due)))
        {
            Choices =
            [
                new Button($"{Presses.Run}:{ReviewCommand.Name}", words.Review) { Style = ButtonStyle.Primary },
                Press(Off, words.RemindOff),
            ],
        };

    private static Button Press(string action, string label) => new($"{Presses.Remind}:{action}", label);
}
