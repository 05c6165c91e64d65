namespace TeachBot.Core.Health;

/// <summary>Looks whether something that the bot needs is as it should be, for <c>teachbot doctor</c>. It changes nothing.</summary>
public interface ICheckup
{
    /// <summary>What was found. Whatever is wrong is a finding: nothing is thrown but a cancellation.</summary>
    /// <param name="language">What the findings are written in.</param>
    /// <param name="cancellation">Ends the looking.</param>
    Task<IReadOnlyList<HealthFinding>> ExamineAsync(string language, CancellationToken cancellation);
}
