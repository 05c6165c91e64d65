using TeachBot.Content.Reading;

namespace TeachBot.Content.Questions.Authoring;

/// <summary>What a teacher wrote about questions: own ones, and which are not to be asked. Immutable.</summary>
public sealed record AuthoredQuestions
{
    /// <summary>Nothing written.</summary>
    public static AuthoredQuestions None { get; } = new();

    /// <summary>The teacher's own questions, in the order of their files, without those retired; ids are unique.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>What is retired, derived questions included, by id.</summary>
    public IReadOnlyDictionary<string, Retirement> Retired { get; init; } = new Dictionary<string, Retirement>();

    /// <summary>What cannot be asked, and why; by file and line.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; init; } = [];

    /// <summary>The retired ones among the teacher's own questions.</summary>
    internal IReadOnlySet<string> RetiredOwn { get; init; } = new HashSet<string>();

    /// <summary>What is retired though no question has the id: a slip of typing, or a question that is gone.</summary>
    /// <param name="derived">The ids of all questions derived from the notes, those retired included.</param>
    public IEnumerable<ContentProblem> UnknownRetirements(IReadOnlySet<string> derived) =>
        Retired
            .Values.Where(retirement => !derived.Contains(retirement.Id) && !RetiredOwn.Contains(retirement.Id))
            .OrderBy(retirement => retirement.Line)
            .Select(retirement => new ContentProblem(ContentFault.RetiredUnknown, retirement.File, retirement.Line, retirement.Id));
}
