using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Judging;

/// <summary>Takes off what politeness and doubt put around an answer, a word at a time: each step may be the answer.</summary>
internal static class AnswerCores
{
    private const int MostOpenings = 3,
        MostEndings = 5;

    /// <summary>The text itself first, then ever less of it.</summary>
    internal static List<AnswerText> Of(AnswerText text) =>
        [
            .. Steps(text, WithoutOpening, MostOpenings)
                .SelectMany(core => Steps(core, WithoutEnding, MostEndings))
                .OrderByDescending(core => core.Strict.Length),
        ];

    private static IEnumerable<AnswerText> Steps(AnswerText text, Func<AnswerText, AnswerText?> next, int most)
    {
        for (var (step, core) = (0, (AnswerText?)text); step <= most && core is not null; step++, core = next(core))
        {
            yield return core;
        }
    }

    private static AnswerText? WithoutOpening(AnswerText text)
    {
        var length = AnswerWords.OpeningOf(text.Written);
        return length > 0 && (text.HasGap(length) || text.ScriptOf(length) != Script.Hiragana || text.Written[length - 1] == 'は')
            ? text.Slice(length, text.Strict.Length)
            : null;
    }

    private static AnswerText? WithoutEnding(AnswerText text)
    {
        foreach (var ending in AnswerWords.EndingsOf(text.Written))
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
