using System.Text.Json;
using CsCheck;
using TeachBot.Content.Search;
using TeachBot.Tests.Architecture;

namespace TeachBot.Tests.Content.Search;

/// <summary>Passages for the tests of searching.</summary>
internal static class Shelf
{
    /// <summary>A few notes on cycling, as short as one lecture.</summary>
    internal static readonly PassageIndex Cycling = PassageIndex.Build([
        new("タイヤの空気圧は5気圧にする。空気が少ないと、段差でパンクしやすい。", "手入れ", "自転車の手入れ"),
        new("チェーンは走った距離が300キロになるたびに洗う。乾いてから油をさす。", "手入れ", "自転車の手入れ"),
        new("ブレーキが鳴るのは、リムに油が付いているためである。", "故障", "自転車の手入れ"),
        new("ヘルメットは1975年にアメリカで広まった。発明したのはロイ・リヒターである。", "歴史", "自転車の歴史"),
        new("最初の自転車はドイツの町マンハイムで作られた。", "歴史", "自転車の歴史"),
    ]);

    /// <summary>Passages out of few pieces, so that terms repeat and scores are often equal.</summary>
    internal static readonly Gen<Passage[]> Any = Gen.Select(Piece().Array[0, 20], Piece().Array[0, 3])
        .Select((body, title) => new Passage(string.Concat(body), title.FirstOrDefault(""), string.Concat(title)))
        .Array[0, 400];

    /// <summary>Questions out of the same pieces.</summary>
    internal static readonly Gen<string> Questions = Piece().Array[1, 12].Select(string.Concat);

    /// <summary>The articles of a public set, each as its title, paragraphs, and questions; null where it is not at hand.</summary>
    internal static List<(string Title, List<string> Paragraphs, List<string> Questions)>? PublicSet()
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "eval", "jaquad-train", "jaquad_train_0003.json");
        if (!File.Exists(file))
        {
            return null;
        }

        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return
        [
            .. json
                .RootElement.GetProperty("data")
                .EnumerateArray()
                .Select(article =>
                    (
                        article.GetProperty("title").GetString()!,
                        article
                            .GetProperty("paragraphs")
                            .EnumerateArray()
                            .Select(paragraph => paragraph.GetProperty("context").GetString()!)
                            .ToList(),
                        article
                            .GetProperty("paragraphs")
                            .EnumerateArray()
                            .SelectMany(paragraph => paragraph.GetProperty("qas").EnumerateArray())
                            .Select(question => question.GetProperty("question").GetString()!)
                            .ToList()
                    )
                ),
        ];
    }

    private static Gen<string> Piece() =>
        Gen.OneOf([
            .. new[]
            {
                "東京",
                "京都",
                "都",
                "タイヤ",
                "タイ",
                "チェーン",
                "a300",
                "a",
                "300",
                "は",
                "である",
                "。",
                "です",
                "自転車",
                "転",
                " ",
                "の",
            }.Select(Gen.Const),
        ]);
}
