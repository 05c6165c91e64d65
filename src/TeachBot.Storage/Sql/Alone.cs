namespace TeachBot.Storage.Sql;

/// <summary>Sessions of one person: quizzes taken alone, and reviews.</summary>
internal static class Alone
{
    /// <summary>The condition on <c>sessions</c>, as the index <c>sessions_alone</c> has it.</summary>
    internal const string Setting = "setting IN (1, 4)";
}
