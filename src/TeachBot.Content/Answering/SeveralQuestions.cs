using System.Text;
using System.Text.RegularExpressions;
using TeachBot.Core.Text;

namespace TeachBot.Content.Answering;

/// <summary>
/// Parts a message into the questions that it asks: 「ホスト型とは？デメリットは？」. Sentences that ask nothing belong to the question before
/// them, and at the beginning to the first one.
/// </summary>
internal static partial class SeveralQuestions
{
    /// <summary>So many are answered at once; more are a page that nobody reads.</summary>
    internal const int Most = 3;

    private const string Opening = "「『（(【[《〈“";
    private const string Closing = "」』）)】]》〉”";

    /// <summary>The questions in order, as typed; the whole message where it asks no more than one.</summary>
    internal static IReadOnlyList<string> In(string message)
    {
        var begins = Sentences(message).Where(sentence => Asks(message[sentence])).Select(sentence => sentence.Start.Value).ToList();
        return begins.Count < 2
            ? [message]
            :
            [
                .. begins.Select(
                    (begin, at) => message[(at == 0 ? 0 : begin)..(at + 1 < begins.Count ? begins[at + 1] : message.Length)].Trim()
                ),
            ];
    }

    /// <summary>Ends are those of sentences and lines, but not within brackets, and not a ? within an address.</summary>
    private static IEnumerable<Range> Sentences(string text)
    {
        var (begin, depth) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            depth = Math.Max(0, depth + (Opening.Contains(text[at], StringComparison.Ordinal) ? 1 : 0));
            depth = Math.Max(0, depth - (Closing.Contains(text[at], StringComparison.Ordinal) ? 1 : 0));
            if (depth > 0 || !IsEnd(text[at]) || (at + 1 < text.Length && (IsEnd(text[at + 1]) || IsWithin(text, at))))
            {
                continue;
            }

            yield return begin..(at + 1);
            begin = at + 1;
        }

        if (begin < text.Length)
        {
            yield return begin..text.Length;
        }
    }

    private static bool IsEnd(char c) => c is '？' or '?' or '。' or '！' or '!' or '\n';

    private static bool IsWithin(string text, int at) => text[at] is '?' or '!' && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] < 0x80;

    private static bool Asks(string sentence)
    {
        var text = JapaneseText.WellFormed(sentence).Normalize(NormalizationForm.FormKC).Trim();
        var isMarked = text.TrimEnd('!') is [.., '?'];
        var said = Address().Replace(text.TrimEnd('?', '!', '。', ' '), "");
        return said.Length > 0 && (isMarked || AsksUnmarked().IsMatch(said)) && !AsksLeave().IsMatch(said) && !AsksOfItself().IsMatch(said);
    }

    /// <summary>Without a question mark: 「…とは何ですか。」, 「…とは」, 「…を教えてください。」; not 「わかりやすく説明してください。」 alone.</summary>
    [GeneratedRegex(
        "(?:(?:です|ます|でしょう|ました|なの|いい|よい|ない|のだろう)(?:か|かね)|とは|って(?:何|なに)|"
            + "(?:を|について|に関して|が)(?:も|は)?(?:もう少し|もっと)?(?:簡単に|詳しく|くわしく|分かりやすく|わかりやすく)?"
            + "(?:教えて|おしえて|説明して|解説して|知りたい|聞きたい)(?:ください|下さい|ほしい|欲しい|くれ|もらえますか|いただけますか|です|のですが|んですが|んだけど)?)(?:ね|よ)?$"
    )]
    private static partial Regex AsksUnmarked();

    /// <summary>What asks for leave to ask, or that somebody answers at all.</summary>
    [GeneratedRegex(
        "^(?:(?:今|いま|少し|ちょっと|ひとつ|一つ|1つ|もう(?:一つ|ひとつ|1つ))[、,]?)*"
            + "(?:(?:質問|お聞き|聞いて|伺って|お尋ね|お願い)(?:が|を|は|して|し)?(?:も|は)?(?:ある|あります"
            + "|あるの|いい|よい|よろしい|大丈夫|できる|できます|したい)?(?:の|ん)?(?:です|でしょう|だけど)?(?:か|が)?"
            + "(?:[、,]?(?:いい|よろしい|大丈夫|お願い)(?:です|します|でしょう)?か?)?"
            + "|(?:これを|それを)?(?:教えて|おしえて|説明して|答えて)(?:も)?(?:ください|下さい|くれ(?:ます|る)?|もらえ(?:ます|る)?|いただけ(?:ます|る)?|いい(?:です)?)?か?"
            + "|(?:わか|分か|知って)(?:る|ります|います|いる)?(?:の|ん)?(?:です)?か?|いい(?:です)?か|よろしい(?:です)?か|大丈夫(?:です)?か?)(?:ね|な)?$"
    )]
    private static partial Regex AsksLeave();

    /// <summary>What only asks on about the sentence itself: 「なぜ？」 「どうして？」 「本当？」 「合っていますか？」.</summary>
    [GeneratedRegex(
        "^(?:それは|これは)?(?:(?:なぜ|何故|なんで|どうして|どういうこと|どういう意味|何|なに|本当|ほんと(?:う)?|え|えっ"
            + "|ん|あれ|合って(?:い)?(?:る|ます)|正しい|そう)(?:なの|なん|の|に|だろう)?(?:です|でしょう)?か?(?:ね|な)?)$"
    )]
    private static partial Regex AsksOfItself();

    /// <summary>Whom a message speaks to, and what it begins with.</summary>
    [GeneratedRegex("^(?:すみません|すいません|あの(?:う|ー)?|えっと|先生|ねえ|ところで|また|あと|それと|それから|そして|次に)[、,]?")]
    private static partial Regex Address();
}
