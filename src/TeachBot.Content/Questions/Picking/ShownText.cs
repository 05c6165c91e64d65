using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Picking;

/// <summary>What a question shows before and after it is answered, and what has to be known to answer it, folded for comparison.</summary>
internal sealed class ShownText
{
    private readonly string _prompt;
    private readonly string _explanation;
    private readonly IReadOnlyList<string> _keys;
    private readonly Question _question;

    internal ShownText(Question question)
    {
        _question = question;
        _prompt = JapaneseText.Words(question.Prompt);
        _explanation = JapaneseText.Words(question.Explanation);
        _keys = [.. KeyTexts(question).Select(JapaneseText.Key).Where(key => key.Length > 1)];
    }

    /// <summary>
    /// Whether who has seen this question, with its explanation, would know the key of a later one, or the other way round.
    /// </summary>
    internal bool Spoils(ShownText later) =>
        RestsOnSameLine(later._question)
        || IsAboutSame(later)
        || later._keys.Any(key => JapaneseText.Mentions(_prompt, key) || JapaneseText.Mentions(_explanation, key))
        || _keys.Any(key => JapaneseText.Mentions(later._prompt, key));

    private bool RestsOnSameLine(Question other) =>
        _question.Citation.Line == other.Citation.Line && _question.Citation.Lecture == other.Citation.Lecture;

    private bool IsAboutSame(ShownText other) => _question.Concept == other._question.Concept && _keys.Any(other._keys.Contains);

    /// <summary>Pairs, steps and 「正しい」 give nothing away: there is no word to learn from them.</summary>
    private static IEnumerable<string> KeyTexts(Question question) =>
        question.Form switch
        {
            QuestionForm.Typed => question.Answers,
            QuestionForm.SingleChoice or QuestionForm.MultipleChoice when !TrueOrFalse.Is(question) => question
                .Options.Where(option => option.IsCorrect)
                .Select(option => option.Text),
            _ => [],
        };
}
