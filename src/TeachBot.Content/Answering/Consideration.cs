using TeachBot.Content.Asking;

namespace TeachBot.Content.Answering;

/// <summary>A question with the places that may answer it, in no order yet.</summary>
/// <param name="Asked">The question; after another one, what it means alone.</param>
/// <param name="Inquiry">What of it names parts of the structure.</param>
/// <param name="Query">What it demands, and by which words it is looked for.</param>
/// <param name="Candidates">The places.</param>
internal sealed record Consideration(string Asked, Inquiry Inquiry, Query Query, IReadOnlyList<Candidate> Candidates);
