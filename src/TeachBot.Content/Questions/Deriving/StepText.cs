using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>A step as an option shows it.</summary>
internal static class StepText
{
    internal static string Of(ProcedureStep step) => step.Fact.Text.TrimEnd('。', '.', ' ');
}
