using TeachBot.Content.Asking.Kinds;
using TeachBot.Content.Comparing;
using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;

namespace TeachBot.Content.Asking;

/// <summary>What the structure of the notes makes of a question. Holds no state between questions; safe for concurrent use.</summary>
internal sealed class StructuralAnswers
{
    private readonly QuestionReader _reader;
    private readonly AnswerWriter _writer;
    private readonly Comparer _comparer;
    private readonly IReadOnlyList<Fact> _facts;
    private readonly ProcedureKind _procedures;
    private readonly IReadOnlyList<IAnswerKind> _kinds;

    internal StructuralAnswers(KnowledgeModel knowledge)
    {
        var index = new KnowledgeIndex(knowledge);
        _facts = knowledge.Facts;
        var evidence = new Evidence(knowledge, index);
        _comparer = new Comparer(knowledge, evidence);
        _reader = new QuestionReader(new Vocabulary(knowledge, index));
        _writer = new AnswerWriter(knowledge, index);
        _procedures = new ProcedureKind(knowledge, index, evidence);

        // In this order: what needs the least guessing comes first.
        _kinds =
        [
            new FigureKind(knowledge, index, evidence),
            new HeadingQuestionKind(knowledge, index, evidence, _reader),
            new ComparisonKind(knowledge, index, _comparer, evidence),
            new ClassificationKind(),
            new OverviewKind(knowledge, index, evidence),
            new CommandKind(knowledge, evidence),
            _procedures,
            new CountKind(knowledge, evidence),
            new ListKind(knowledge, index, evidence),
            new FacetKind(knowledge, index, evidence),
            new EvidenceKind(knowledge, evidence, isLastResort: false),
            new TopicKind(knowledge, index, evidence),
            new DefinitionKind(knowledge, index, evidence),
            new EvidenceKind(knowledge, evidence, isLastResort: true),
            new PremiseKind(evidence),
        ];
    }

    /// <summary>The concepts that a text names, in the order in which it first does.</summary>
    /// <param name="text">Any text; at most <see cref="Reading.ContentLimits.MessageLength"/> units.</param>
    internal IReadOnlyList<Term> TermsIn(string text)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, Reading.ContentLimits.MessageLength, nameof(text));
        return [.. text.Split('\n').SelectMany(_reader.TermsIn).Distinct()];
    }

    /// <summary>Reads a question.</summary>
    /// <param name="question">As typed; at most <see cref="Reading.ContentLimits.QuestionLength"/> units.</param>
    internal Inquiry Read(string question) => _reader.Read(question);

    /// <summary>What is said to a greeting or to nothing; null for a question.</summary>
    internal Answer? Chat(Inquiry inquiry) =>
        inquiry.IsSmallTalk || inquiry.IsEmpty ? _writer.Write(inquiry, Draft.NotFound("", kind: AnswerKinds.SmallTalk)) : null;

    /// <summary>What the notes' structure itself rules out, such as the ninth of four steps; null for all else.</summary>
    internal Answer? Refused(Inquiry inquiry) =>
        inquiry.Unknown.Count == 0 && _procedures.Try(inquiry) is { Missing: not null } draft ? _writer.Write(inquiry, draft) : null;

    /// <summary>That the notes do not say it, and which words of the question they nowhere have.</summary>
    /// <param name="inquiry">The question.</param>
    /// <param name="near">What the places are about that come near to it.</param>
    internal Answer Miss(Inquiry inquiry, IEnumerable<Term> near) =>
        _writer.Write(
            inquiry,
            Draft.NotFound(
                inquiry.Unknown.Count > 0 ? string.Join("」「", inquiry.Unknown) : AbsentAspect(inquiry),
                inquiry.Subjects.FirstOrDefault()
            ),
            near
        );

    /// <summary>An aspect that the question names and for which the notes nowhere have a word; empty for none.</summary>
    private string AbsentAspect(Inquiry inquiry) =>
        inquiry.Facets.FirstOrDefault(facet =>
            !Lexicon.Japanese.Facets[facet].Exists(word => Says(word)) && !Lexicon.Japanese.Telling(facet).Any(Says)
        ) ?? "";

    private bool Says(string word) =>
        _facts.Any(fact => fact.Key.Contains(word, StringComparison.Ordinal) || fact.Context.Contains(word, StringComparison.Ordinal));

    /// <summary>Questions that the notes answer, too, on a subject if there is one.</summary>
    internal IReadOnlyList<string> FollowUpsOn(Term? subject) =>
        _writer.FollowUpsFor(new Draft(AnswerKinds.Definition, [], 1) { Subject = subject });

    /// <summary>What each kind makes of a question, each in its own way; made one after the other, as far as they are looked at.</summary>
    internal IEnumerable<Drafted> Drafts(Inquiry inquiry)
    {
        var isExact = inquiry.Unknown.Count == 0 && inquiry.Words.All(word => word.IsSoft || word.IsAsked);
        return _kinds
            .Select(kind => kind.Try(inquiry))
            .Where(draft => draft is { Missing: null })
            .Select((draft, number) => new Drafted(_writer.Write(inquiry, draft!), isExact, number == 0, draft!.IsStep));
    }

    /// <summary>Sets terms side by side; a miss names the first name that the notes do not have.</summary>
    /// <param name="names">Two or more, in any spelling; repeated ones count once.</param>
    internal Answer Compare(IReadOnlyList<string> names)
    {
        var terms = new List<Term>();
        foreach (var name in names)
        {
            var inquiry = _reader.Read(name);
            if (inquiry.Unknown.Count > 0 || inquiry.Subjects.Count == 0)
            {
                return _writer.Write(inquiry, Draft.NotFound(name));
            }

            terms.Add(inquiry.Subjects.MaxBy(subject => subject.Key.Length)!);
        }

        var comparison = _comparer.Compare([.. terms.Distinct()], [], ComparisonKind.KindLabel);
        return _writer.Write(
            _reader.Read(names[0]),
            new Draft(AnswerKinds.Comparison, [], .95) { Comparison = comparison, Subject = terms[0] }
        );
    }
}

/// <summary>What a kind makes of a question.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="IsExact">Whether the notes' own names and the words of asking are all that the question says.</param>
/// <param name="IsFirst">Whether no kind that guesses less makes anything of it.</param>
/// <param name="IsStep">Whether it is the one step of a procedure that was asked for by its place.</param>
internal sealed record Drafted(Answer Answer, bool IsExact, bool IsFirst, bool IsStep);
