using TeachBot.Core.Chat;
using TeachBot.Learning.People;

namespace TeachBot.Commands.People;

/// <summary>What the commands around one's own person are made of.</summary>
/// <param name="Learners">Who is who.</param>
/// <param name="Codes">The codes for linking.</param>
/// <param name="Records">What is kept of people.</param>
/// <param name="Draw">A number from 0 that is below the one given, which nobody can foresee: from a cryptographic source.</param>
public sealed record PeopleParts(ILearners Learners, ILinkCodes Codes, IRecords Records, Func<int, int> Draw)
{
    /// <summary>What is kept of people besides the store.</summary>
    public IReadOnlyList<IPersonTraces> Traces { get; init; } = [];
}
