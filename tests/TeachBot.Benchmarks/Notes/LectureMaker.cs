namespace TeachBot.Benchmarks.Notes;

/// <summary>
/// Makes up lectures of some thirty passages, built as teachers build them: kinds with their aspects, lists, tables, steps, a summary.
/// </summary>
internal sealed class LectureMaker(int seed)
{
    private static readonly string[] Aspects = ["特徴", "メリット", "デメリット", "用途", "仕組み", "課題", "歴史"];
    private static readonly string[] Verbs =
    [
        "を使います",
        "が必要です",
        "を増やします",
        "に分かれます",
        "で動きます",
        "を支えています",
        "とは別に管理します",
        "が最も多くなります",
        "を減らすことができます",
    ];
    private static readonly string[] Joints = ["は", "では", "の場合は", "によって", "のために", "を通じて"];
    private readonly WordMaker _words = new(seed, 60_000);

    /// <summary>The concepts of the lectures made so far, each with the aspects that its lecture gives it.</summary>
    internal List<(string Name, string Aspect)> Concepts { get; } = [];

    /// <summary>Some of the sentences made so far.</summary>
    internal List<string> Sentences { get; } = [];

    internal string Make(int number)
    {
        var whole = _words.Rare();
        var lines = new List<string>
        {
            $"# 第{number}回 {whole}の基礎",
            "",
            Several(3),
            "",
            $"## {whole}の種類",
            "",
            $"{whole}には次の6種類があります。",
            "",
        };
        for (var kind = 0; kind < 6; kind++)
        {
            AddConcept(lines, _words.Rare() + (kind % 2 == 0 ? "型" : ""));
        }

        lines.AddRange([$"## {whole}を使う理由", "", Several(3), "", $"## {_words.Rare()}の手順", ""]);
        lines.AddRange(Enumerable.Range(1, 4).Select(step => $"{step}. {Sentence()}"));
        lines.AddRange(["", $"## {_words.Rare()}", "", $"| 項目 | {_words.Next()} | 年代 |", "|---|---|---|"]);
        lines.AddRange(Enumerable.Range(1, 4).Select(_ => $"| {_words.Rare()} | {_words.Next()} | {_words.Number(1600, 2020)}年 |"));
        lines.AddRange(["", "## まとめ", "", Several(3), ""]);
        return string.Join('\n', lines);
    }

    private void AddConcept(List<string> lines, string name)
    {
        lines.AddRange([$"### {name}", "", $"{name}とは、{_words.Next()}の{_words.Next()}を{_words.Next()}する方式です。{Several(2)}", ""]);
        foreach (var aspect in Enumerable.Range(0, 3).Select(_ => _words.OneOf(Aspects)).Distinct())
        {
            Concepts.Add((name, aspect));
            lines.AddRange([
                $"#### {aspect}",
                "",
                _words.Number(0, 1) == 0 ? Several(2) : $"- {Sentence()}\n- {Sentence()}\n- {Sentence()}",
                "",
            ]);
        }
    }

    private string Several(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => Sentence()));

    private string Sentence()
    {
        var sentence = $"{_words.Next()}{_words.OneOf(Joints)}、{_words.Next()}の{_words.Next()}と{_words.Next()}{_words.OneOf(Verbs)}。";
        if (_words.Number(0, 9) == 0)
        {
            Sentences.Add(sentence);
        }

        return sentence;
    }
}
