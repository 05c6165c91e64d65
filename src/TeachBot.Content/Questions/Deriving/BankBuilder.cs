using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Kinds;
using TeachBot.Content.Questions.Proving;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>Derives a course's questions, lecture by lecture: candidates of every kind, proved, then dealt out to the lines that they rest on.</summary>
internal sealed class BankBuilder
{
    /// <summary>Every kind, the scarce ones first: they choose before the plentiful fill a line.</summary>
    private static readonly IQuestionKind[] Kinds =
    [
        new OrderingKind(), new FigureKind(), new CountKind(), new MatchingKind(), new ChooseAllKind(), new OddOneOutKind(), new TermToDefinitionKind(), new DefinitionToTermKind(),
        new AspectKind(), new FeatureKind(), new MembershipKind(), new ClassificationKind(), new TypedKind(), new TrueFalseKind(), new ClozeKind(),
    ];

    private readonly List<Question> _questions = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _refused = new(StringComparer.Ordinal);

    internal static QuestionBank Build(KnowledgeModel knowledge)
    {
        var builder = new BankBuilder();
        var groups = knowledge.Groups.ToLookup(group => group.Section.Root);
        foreach (var lecture in knowledge.Lectures)
        {
            builder.Add(new LectureNotes(knowledge, lecture, [.. groups[lecture.Root]]));
        }

        return new QuestionBank(builder._questions, builder._refused);
    }

    private void Add(LectureNotes notes)
    {
        var sound = Kinds.Select(kind => Sound(kind, notes)).ToList();
        var lines = new Lines(notes.Facts);
        var kept = new List<Question>();
        var asked = new HashSet<string>(StringComparer.Ordinal);

        // Kinds take turns on a line: one question each, then a second round.
        var offers = sound.SelectMany((drafts, kind) => drafts.GroupBy(draft => draft.Facts[0].Citation.Line).SelectMany(line => Turned([.. line], kind).Select((draft, round) => (draft, round, kind))));
        foreach (var (draft, _, _) in offers.OrderBy(offer => offer.round).ThenBy(offer => offer.kind))
        {
            if (!asked.Add(Wording(draft)))
            {
                Refuse(Refusals.Duplicate);
            }
            else if (!lines.Take(draft.Facts[0]))
            {
                Refuse(Refusals.LineFull);
            }
            else if (Identity.Of(draft) is var id && !_ids.Add(id))
            {
                Refuse(Refusals.Duplicate);
            }
            else
            {
                kept.Add(Finished.Of(draft, id));
            }
        }

        _questions.AddRange(kept.OrderBy(question => question.Citation.Line).ThenBy(question => question.Id, StringComparer.Ordinal));
    }

    /// <summary>Where each draft is about a concept of its own, as with the names of a list, another kind begins with another, so that all are asked about; another row of a table with another column.</summary>
    private static IEnumerable<Draft> Turned(List<Draft> drafts, int by)
    {
        var start = drafts.DistinctBy(draft => draft.Concept).Count() == drafts.Count ? by
            : drafts[0].Kind == QuestionKinds.Aspect ? drafts[0].Facts[0].Citation.Line : 0;
        return drafts.Skip(start % drafts.Count).Concat(drafts.Take(start % drafts.Count));
    }

    private List<Draft> Sound(IQuestionKind kind, LectureNotes notes)
    {
        var sound = new List<Draft>();
        foreach (var draft in kind.Derive(notes))
        {
            if (KeyProof.Refusal(draft, notes) is { } reason)
            {
                Refuse(reason);
            }
            else
            {
                sound.Add(draft);
            }
        }

        return sound;
    }

    /// <summary>What a learner sees: two questions that look the same are one.</summary>
    private static string Wording(Draft draft) => draft.Prompt + '\n' + string.Join('\n', draft.Options.Select(option => option.Text + option.Match).Order(StringComparer.Ordinal));

    private void Refuse(string reason) => _refused[reason] = _refused.GetValueOrDefault(reason) + 1;
}
