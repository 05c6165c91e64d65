using System.Text;
using TeachBot.Content.Knowledge;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Judging;

/// <summary>
/// Judges typed answers. Right is the key in any of its spellings; a slip of the finger is forgiven where no other name of the course is as
/// near: as right where it leaves no doubt (one letter missing, doubled or swapped in six or more, and nothing else within one more),
/// otherwise as nearly, once, then wrong. Immutable; safe for concurrent use; make one a course, since it folds all its names.
/// </summary>
public sealed class AnswerJudge : IFormJudge
{
    /// <summary>The longest answer that is judged, in UTF-16 units of its composed form.</summary>
    public const int LongestAnswer = 1000;

    private const int Undoubted = 6;
    private readonly CourseNames _names;
    private readonly Mentions _mentions;

    /// <param name="knowledge">The course: its other terms are never taken for a key with a slip.</param>
    public AnswerJudge(KnowledgeModel knowledge)
    {
        _names = new CourseNames(knowledge);
        _mentions = new Mentions(_names);
        Knowledge = knowledge;
    }

    QuestionForm IFormJudge.Form => QuestionForm.Typed;

    private KnowledgeModel Knowledge { get; }

    Judgement IFormJudge.Judge(Question question, GivenAnswer given) =>
        given is TypedAnswer typed ? Judge(question, typed.Text, typed.WasNearly) : Judgement.Wrong(JudgementReason.OtherForm);

    /// <summary>What a typed answer is worth. Never throws, whatever was typed.</summary>
    /// <param name="question">A question with <see cref="Question.Answers"/>.</param>
    /// <param name="text">As typed.</param>
    /// <param name="wasNearly">
    /// Whether the answer before this one, to the same question, was <see cref="Verdict.Nearly"/>: then this one is not.
    /// </param>
    public Judgement Judge(Question question, string text, bool wasNearly = false)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Judgement.Wrong(JudgementReason.Empty);
        }

        text = JapaneseText.WellFormed(text).Normalize(NormalizationForm.FormC);
        if (text.Length > LongestAnswer)
        {
            return Judgement.Wrong(JudgementReason.TooLong);
        }

        var typed = new AnswerText(text);
        var judgement =
            typed.Strict.Length > 0 ? Judge(question, typed)
            : question.Answers.Any(answer => answer.Trim() == text.Trim()) ? Judgement.Right()
            : Judgement.Wrong(JudgementReason.Empty);
        judgement = judgement.Verdict == Verdict.Nearly && wasNearly ? judgement with { Verdict = Verdict.Wrong } : judgement;
        return judgement.Named is { } named ? judgement with { AboutNamed = AboutOf(named) } : judgement;
    }

    private Judgement Judge(Question question, AnswerText typed)
    {
        var key = new AnswerKey(question, _names);
        if (AnswerSentence.IsKeysOnly(typed, key))
        {
            return Judgement.Right();
        }

        var cores = AnswerCores.Of(typed);
        foreach (var core in cores)
        {
            if (key.Is(core))
            {
                return Judgement.Right();
            }

            if ((_names.Exactly(core.Written) ?? _names.Strictly(core.Strict).FirstOrDefault()) is { } other)
            {
                return OtherThan(key, other);
            }
        }

        if (cores.Exists(core => key.IsLoosely(core) || KindSuffix.IsKey(core, key, _names) || Amount.IsKey(core, question)))
        {
            return Judgement.Right();
        }

        var mentions = _mentions.In(typed, key);
        return new AnswerSentence(typed, mentions, _mentions.TermsIn(new AnswerText(question.Prompt))).Judge()
            ?? cores.Select(core => SlipOf(core, key)).FirstOrDefault(judgement => judgement is not null)
            ?? (
                mentions.Select(mention => mention.Other!).Distinct().ToList() is [var only]
                    ? OtherThan(key, only)
                    : Judgement.Wrong(mentions.Count > 0 ? JudgementReason.Several : JudgementReason.Unknown)
            );
    }

    private Judgement? SlipOf(AnswerText typed, AnswerKey key)
    {
        foreach (var form in key.Forms.Where(form => !form.IsAbbreviation))
        {
            if (Slips.Between(typed, form.Text) is not { } slips)
            {
                continue;
            }

            var distance = EditDistance.Within(typed.Loose, form.Text.Loose, slips);
            if (!_names.IsOtherNear(typed.Loose, distance, key.Terms, key.Loose))
            {
                var isUndoubted =
                    slips == 1
                    && form.Text.Strict.Length >= Undoubted
                    && Slips.Between(typed, form.Text, mayReplace: false) == 1
                    && !_names.IsOtherNear(typed.Loose, distance + 1, key.Terms, key.Loose);
                return (isUndoubted ? Judgement.Right(JudgementReason.Slip) : new Judgement(Verdict.Nearly, 0, JudgementReason.Slip)) with
                {
                    Spelling = form.Shown,
                };
            }
        }

        return null;
    }

    private static Judgement OtherThan(AnswerKey key, Term other) =>
        Judgement.Wrong(
            key.Terms.Any(term => Kinds.Has(term, other)) ? JudgementReason.TooGeneral
            : key.Terms.Any(term => Kinds.Has(other, term)) ? JudgementReason.TooSpecific
            : JudgementReason.OtherTerm
        ) with
        {
            Named = other,
        };

    private Fact? AboutOf(Term term) =>
        term.Definitions.FirstOrDefault()
        ?? Knowledge.About(term).FirstOrDefault(fact => fact.Kind == FactKind.Sentence)
        ?? term.Classes.FirstOrDefault()?.Fact;
}
