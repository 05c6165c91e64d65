using System.Text.RegularExpressions;

namespace TeachBot.Content.Units;

/// <summary>Whether a sentence introduces what follows it.</summary>
internal static partial class UnitLead
{
    /// <summary>Whether it says that something follows, so that what follows under the next headings belongs to it.</summary>
    internal static bool Announces(string sentence) => Announcement().IsMatch(sentence);

    /// <summary>Whether it says that steps follow.</summary>
    internal static bool AnnouncesSteps(string sentence) => Announces(sentence) && Steps().IsMatch(sentence);

    [GeneratedRegex("手順|ステップ|段階|流れ|順(?:に|番|で)|工程")]
    private static partial Regex Steps();

    [GeneratedRegex("次の|以下|下記|順に|それぞれ|[0-9０-９一二三四五六七八九](?:つ|種類|段階|ステップ|点)")]
    private static partial Regex Announcement();
}
