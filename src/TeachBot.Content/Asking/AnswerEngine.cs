using TeachBot.Content.Asking.Kinds;
using TeachBot.Content.Comparing;
using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;

namespace TeachBot.Content.Asking;

/// <summary>Answers questions from a course's knowledge. Holds no state between questions; safe for concurrent use.</summary>
public sealed class AnswerEngine
{
    private readonly QuestionReader _reader;
    private readonly AnswerWriter _writer;
    private readonly Comparer _comparer;
    private readonly IReadOnlyList<Fact> _facts;
    private readonly Scopes _scopes;
    private readonly IReadOnlyList<IAnswerKind> _kinds;

    internal AnswerEngine(KnowledgeModel knowledge)
    {
        var (index, vocabulary, passages) = Index(knowledge);
        _facts = knowledge.Facts;
        var evidence = new Evidence(knowledge, index);
        _comparer = new Comparer(knowledge, evidence);
        _reader = new QuestionReader(vocabulary);
        _scopes = new Scopes(knowledge, index, evidence);
        _writer = new AnswerWriter(knowledge, index, passages);

        // In this order: the first kind that answers wins; what needs the least guessing comes first.
        _kinds =
        [
            new SmallTalkKind(),
            new FigureKind(knowledge, index, evidence),
            new UnknownWordKind(),
            new HeadingQuestionKind(knowledge, index, evidence, _reader),
            new ComparisonKind(knowledge, index, _comparer, evidence),
            new ClassificationKind(),
            new OverviewKind(knowledge, index, evidence),
            new CommandKind(knowledge, evidence),
            new ProcedureKind(knowledge, index, evidence),
            new CountKind(knowledge, evidence),
            new ListKind(knowledge, index, evidence),
            new FacetKind(knowledge, index, evidence),
            new EvidenceKind(knowledge, evidence, isLastResort: false),
            new TopicKind(knowledge, index, evidence),
            new DefinitionKind(knowledge, index, evidence),
            new EvidenceKind(knowledge, evidence, isLastResort: true),
            new PassageKind(passages, evidence),
            new PremiseKind(evidence),
        ];
    }

    private const int Many = 20_000;

    /// <summary>Large notes are indexed on two cores; for small ones, waking the second would take longer.</summary>
    private static (KnowledgeIndex, Vocabulary, Passages) Index(KnowledgeModel knowledge)
    {
        var searched = knowledge.Facts.Count > Many ? Task.Run(() => new Passages(knowledge)) : null;
        var index = new KnowledgeIndex(knowledge);
        return (index, new Vocabulary(knowledge, index), searched?.GetAwaiter().GetResult() ?? new Passages(knowledge));
    }

    /// <summary>Answers a question.</summary>
    /// <param name="question">As typed; at most <see cref="Reading.ContentLimits.QuestionLength"/> units.</param>
    /// <param name="last">The subject of the question before, for 「じゃあデメリットは？」; null at the beginning of a conversation.</param>
    public Answer Answer(string question, Term? last = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(question.Length, Reading.ContentLimits.QuestionLength, nameof(question));
        var read = _reader.Read(question);
        var leans = LeansOnLast(read);
        last = leans ? last : null;
        return AnswerTo(question, FollowOn(read, last), last) with { LeansOnLast = leans };
    }

    /// <summary>The concepts that a text names, in the order in which it first does.</summary>
    /// <param name="text">Any text; at most <see cref="Reading.ContentLimits.MessageLength"/> units.</param>
    public IReadOnlyList<Term> TermsIn(string text)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, Reading.ContentLimits.MessageLength, nameof(text));
        return [.. text.Split('\n').SelectMany(_reader.TermsIn).Distinct()];
    }

    /// <summary>What is said to a greeting or to nothing; null for a question.</summary>
    internal Answer? Chat(string question)
    {
        var inquiry = _reader.Read(question);
        return new SmallTalkKind().Try(inquiry) is { } draft ? _writer.Write(inquiry, draft) : null;
    }

    /// <summary>What the notes' structure itself rules out, such as the ninth of four steps; null for all else.</summary>
    internal Answer? Refused(string question)
    {
        var inquiry = _reader.Read(question);
        return inquiry.Unknown.Count == 0 && _kinds.OfType<ProcedureKind>().Single().Try(inquiry) is { Missing: not null } draft
            ? _writer.Write(inquiry, draft)
            : null;
    }

    /// <summary>That the notes do not say it, and which words of the question they nowhere have.</summary>
    internal Answer Miss(string question)
    {
        var inquiry = _reader.Read(question);
        return _writer.Write(
            inquiry,
            new UnknownWordKind().Try(inquiry) ?? Asking.Draft.NotFound(AbsentAspect(inquiry), inquiry.Subjects.FirstOrDefault())
        );
    }

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

    /// <summary>What each kind makes of a question, each in its own way.</summary>
    internal IReadOnlyList<Drafted> Drafts(string question)
    {
        var inquiry = _reader.Read(question);
        var isExact = inquiry.Unknown.Count == 0 && inquiry.Words.All(word => word.IsSoft || word.IsAsked);
        return
        [
            .. _kinds
                .Select(kind => kind.Try(inquiry))
                .Where(draft => draft is { Missing: null })
                .Select((draft, number) => new Drafted(_writer.Write(inquiry, draft!), isExact, number == 0, draft!.IsStep)),
        ];
    }

    private Answer AnswerTo(string question, Inquiry inquiry, Term? last)
    {
        var draft = Draft(inquiry);
        if (draft.Missing is null || draft.Kind == AnswerKinds.SmallTalk || inquiry.Unknown.Count > 0)
        {
            return _writer.Write(inquiry, draft);
        }

        foreach (var scope in _scopes.Of(inquiry))
        {
            var narrowed = FollowOn(_reader.Read(question, scope), last);
            if (Draft(narrowed) is { Missing: null } found && found.Facts.All(scope.Contains))
            {
                return _writer.Write(narrowed, found);
            }
        }

        return _writer.Write(inquiry, draft);
    }

    private Draft Draft(Inquiry inquiry)
    {
        foreach (var kind in _kinds)
        {
            if (kind.Try(inquiry) is { } draft)
            {
                return draft;
            }
        }

        return Asking.Draft.NotFound(Aspect(inquiry), inquiry.Subjects.FirstOrDefault());
    }

    /// <summary>Sets terms side by side; a miss names the first name that the notes do not have.</summary>
    /// <param name="names">Two or more, in any spelling; repeated ones count once.</param>
    public Answer Compare(IReadOnlyList<string> names)
    {
        var terms = new List<Term>();
        foreach (var name in names)
        {
            var inquiry = _reader.Read(name);
            if (inquiry.Unknown.Count > 0 || inquiry.Subjects.Count == 0)
            {
                return _writer.Write(inquiry, Asking.Draft.NotFound(name));
            }

            terms.Add(inquiry.Subjects.MaxBy(subject => subject.Key.Length)!);
        }

        var comparison = _comparer.Compare([.. terms.Distinct()], [], ComparisonKind.KindLabel);
        return _writer.Write(
            _reader.Read(names[0]),
            new Asking.Draft(AnswerKinds.Comparison, [], .95) { Comparison = comparison, Subject = terms[0] }
        );
    }

    /// <summary>What the notes do not say of a known subject; nothing can be named where the words are known but not together.</summary>
    private static string Aspect(Inquiry inquiry) =>
        inquiry.Subjects.Count == 0
            ? ""
            : inquiry.Words.FirstOrDefault(word => !word.IsSoft)?.Text ?? inquiry.Facets.FirstOrDefault() ?? "";

    /// <summary>A question that names no subject but an aspect goes on about the last one.</summary>
    private static Inquiry FollowOn(Inquiry inquiry, Term? last)
    {
        var goesOn = last is not null && LeansOnLast(inquiry) && (inquiry.Subjects.Count == 0 || inquiry.Subjects[0] != last);
        return goesOn ? inquiry with { Subjects = [last!, .. inquiry.Subjects], IsFollowUp = true } : inquiry;
    }

    private static bool LeansOnLast(Inquiry inquiry) =>
        inquiry.Unknown.Count == 0
        && !inquiry.IsSmallTalk
        && (inquiry.Subjects.Count == 0 || (inquiry.Subjects.Count == 1 && inquiry.Wants("comparison")))
        && (inquiry.Facets.Count > 0 || inquiry.Asks.Count > 0 || inquiry.Words.Count > 0);
}

/// <summary>What a kind makes of a question.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="IsExact">Whether the notes' own names and the words of asking are all that the question says.</param>
/// <param name="IsFirst">Whether no kind that guesses less makes anything of it.</param>
/// <param name="IsStep">Whether it is the one step of a procedure that was asked for by its place.</param>
internal sealed record Drafted(Answer Answer, bool IsExact, bool IsFirst, bool IsStep);
