using TeachBot.Core.Messages;

namespace TeachBot.Commands;

/// <summary>Makes buttons. What would not fit into an id gets none: a button that does nothing is worse than none.</summary>
internal static class Presses
{
    internal const string Ask = "ask";
    internal const string More = "more";
    internal const string Near = "near";
    internal const string Compare = "compare";
    internal const string Figure = "figure";
    internal const string Topics = "topics";
    internal const string Quiz = "quiz";
    internal const string Run = "run";
    internal const string Solo = "q";
    internal const string Class = "c";
    internal const string Report = "r";
    internal const string Settings = "set";
    internal const string Rank = "rank";
    internal const string Remind = "remind";
    internal const string Daily = "daily";
    internal const string DailyAnswer = "d";
    internal const string Link = "link";
    internal const string Data = "my";

    /// <summary>A button, or nothing where its id would be too long.</summary>
    internal static IEnumerable<Button> Button(string prefix, string rest, string label, ButtonStyle style = ButtonStyle.Plain)
    {
        var id = $"{prefix}:{rest}";
        return id.Length <= Choice.LongestId ? [new Button(id, label) { Style = style }] : [];
    }

    /// <summary>A button that asks a question and says it.</summary>
    internal static IEnumerable<Button> Asking(string question) => Button(Ask, question, question);
}
