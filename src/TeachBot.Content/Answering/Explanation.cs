using TeachBot.Core;

namespace TeachBot.Content.Answering;

/// <summary>Why a question is answered as it is.</summary>
/// <param name="Asked">The question as it was understood.</param>
/// <param name="Demands">What it demands: definition, reason, who …</param>
/// <param name="Confidence">How likely the best place is a right answer, and from which likelihood on it is one.</param>
/// <param name="Nearness">How likely a right answer is among the places that are near, and from which likelihood on they are shown.</param>
/// <param name="Places">The best places, best first; none where no place says anything of the question.</param>
public sealed record Explanation(
    string Asked,
    IReadOnlyList<string> Demands,
    (double Value, double From) Confidence,
    (double Value, double From) Nearness,
    IReadOnlyList<ExplainedPlace> Places
);

/// <summary>A place of the notes, and what spoke for and against it.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Citation">Where it stands; null where it is put together from nothing in particular.</param>
/// <param name="Score">What it was picked by among all places.</param>
/// <param name="Judgement">What it was ordered by among the best.</param>
/// <param name="IsBest">
/// Whether it is the place that answers where any does: the first, or one that the notes' structure makes certain.
/// </param>
public sealed record ExplainedPlace(string Text, Citation? Citation, ExplainedNumber Score, ExplainedNumber Judgement, bool IsBest);

/// <summary>A number with the features that moved it most, the furthest first.</summary>
/// <param name="Value">The number; only comparable within a question.</param>
/// <param name="Shares">The features.</param>
public sealed record ExplainedNumber(double Value, IReadOnlyList<FeatureShare> Shares);

/// <summary>How far a feature moved a number.</summary>
/// <param name="Feature">Its name.</param>
/// <param name="Value">Its value there.</param>
/// <param name="Share">How far.</param>
public sealed record FeatureShare(string Feature, double Value, double Share);
