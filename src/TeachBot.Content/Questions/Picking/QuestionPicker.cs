namespace TeachBot.Content.Questions.Picking;

/// <summary>Picks the questions of a paper: the same notes and seed give the same paper on any machine.</summary>
public static class QuestionPicker
{
    /// <summary>
    /// Picks questions that were never asked before those asked, of these the longest ago first; takes concepts in turn and, within them,
    /// kinds; and leaves out what would give another one away.
    /// </summary>
    public static Paper Pick(QuestionBank bank, PaperRequest request)
    {
        var topic = request.Topic is { } asked ? new TopicFilter(asked) : null;
        var onTopic = bank.Questions.Where(question => topic is null || topic.Covers(question)).ToList();
        var wanted = onTopic.Where(question => IsWanted(question, request)).OrderBy(question => question.Id, StringComparer.Ordinal);
        var chance = new SplitMix(request.Seed);
        var lastAsked = LastAsked(request.History);
        var shuffled = chance.Shuffle(wanted);
        var draft = new PaperDraft(request.Count);
        draft.TakeInTurn(shuffled.Where(question => !lastAsked.ContainsKey(question.Id)));
        draft.TakeInOrder(shuffled.Where(question => lastAsked.ContainsKey(question.Id)).OrderBy(question => lastAsked[question.Id]));

        return new Paper(
            [.. draft.Questions.Select(question => Presentation.Of(question, request.Seed))],
            Lack(onTopic.Count, shuffled.Length, draft, topic is not null)
        );
    }

    private static bool IsWanted(Question question, PaperRequest request) =>
        (request.Kinds.Count == 0 || request.Kinds.Contains(question.Kind))
        && question.Difficulty >= request.Easiest
        && question.Difficulty <= request.Hardest;

    private static Dictionary<string, int> LastAsked(IReadOnlyList<string> history)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < history.Count; i++)
        {
            last[history[i]] = i;
        }

        return last;
    }

    private static PaperLack Lack(int onTopic, int wanted, PaperDraft draft, bool hasTopic) =>
        draft.IsFull ? PaperLack.None
        : onTopic == 0 && hasTopic ? PaperLack.UnknownTopic
        : wanted == 0 ? PaperLack.NoneOfKind
        : PaperLack.TooFew;
}
