namespace TeachBot.Content.Answering;

/// <summary>Places, best first.</summary>
internal sealed record Ranked
{
    private const int Quoted = 200;

    /// <summary>
    /// How likely it is at least that an answer is right that the structure of the notes gives to a question in nothing but their own
    /// names, and what the model's own confidence adds, so that one such answer is still surer than another. 64 of 84 were right on the
    /// courses that the model is trained on; two more answered what the notes do not say.
    /// </summary>
    private const double Certain = .66,
        Surer = .1;

    /// <summary>What is left of the confidence in a place that lacks what is demanded, or says the opposite.</summary>
    private const double Veto = .5;

    /// <summary>The places.</summary>
    public required IReadOnlyList<Candidate> Candidates { get; init; }

    /// <summary>The columns of <see cref="DecisionFeatures"/> for the best of them; none where there is none.</summary>
    public required float[] Decision { get; init; }

    /// <summary>The place that answers best, and how likely it is right; null where there is none.</summary>
    internal (Candidate Place, double Confidence)? Best(AnswerModel model)
    {
        if (Candidates.Count == 0)
        {
            return null;
        }

        var confidence = model.Confidence(Decision) * (Candidates[0].IsVetoed ? Veto : 1);
        return Candidates.FirstOrDefault(place => place.IsCertain) is { } certain
            ? (certain, Math.Max(confidence, Certain + Surer * confidence))
            : (Candidates[0], confidence);
    }

    /// <summary>What is shown where the best is no answer: the best three that a reader takes in at a glance, of different lines.</summary>
    internal IReadOnlyList<Candidate> Near
    {
        get
        {
            var near = new List<Candidate>(3);
            foreach (var candidate in Candidates.Where(candidate => candidate.Text.Length <= Quoted && candidate.Citations.Count > 0))
            {
                var lines = candidate.Citations.Select(citation => (citation.File, citation.Line)).ToList();
                if (!near.Any(other => other.Citations.Any(citation => lines.Contains((citation.File, citation.Line)))))
                {
                    near.Add(candidate);
                }

                if (near.Count == 3)
                {
                    break;
                }
            }

            return near;
        }
    }
}
