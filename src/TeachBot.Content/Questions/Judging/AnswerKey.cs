using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Questions.Judging;

/// <summary>What is right as an answer to one question: its answers, and all spellings of the terms that they name.</summary>
internal sealed class AnswerKey
{
    private const int ShortestLoanword = 4;
    private readonly CourseNames _names;
    private readonly HashSet<string> _answers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _strict = new(StringComparer.Ordinal);
    private readonly HashSet<string> _loose = new(StringComparer.Ordinal);
    private readonly List<AnswerForm> _forms = [];

    internal AnswerKey(Question question, CourseNames names)
    {
        _names = names;
        foreach (var answer in question.Answers)
        {
            var form = AnswerForm.Of(answer, answer);
            Add(form);
            _answers.Add(form.Text.Written);
            var term = names.Exactly(answer) ?? names.Strictly(form.Text.Strict).FirstOrDefault();
            var spellings = term is null
                ? NameParts.Of(answer).Where(part => names.Exactly(part) is null)
                : names.AllOf(term).SelectMany(names.SpellingsOf);
            foreach (var spelling in spellings)
            {
                Add(AnswerForm.Of(spelling, answer));
            }

            if (term is not null)
            {
                Terms.Add(term);
            }
        }
    }

    /// <summary>The terms that the answers name.</summary>
    internal HashSet<Term> Terms { get; } = [];

    /// <summary>Every way to write it, once.</summary>
    internal IReadOnlyList<AnswerForm> Forms => _forms;

    /// <summary>The loose forms.</summary>
    internal ISet<string> Loose => _loose;

    /// <summary>Whether a piece of a text is a way to write it.</summary>
    internal bool Has(ReadOnlySpan<char> strict) => _strict.GetAlternateLookup<ReadOnlySpan<char>>().Contains(strict);

    /// <summary>
    /// Whether a text is the key, spelt in one of its ways; the course's own look-up decides where kana alone part two names.
    /// </summary>
    internal bool Is(AnswerText text) =>
        _answers.Contains(text.Written)
        || (_names.Exactly(text.Written) is { } term ? Terms.Contains(term) : _strict.Contains(text.Strict));

    /// <summary>Whether a text is the key but for what spellings of loanwords differ in, and no other name of the course is.</summary>
    internal bool IsLoosely(AnswerText text) =>
        _forms.Exists(form => form.Text.IsSpellingOf(text, ShortestLoanword)) && _names.Loosely(text.Loose).All(Terms.Contains);

    private void Add(AnswerForm form)
    {
        if (form.Text.Strict.Length > 0 && _strict.Add(form.Text.Strict))
        {
            _loose.Add(form.Text.Loose);
            _forms.Add(form);
        }
    }
}
