namespace TeachBot.Host.CommandLine;

/// <summary>What the process returns. An honest "not in the notes" is an answer, so it is <see cref="Success"/>.</summary>
internal static class ExitCodes
{
    internal const int Success = 0;

    /// <summary><c>check</c> found errors; or <c>serve</c> has ended without saying all that it had promised.</summary>
    internal const int Faulty = 1;

    /// <summary>The command line or the question cannot be used.</summary>
    internal const int Usage = 2;

    /// <summary>The content cannot be read.</summary>
    internal const int Content = 3;

    /// <summary>The service ended for a fault of its own, not because it was stopped.</summary>
    internal const int Broken = 4;
}
