using System.Text.RegularExpressions;

namespace TeachBot.Content.Units;

/// <summary>
/// Finds a sentence's own topic: 「Xは／とは／って／も」 at the head of a clause, behind words that only join; else 「Xでは／Xには」, the scene.
/// What stands in brackets is looked past, and a quoted name is one word.
/// </summary>
internal static partial class TopicReader
{
    /// <summary>Clauses further on than this are no longer the head of the sentence.</summary>
    private const int Clauses = 4;

    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create("、，,—―");

    internal static SentenceTopic Of(string sentence)
    {
        var outline = Outline(sentence);
        var scene = default(SentenceTopic);
        var (start, clauses, pointsBack, acts) = (0, 0, false, false);
        while (start < outline.Length && clauses++ < Clauses)
        {
            var end = outline.AsSpan(start).IndexOfAny(Ends) is var comma and >= 0 ? start + comma : outline.Length;
            start += Opening().Match(outline, start, end - start).Length;
            pointsBack |= clauses == 1 && Refers().IsMatch(outline.AsSpan(start, end - start));
            for (
                var at = start;
                at < end && Particle().Match(outline, at, end - at) is { Success: true } particle;
                at = particle.Index + particle.Length
            )
            {
                var name = sentence[start..particle.Index].Trim();
                if (particle.Value is "では" or "には")
                {
                    // 「SQLには、…」 and 「SQLではこれを…」; behind another word without a comma it only tells to whom or where.
                    var isSet = particle.Index + particle.Length == end || name.All(char.IsAscii);
                    scene =
                        clauses == 1 && !acts && isSet && IsScene(outline[start..particle.Index].Trim())
                            ? new SentenceTopic(TopicKind.Scene, Named(name))
                            : scene;
                    acts |= clauses == 1 && Elsewhere().IsMatch(name);
                    start = particle.Index + particle.Length;
                }
                else if (particle.Value is "が" or "も")
                {
                    acts = true;
                    break;
                }
                else
                {
                    return PointsBack().IsMatch(name) ? new SentenceTopic(TopicKind.Back, name)
                        : IsName(outline[start..particle.Index].Trim()) ? new SentenceTopic(TopicKind.Named, Named(name))
                        : scene.Kind == TopicKind.Scene ? scene
                        : new SentenceTopic(TopicKind.Other);
                }
            }

            start = end + 1;
        }

        // What acts within the words before a noun at the end tells what kind of thing it is: 「…が読める形式」.
        return scene.Kind == TopicKind.Scene
            ? scene
            : new SentenceTopic(
                pointsBack ? TopicKind.Back
                : acts && !EndsInNoun().IsMatch(sentence) ? TopicKind.Other
                : TopicKind.None
            );
    }

    /// <summary>The sentence with what stands in brackets made blank, and what is quoted made one word, place for place.</summary>
    private static string Outline(string sentence) =>
        string.Create(
            sentence.Length,
            sentence,
            static (outline, text) =>
            {
                var (bracket, quote, formula) = (0, 0, false);
                for (var i = 0; i < text.Length; i++)
                {
                    var c = text[i];
                    bracket -= c is '）' or ')' or ']' && bracket > 0 ? 1 : 0;
                    quote -= c is '」' or '』' or '｣' && quote > 0 ? 1 : 0;
                    formula ^= c == '$' && (i == 0 || text[i - 1] != '$');
                    outline[i] =
                        quote > 0 || formula || c == '$' ? '語'
                        : bracket > 0 ? '_'
                        : c;
                    bracket += c is '（' or '(' or '[' ? 1 : 0;
                    quote += c is '「' or '『' or '｢' ? 1 : 0;
                }
            }
        );

    /// <summary>A name without the quotation marks around it and without 自身.</summary>
    private static string Named(string name)
    {
        name = name.EndsWith("自身", StringComparison.Ordinal) || name.EndsWith("自体", StringComparison.Ordinal) ? name[..^2] : name;
        var inner = name.Trim('「', '」', '『', '』', '｢', '｣', '"', '“', '”', ' ', '　');
        return inner.AsSpan().IndexOfAny("「」『』") < 0 ? inner : name;
    }

    /// <summary>Whether words name a thing: no clause, no word that points or only tells when.</summary>
    internal static bool IsName(string name) => name.Length is > 0 and <= 40 && !NoName().IsMatch(name);

    private static bool IsScene(string name) => IsName(name) && Noun().IsMatch(name) && !NoScene().IsMatch(name);

    /// <summary>Words at the head of a clause that join or colour and name nothing.</summary>
    [GeneratedRegex(
        @"\G[\s　]*(?:(?:しかし|ただし|ただ|また|さらに|そして|なお|つまり|例えば|たとえば|だから|したがって|従って|すなわち|一方で?|特に|とくに|実は|もちろん|ちなみに|まず|次に|最後に|最初に|さて|それでは"
            + @"|ところで|一般に|通常|普通|主に|既に|すでに|そこで|ここで|その後|それで|同様に|逆に|ゆえに|よって|もし|\p{IsCJKUnifiedIdeographs}{1,4}的に(?:は)?)(?=[\s　、，,]|[^ぁ-ん]"
            + @"|[こそ][のれ])[\s　]*)+"
    )]
    private static partial Regex Opening();

    // 「または」, 「はじめ」, 「ものの」 and 「入って」 hold the same letters.
    [GeneratedRegex(
        @"というのは|(?<![こあもひ])とは|では(?![なあいご])|には|(?<=[^ぁ-んァ-ヶ\s]{2}|[ァ-ヶー」』）A-Za-z])って(?![いおきくもしみ])|(?<!また|あるい|もしく|ないし|から|まで|より|こんにち"
            + @"|こんばん|[てをがにでへばず])は(?!じめ|ず|り)|(?<=[^ぁ-ん、，\s最])も(?![のしっちとう])|(?<=[^ぁ-ん、，])が"
    )]
    private static partial Regex Particle();

    [GeneratedRegex(
        "^(?:これら?|それら?|彼ら?|彼女ら?|同[氏社者])$|^彼女?ら?の|^[こそ]こでの|^[こそ]う(?:した|いった)|^(?:この|その|これらの|それらの)(?!ほか|他|うち|後|前|際|とき|時|場合|ため|よう|図|表|例"
            + "|コード|プログラム|動画|記事|サイト|ページ|スライド|講義|授業|章|節|問題|課題|資料)"
    )]
    private static partial Regex PointsBack();

    /// <summary>A sentence without a topic that speaks of what stands before it.</summary>
    [GeneratedRegex(
        "^(?:これ(?!から|まで)|それ(?!で|から|ぞれ|では|とも)|その(?!後|他|ほか|ため|とき|時|結果|際|場合|うち)|この(?!よう|ため|とき|場合|際|後|章|節|講義|授業|ページ|図|表|例)|同様に)"
    )]
    private static partial Regex Refers();

    [GeneratedRegex(
        "^(?:ここ|そこ|あれ|こちら|そちら|今回|今日|本日|前回|次回|まず|次|つぎ|以下|以上|以下の例|私|私たち|我々|皆さん|みなさん|あなた|自分|人|最初|最後|現在|昔|以前|今|通常|普通|一般|一方|実|例|他|多く"
            + "|ほとんど|すべて|全て|誰|何|どれ|どちら|いつ|もちろん|結論|結果|答え|理由|原因|違い|本章|本節|本書|本稿|本講義|左|右|上|下|前者|後者|両者|どちらか|それぞれ)$"
            + "|^(?:あの|こう|そう|どの|この|その|以下の|以上の|次の|上の|下の|左の|右の|上記|下記|前述|先ほど|さきほど|今回の|今日の|本日の|前回の|第[0-9]+回)|に(?:よって|より|関して|対して"
            + "|ついて)[^うくすつぬむぶぐるいた]*$"
            + "|(?:とき|場合|ため|こと|ところ|もの|の|うち|ほか|だけ|ほど|くらい|ぐらい|など|ら|あと|必要|余地|わけ|つもり|見込み|場合)$|(?<=[うくすつぬむぶぐるいたの])(?:点|際|時|前|後|間|中|方|上|分)$"
            + "|(?:以降|以後|以前|以来)$|ことで|くも"
            + "|を|(?<=[^ぁ-ん])が|(?:する|れる|せる|える|いる|ある|みる|った|いた|した|ない|ます|です|だ|て|く)$|[：:]"
    )]
    private static partial Regex NoName();

    /// <summary>What leads away from the thing spoken of.</summary>
    [GeneratedRegex("^(?:上記|下記|前述|先ほど|さきほど|今回|前回|次回|以前|本章|本節|本書|この(?:章|節|講義|授業|例|図|表))")]
    private static partial Regex Elsewhere();

    [GeneratedRegex("[^ぁ-ん、。，．]$")]
    private static partial Regex Noun();

    [GeneratedRegex(
        @"(?:[\p{IsCJKUnifiedIdeographs}ァ-ヶー]|こと|もの|の[1１一]つ)[。．]?$|のことを(?:指|さ|いい|言|表)|[うくすつぬむぶぐるいた]"
            + @"(?:\p{IsCJKUnifiedIdeographs}{2,}|[ァ-ヶー]{2,}|もの|こと)(?:です|である|だ)[。．]?$"
    )]
    private static partial Regex EndsInNoun();

    /// <summary>When and how, which are no things.</summary>
    [GeneratedRegex(
        "(?:的|般|際|期|時|時点|段階|タイミング|(?<!言)語|最近|近年|現代|当時|現在|実際|普段|通常|場合|以前|以降|以後|後|前|中|年|月|日|代|世紀|頃|側|面|上|下|範囲|状態)$"
    )]
    private static partial Regex NoScene();
}
