using System.Text.RegularExpressions;

namespace TeachBot.Content.Units;

/// <summary>
/// Tells what a sentence or item is about, where that is certain: its own topic, an item's label, what the sentence before was about where this one
/// goes on, and for the first sentence of a section about one thing that thing.
/// </summary>
/// <param name="concept">The thing that the section is about; null for none.</param>
internal sealed partial class SubjectReader(string? concept)
{
    private string? _before;
    private bool _isFirst = true;

    /// <summary>Begins a paragraph; one below an item goes on about what the item names.</summary>
    internal void NextParagraph(Unit? lead) => _before = lead is null ? null : lead.Subject ?? (IsName(lead.Own) ? lead.Own : null);

    internal string? OfSentence(string text)
    {
        var topic = TopicOf(text);
        var subject = topic is not null ? topic
            : IsAboutOther(text) && !PointsBack().IsMatch(text) ? null
            : _before ?? (_isFirst ? concept : null);
        _isFirst = false;
        return _before = subject;
    }

    internal string? OfItem(string text, Unit? lead)
    {
        var isFirst = _isFirst;
        _isFirst = false;
        return LabelOf(text) ?? TopicOf(text)
            ?? (lead is null ? isFirst ? concept : null
                : lead.Subject ?? (lead.Kind == UnitKind.Item && IsName(lead.Own) ? lead.Own : null));
    }

    private static string? LabelOf(string text) => Label().Match(text) is { Success: true } match ? match.Groups["name"].Value : null;

    private static string? TopicOf(string text) =>
        Topic().Match(text) is { Success: true } match && !NoTopic().IsMatch(match.Groups["topic"].Value) ? match.Groups["topic"].Value.Trim('「', '」', '『', '』', '"', ' ') : null;

    /// <summary>Whether a sentence has a topic that is no name, or something else that acts.</summary>
    private static bool IsAboutOther(string text) => Other().IsMatch(text);

    private static bool IsName(string text) => text.Length is > 0 and <= 24 && text[^1] is not ('。' or '．' or '？' or '！') && !Clause().IsMatch(text);

    [GeneratedRegex(@"^(?:[^、。，．「」]{1,14}[、，])?(?<topic>[「『]?[^、。，．：:]{1,40}?)(?<![にでとてばもらかまより])(?:とは|というのは|って|は|も)(?=[、，\s]|[^\s])")]
    private static partial Regex Topic();

    [GeneratedRegex(@"^(?:これ|それ|あれ|こちら|そちら|ここ|そこ|こ|そ|今回|今日|本日|前回|次回|まず|次|以下|以上|これら|それら|私|私たち|我々|皆さん|みなさん|最初|最後|現在|昔|以前|今|通常|普通|一般|一方|実|例|他|多く|ほとんど|誰|何|どれ|いつ|もちろん|注意点|ポイント|理由|目的|本章|本節|本書)$|^(?:この|その|あの|こう|そう|以下の|次の|上の|下の)|によって|(?:とき|場合|ため|こと|ところ|際|もの|の|点|うち|ほか)$|[をが]")]
    private static partial Regex NoTopic();

    [GeneratedRegex("^(?:この|その|これ|それ|ここ|こう|そう|同様に|また、|さらに、)")]
    private static partial Regex PointsBack();

    [GeneratedRegex(@"^[^、。]{1,40}?(?<![にでとてばもらかまより])(?:は|が)")]
    private static partial Regex Other();

    [GeneratedRegex("[をがに]|(?:する|れる|せる|ない|とき|場合|ます|です|たい|だ|る)$")]
    private static partial Regex Clause();

    [GeneratedRegex(@"^[「『]?(?<name>[^：:。、]{1,30}?)[」』]?\s*(?:：|:\s|:(?=[^\x00-\x7F])|\s[-–—]\s|―|—|…+|‥|＝|\s=\s|\s?\.\.\.\s|・・・)\s*(?=\S)")]
    private static partial Regex Label();
}
