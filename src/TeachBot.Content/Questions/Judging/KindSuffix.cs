namespace TeachBot.Content.Questions.Judging;

/// <summary>
/// The noun that a kind's name ends in may be left out (X for X型) where what remains is no name in the course and no other kind's either,
/// and a second one may follow (X型方式).
/// </summary>
internal static class KindSuffix
{
    private const int ShortestStem = 2;

    internal static bool IsKey(AnswerText text, AnswerKey key, CourseNames names)
    {
        var strict = text.Strict;
        if (strict.Length < ShortestStem || names.Strictly(strict).Count > 0)
        {
            return false;
        }

        var isStem =
            AnswerWords.Kinds.Any(kind => key.Has(strict + kind))
            && AnswerWords.Kinds.All(kind => names.Strictly(strict + kind).All(key.Terms.Contains));
        return isStem
            || AnswerWords.Kinds.Any(kind =>
                kind.Length > 1
                && strict.EndsWith(kind, StringComparison.Ordinal)
                && key.Has(strict.AsSpan(0, strict.Length - kind.Length))
                && AnswerWords.Kinds.Any(strict[..^kind.Length].EndsWith)
            );
    }
}
