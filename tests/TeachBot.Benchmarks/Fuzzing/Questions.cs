using TeachBot.Content.Reading;

namespace TeachBot.Benchmarks.Fuzzing;

/// <summary>Questions that nobody would ask, up to the longest that may be asked.</summary>
internal static class Questions
{
    private static readonly string[] Words =
    [
        "とは",
        "？",
        "の",
        "と",
        "違い",
        "は",
        "なぜ",
        "いくつ",
        "何種類",
        "手順",
        "3",
        "最初",
        "一番",
        "図",
        "コマンド",
        "まとめ",
        "型",
        "何",
        "ない",
        "メリット",
        "デメリット",
        " ",
        "　",
        "ー",
        "っ",
        "第1回",
        "例",
        "主な",
        "を",
        "が",
        "abc",
        "ｱｲｳ",
        "だよね",
        "比べて",
        "前回",
        "じゃあ",
        "教えて",
        "\u200B",
        "\u202E",
        "が\u3099",
        "\uD800",
        "「",
        "」",
        "\n",
        "😀",
        "特徴",
        "種類",
    ];

    internal static string Make(Chance chance, Corpus corpus, IReadOnlyList<string> names)
    {
        var question = chance.Below(5) switch
        {
            0 => chance.Unicode(chance.Length(ContentLimits.QuestionLength)),
            1 => Mutate(chance, chance.Of(corpus.Questions)),
            2 => string.Concat(Enumerable.Repeat(Piece(chance, names), chance.Length(ContentLimits.QuestionLength))),
            3 => string.Concat(Enumerable.Range(0, chance.Length(300)).Select(_ => Piece(chance, names))),
            _ => Mutate(chance, chance.Of(names) + chance.Of(Words) + chance.Of(names) + chance.Of(Words)),
        };
        return question.Length <= ContentLimits.QuestionLength ? question : question[..ContentLimits.QuestionLength];
    }

    private static string Piece(Chance chance, IReadOnlyList<string> names) => chance.OneIn(3) ? chance.Of(names) : chance.Of(Words);

    private static string Mutate(Chance chance, string question)
    {
        for (var change = chance.Below(4); change > 0; change--)
        {
            var at = chance.Below(question.Length + 1);
            question = chance.Below(4) switch
            {
                0 => question.Remove(at, Math.Min(1, question.Length - at)),
                1 => question.Insert(at, chance.Of(Words)),
                2 => question.Insert(at, chance.Unicode(1 + chance.Below(3))),
                _ => question[at..] + question[..at],
            };
        }

        return question;
    }
}
