using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Proving;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>A question that has still to be proved.</summary>
internal sealed class Draft
{
    private IReadOnlyList<DraftOption>? _options;

    internal required string Kind { get; init; }

    internal required string Rule { get; init; }

    internal QuestionForm Form { get; init; } = QuestionForm.SingleChoice;

    /// <summary>What it asks about.</summary>
    internal required Term? Concept { get; init; }

    /// <summary>The concept's name where there is no term for it: a heading.</summary>
    internal string? Heading { get; init; }

    /// <summary>With kind and concept the identity: facet, member or masked term; never the wording.</summary>
    internal required string Detail { get; init; }

    internal required string Prompt { get; init; }

    internal IReadOnlyList<DraftOption> Options
    {
        get => _options ??= Choose?.Invoke() ?? [];
        init => _options = value;
    }

    /// <summary>Finds the options once the draft's turn comes, where finding them takes long and most drafts never have a turn.</summary>
    internal Func<IReadOnlyList<DraftOption>>? Choose { private get; init; }

    internal IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>What could be typed instead and has to be wrong; empty where options are shown.</summary>
    internal IReadOnlyList<DraftOption> Rivals { get; init; } = [];

    /// <summary>Where the key is stated; the first is cited, and the version follows from all.</summary>
    internal required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>What the notes say, shown after the answer.</summary>
    internal required string Explanation { get; init; }

    /// <summary>What an option has to fulfil to be right.</summary>
    internal required IClaim Claim { get; init; }

    /// <summary>Whether the options have an order of their own: true before false, numbers.</summary>
    internal bool KeepsOrder { get; init; }
}

/// <summary>An option of a draft.</summary>
/// <param name="Text">As shown.</param>
/// <param name="IsKey">Whether the kind that made it takes it for right.</param>
/// <param name="Reason">What the notes say about it.</param>
/// <param name="Term">The term that it names; null for a text or a noun.</param>
internal sealed record DraftOption(string Text, bool IsKey, string Reason, Term? Term = null)
{
    /// <summary>What belongs to it, for pairs.</summary>
    internal string? Match { get; init; }

    /// <summary>The term that <see cref="Match"/> names.</summary>
    internal Term? MatchTerm { get; init; }

    /// <summary>Its place, for steps.</summary>
    internal int Position { get; init; }
}
