using TeachBot.Content.Questions.Kinds;
using TeachBot.Content.Questions.Proving;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>
/// One lecture's questions: candidates of every kind, dealt out to the lines that they rest on, and proved when their turn comes.
/// </summary>
internal sealed class LectureBank
{
    /// <summary>Every kind, the scarce ones first: they choose before the plentiful fill a line.</summary>
    private static readonly IQuestionKind[] Kinds =
    [
        new OrderingKind(),
        new FigureKind(),
        new CountKind(),
        new MatchingKind(),
        new ChooseAllKind(),
        new OddOneOutKind(),
        new TermToDefinitionKind(),
        new DefinitionToTermKind(),
        new AspectKind(),
        new FeatureKind(),
        new MembershipKind(),
        new ClassificationKind(),
        new TypedKind(),
        new TrueFalseKind(),
    ];

    private readonly LectureNotes _notes;
    private readonly Lines _lines;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<Draft> _kept = [];
    private readonly List<Question> _questions;
    private readonly SortedDictionary<string, int> _refused = new(StringComparer.Ordinal);

    /// <summary>
    /// The questions, in the order of the notes. What they were found with is not kept: a school has a thousand lectures.
    /// </summary>
    internal static QuestionBank Of(LectureNotes notes)
    {
        var bank = new LectureBank(notes);
        return new QuestionBank(bank._questions, bank._refused);
    }

    private LectureBank(LectureNotes notes)
    {
        (_notes, _lines) = (notes, new Lines(notes.Facts));
        var queues = Kinds.SelectMany((kind, at) => Queues(kind.Derive(notes), at)).ToList();
        Deal(queues);

        // What is found in every sentence comes last, and only where a line has room still: it takes longest to find.
        var rivals = new NounRivals(notes);
        queues.AddRange(Queues(StatementKind.Derive(notes, rivals, _lines), Kinds.Length));
        queues.AddRange(Queues(ClozeKind.Derive(notes, rivals, _lines), Kinds.Length + 1));
        while (queues.Exists(queue => queue.Count > 0))
        {
            Deal(queues);
        }

        _questions =
        [
            .. _kept
                .Select(draft => Finished.Of(draft, Identity.Of(draft)))
                .OrderBy(question => question.Citation.Line)
                .ThenBy(question => question.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>A queue a kind and line.</summary>
    private static IEnumerable<Queue<Draft>> Queues(IEnumerable<Draft> drafts, int kind) =>
        drafts.GroupBy(draft => draft.Facts[0].Line).Select(line => new Queue<Draft>(Turned([.. line], kind)));

    /// <summary>One round: every kind puts one question on every line that has room.</summary>
    private void Deal(List<Queue<Draft>> queues)
    {
        foreach (var queue in queues)
        {
            while (queue.Count > 0 && !Take(queue)) { }
        }
    }

    /// <summary>Whether the first of a queue was kept; a line that is full ends its queue.</summary>
    private bool Take(Queue<Draft> queue)
    {
        var draft = queue.Peek();
        if (!_lines.HasRoom(draft.Facts[0]))
        {
            Refuse(Refusals.LineFull, queue.Count);
            queue.Clear();
            return false;
        }

        queue.Dequeue();
        var refusal = KeyProof.Refusal(draft, _notes) ?? (_asked.Add(Wording(draft)) ? null : Refusals.Duplicate);
        if (refusal is not null)
        {
            Refuse(refusal, 1);
            return false;
        }

        _lines.Take(draft.Facts[0]);
        _kept.Add(draft);
        return true;
    }

    /// <summary>
    /// Where each draft is about a concept of its own, as with the names of a list, another kind begins with another, so that all are asked
    /// about; another row of a table with another column.
    /// </summary>
    private static IEnumerable<Draft> Turned(List<Draft> drafts, int by)
    {
        var start =
            drafts.DistinctBy(draft => draft.Concept).Count() == drafts.Count ? by
            : drafts[0].Kind == QuestionKinds.Aspect ? drafts[0].Facts[0].Line
            : 0;
        return drafts.Skip(start % drafts.Count).Concat(drafts.Take(start % drafts.Count));
    }

    /// <summary>What a learner sees: two questions that look the same are one.</summary>
    private static string Wording(Draft draft) =>
        draft.Prompt + '\n' + string.Join('\n', draft.Options.Select(option => option.Text + option.Match).Order(StringComparer.Ordinal));

    private void Refuse(string reason, int count) => _refused[reason] = _refused.GetValueOrDefault(reason) + count;
}
