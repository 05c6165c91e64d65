using TeachBot.Content.Asking;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;
using TeachBot.Content.Units;
using TeachBot.Core;
using TeachBot.Core.Text;

namespace TeachBot.Content.Answering;

/// <summary>A place of the notes that may answer a question.</summary>
internal sealed record Candidate
{
    private const float MostOfIt = .7f;

    /// <summary>What would be shown.</summary>
    internal required string Text { get; init; }

    /// <summary>Makes the same, sentence by sentence and with its subject; nothing for what is drafted.</summary>
    internal Func<IReadOnlyList<Statement>> Statements { get; init; } = () => [];

    /// <summary>Where it stands.</summary>
    internal required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>How it meets the question: a number for each name in <see cref="ScorerFeatures.All"/>.</summary>
    internal float[] Features { get; set; } = [];

    /// <summary>What of the question it says.</summary>
    internal Sighting Sighting { get; init; }

    /// <summary>The unit; null for what is put together from the notes' structure.</summary>
    internal Unit? Unit { get; init; }

    /// <summary>What is put together from the notes' structure; null for a unit.</summary>
    internal Drafted? Drafted { get; init; }

    /// <summary>What the notes tell about there; null for nothing in particular.</summary>
    internal Term? Concept { get; init; }

    /// <summary>Whether it is put together from what is said of each of two things.</summary>
    internal bool IsComposed { get; init; }

    /// <summary>The name of what it is told about; null where that isn't said.</summary>
    internal string? Subject => Unit?.Subject ?? Drafted?.Answer.Subject?.Name;

    /// <summary>The section it stands in.</summary>
    internal Section? Section { get; init; }

    /// <summary>How much its own words say, and how many there are.</summary>
    internal double Rarity { get; init; }

    internal int Distinct { get; init; }

    /// <summary>Whether both stand on a line together.</summary>
    internal bool Overlaps(Candidate other) =>
        Citations.Count > 0
        && other.Citations.Count > 0
        && Citations[0].File == other.Citations[0].File
        && Citations.Min(citation => citation.Line) <= other.Citations.Max(citation => citation.Line)
        && other.Citations.Min(citation => citation.Line) <= Citations.Max(citation => citation.Line);

    /// <summary>
    /// Whether the notes' structure gives it to a question that says nothing but their own names and words of asking, or counts, classes
    /// or finds the extreme of what was asked for. An aspect has to stand with most of what the question says.
    /// </summary>
    internal bool IsCertain =>
        Drafted is { IsFirst: true } draft
        && draft.Answer.Kind switch
        {
            AnswerKinds.Passage or AnswerKinds.Topic or AnswerKinds.Lookup => false,
            AnswerKinds.Facet => draft.IsExact && Features[(int)Feature.Reach] >= MostOfIt,
            _ when IsDenied => false,
            AnswerKinds.Count or AnswerKinds.Classification or AnswerKinds.Superlative => true,
            AnswerKinds.Procedure => draft.IsExact || draft.IsStep,
            _ => draft.IsExact,
        };

    /// <summary>
    /// Whether it says the opposite, or tells it of another thing. An aspect that was looked up by its name does neither.
    /// </summary>
    private bool IsDenied =>
        (Features[(int)Feature.Opposite] > 0 || Features[(int)Feature.OtherOwner] > 0)
        && Drafted is not { IsExact: true, Answer.Kind: AnswerKinds.Facet };

    /// <summary>Whether it lacks what the question demands, or says the opposite: a name, a time, a number of the unit asked for.</summary>
    internal bool IsVetoed =>
        IsDenied
        || Drafted is not { IsExact: true }
            && (
                Features[(int)Feature.Counted] < 0
                || Features[(int)Feature.RelationLacking] > 0
                || Demands.All.Any(demand => demand.IsStrict && demand != Demands.Where && Features[ScorerFeatures.Lacks(demand)] > 0)
            );

    /// <summary>The text folded.</summary>
    internal string Folded => field ??= JapaneseText.Fold(Text);

    /// <summary>The text folded, without separators and long vowels.</summary>
    internal string Key => field ??= NameRuns.KeyOfFolded(Folded);
}
