using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Content.Reading;
using TeachBot.Core;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Authoring;

/// <summary>Makes a question of what stands in the file and what the notes know, or tells what is wrong.</summary>
internal sealed class QuizBuilder(KnowledgeModel knowledge, QuizFigures figures)
{
    private static readonly (string Words, double Difficulty)[] Difficulties =
    [
        ("quiz easy", 0.2),
        ("quiz medium", 0.5),
        ("quiz hard", 0.8),
    ];

    private readonly SourceFinder _sources = new(knowledge);
    private readonly ConceptFinder _concepts = new(knowledge);

    /// <summary>The question; null, and at least one fault, where it cannot be asked.</summary>
    /// <param name="draft">As it was read.</param>
    /// <param name="file">Its file, below the folder of the quizzes.</param>
    /// <param name="faults">Takes what is wrong.</param>
    internal Question? Build(QuizDraft draft, string file, List<QuizFault> faults)
    {
        faults.AddRange(DraftChecks.Of(draft));
        if (draft.IsUnclear)
        {
            return null;
        }

        var source = SourceOf(draft, file, faults);
        var id = IdOf(draft, file, faults);
        var concept = ConceptOf(draft, source, faults);
        var difficulty = DifficultyOf(draft, faults);
        if (faults.Count > 0)
        {
            return null;
        }

        var explanation = ExplanationOf(draft, source!, faults);
        var (figure, figureFault) = draft.Figures.Count == 0 ? default : (figures.Find(draft.Figures[0], file, source!, out var why), why);
        if (draft.Figures.Count > 0 && figure is null)
        {
            faults.Add(new QuizFault(figureFault, draft.Figures[0].Line, draft.Figures[0].Source));
        }

        var question = new Question
        {
            Id = id,
            Version = "",
            Kind = QuestionKinds.Authored,
            Form = FormOf(draft),
            Prompt = draft.Prompt,
            Options = DraftOptions.Of(draft, id),
            Answers = [.. draft.Answers.Distinct(StringComparer.Ordinal)],
            Explanation = explanation,
            Citation = source!.Lecture.Cite(source.Section, source.Section.Line),
            Rule = "authored",
            Difficulty = difficulty,
            Concept = concept,
            Figure = figure,
        };
        return faults.Count > 0 ? null : question with { Version = QuizIdentity.Version(question) };
    }

    private QuizSource? SourceOf(QuizDraft draft, string file, List<QuizFault> faults)
    {
        if (!draft.Labels.TryGetValue(QuizLabel.Source, out var written))
        {
            if (_sources.LectureOf(file) is { } lecture)
            {
                return new QuizSource(lecture, lecture.Root);
            }

            faults.Add(new QuizFault(ContentFault.QuizWithoutSource, draft.Line));
            return null;
        }

        var found = _sources.Find(written.Value, file);
        if (found.Count != 1)
        {
            var fault =
                written.Value.Length == 0 ? ContentFault.QuizWithoutSource
                : found.Count == 0 ? ContentFault.QuizUnknownSource
                : ContentFault.QuizAmbiguousSource;
            faults.Add(new QuizFault(fault, written.Line, written.Value));
            return null;
        }

        return found[0];
    }

    private static string IdOf(QuizDraft draft, string file, List<QuizFault> faults)
    {
        if (!draft.Labels.TryGetValue(QuizLabel.Id, out var written))
        {
            return QuizIdentity.Id(file, draft.Prompt, draft.Figures.FirstOrDefault()?.Source ?? "");
        }

        if (QuestionId.From(written.Value) is { } id)
        {
            return id;
        }

        faults.Add(new QuizFault(ContentFault.QuizBadId, written.Line, written.Value));
        return "";
    }

    private string ConceptOf(QuizDraft draft, QuizSource? source, List<QuizFault> faults)
    {
        if (!draft.Labels.TryGetValue(QuizLabel.Term, out var written))
        {
            return source is null || faults.Count > 0 ? "" : _concepts.Of(source, draft.Prompt);
        }

        if (_concepts.NameOf(written.Value) is { } name)
        {
            return name;
        }

        faults.Add(new QuizFault(ContentFault.QuizUnknownTerm, written.Line, written.Value));
        return "";
    }

    private static double DifficultyOf(QuizDraft draft, List<QuizFault> faults)
    {
        if (!draft.Labels.TryGetValue(QuizLabel.Difficulty, out var written))
        {
            return 0.5;
        }

        var word = JapaneseText.Key(written.Value);
        foreach (var (words, difficulty) in Difficulties)
        {
            if (Lexicon.Japanese.Section(words).Contains(word))
            {
                return difficulty;
            }
        }

        faults.Add(new QuizFault(ContentFault.QuizUnknownDifficulty, written.Line, written.Value));
        return 0;
    }

    /// <summary>
    /// The author's words; else the reasons of what is right; else the notes' own sentence, under the heading cited, that has the answer in
    /// it.
    /// </summary>
    private string ExplanationOf(QuizDraft draft, QuizSource source, List<QuizFault> faults)
    {
        var written = QuizText.Plain(QuizText.Join(draft.Explanation));
        var reasons = string.Join(
            '\n',
            draft.Options.Where(option => option.IsRight && option.Reason.Length > 0).Select(option => option.Reason)
        );
        if (written.Length + reasons.Length > 0)
        {
            return written.Length > 0 ? written : reasons;
        }

        var keys = (
            draft.Shape is QuizShape.Choice ? draft.Options.Where(option => option.IsRight).Select(option => option.Text) : draft.Answers
        )
            .Select(JapaneseText.Key)
            .ToList();
        var sentence =
            keys.Count == 0
                ? null
                : knowledge
                    .Below(source.Section)
                    .FirstOrDefault(fact =>
                        fact.Text.Length <= ContentLimits.QuizExplanationLength
                        && keys.TrueForAll(key => JapaneseText.Mentions(fact.Key, key))
                    );
        if (sentence is null)
        {
            faults.Add(new QuizFault(ContentFault.QuizWithoutExplanation, draft.Line));
        }

        return sentence?.Text ?? "";
    }

    private static QuestionForm FormOf(QuizDraft draft) =>
        draft.Shape switch
        {
            QuizShape.Typed => QuestionForm.Typed,
            QuizShape.Ordering => QuestionForm.Ordering,
            QuizShape.Matching => QuestionForm.Matching,
            _ when draft.Options.Count(option => option.IsRight) == 1 => QuestionForm.SingleChoice,
            _ => QuestionForm.MultipleChoice,
        };
}
