using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Asking;

/// <summary>How well a fact accounts for the words of a question.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Score">The share of the question's weight that the fact and what stands around it account for, 0 to 1.</param>
/// <param name="TextShare">The share that the fact's own words account for.</param>
/// <param name="WordShare">The share of the words other than the subject's names that the fact and what stands around it account for; 1
/// where there are none.</param>
/// <param name="LeansOnNeighbours">Whether a word that must be accounted for stands in the sentence beside it only.</param>
/// <param name="IsComplete">Whether no word that must be accounted for is missing.</param>
/// <param name="IsInherited">Whether the fact speaks of the subject's kind, not of the subject itself.</param>
internal readonly record struct Support(
    Fact Fact,
    double Score,
    double TextShare,
    double WordShare,
    bool LeansOnNeighbours,
    bool IsComplete,
    bool IsInherited
);
