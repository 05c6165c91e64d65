namespace TeachBot.Content.Answering;

/// <summary>Places in the order of their scores, best first.</summary>
/// <param name="Places">The places.</param>
/// <param name="Scores">The score of each.</param>
internal sealed record Scored(IReadOnlyList<Candidate> Places, IReadOnlyList<double> Scores);
