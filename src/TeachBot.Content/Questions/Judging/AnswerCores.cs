using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Judging;

/// <summary>Takes off what politeness and doubt put around an answer, a word at a time: each step may be the answer.</summary>
internal static class AnswerCores
{
    private const int MostSteps = 6;

    /// <summary>The text itself first, then ever less of it.</summary>
    internal static List<AnswerText> Of(AnswerText text)
    {
        var cores = new List<AnswerText> { text };
        for (var step = 0; step < MostSteps && WithoutOpening(cores[^1]) is { } core; step++)
        {
            cores.Add(core);
        }

        for (var step = 0; step < MostSteps && WithoutEnding(cores[^1]) is { } core; step++)
        {
            cores.Add(core);
        }

        return cores;
    }

    private static AnswerText? WithoutOpening(AnswerText text)
    {
        var length = AnswerWords.OpeningOf(text.Strict);
        return length > 0 && (text.HasGap(length) || text.ScriptOf(length) != Script.Hiragana || text.Strict[length - 1] == 'は')
            ? text.Slice(length, text.Strict.Length) : null;
    }

    private static AnswerText? WithoutEnding(AnswerText text)
    {
        foreach (var ending in AnswerWords.EndingsOf(text.Strict))
        {
            var length = text.Strict.Length - ending.Length;

            // A word may well end in か or よ itself.
            if (text.HasGap(length) || text.ScriptOf(length - 1) != Script.Hiragana || (ending.Length > 1 && length > 1))
            {
                return text.Slice(0, length);
            }
        }

        return null;
    }
}
