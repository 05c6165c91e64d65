using System.Text.RegularExpressions;
using TeachBot.Content.Language;
using TeachBot.Content.Units;
using TeachBot.Core.Text;

namespace TeachBot.Content.Answering;

/// <summary>Whether what is demanded is told, in the line that matches best, and nothing opposite.</summary>
internal sealed partial class FeatureReader
{
    private void Demanded(float[] row, Candidate candidate)
    {
        var (text, unit) = (candidate.Text, candidate.Unit);
        var isList =
            unit?.Kind is UnitKind.List or UnitKind.ListTop or UnitKind.Table or UnitKind.Headings or UnitKind.ItemWithChildren
            || candidate.Drafted is { Answer.Statements.Count: > 2 };
        var lines = Lines().Split(text);
        var (line, best) = (text, -1.0);
        var (lineTerms, bestShare) = (candidate.Sighting.All, 0.0);
        if (lines.Length > 1)
        {
            foreach (var piece in lines)
            {
                var matcher = new Matcher(query);
                TextTerms.Read(JapaneseText.Fold(piece), ref matcher);
                var share = query.GramShare(matcher.Grams);
                bestShare = Math.Max(bestShare, query.Share(matcher.Terms | candidate.Sighting.Path));
                if (share > best)
                {
                    (line, best, lineTerms) = (piece, share, matcher.Terms);
                }
            }
        }
        else
        {
            bestShare = query.Share(candidate.Sighting.All | candidate.Sighting.Path);
        }

        row[(int)Feature.BestLine] = (float)bestShare;
        row[(int)Feature.LineLacking] = (float)
            Enumerable
                .Range(0, query.Terms.Count)
                .Where(bit => ((lineTerms | candidate.Sighting.Path | candidate.Sighting.Lead) >> bit & 1) == 0)
                .Select(bit => query.Terms[bit].Weight / query.Total)
                .DefaultIfEmpty()
                .Max();
        var (tells, lacks) = (0, 0);
        var heading = candidate.Section?.Title ?? "";
        foreach (var demand in query.Demands)
        {
            var isCounted = demand == Demands.Count && isList && query.Counter is null;
            var told =
                demand.Tells.IsMatch(demand.IsStrict && !isCounted ? line : text)
                || isCounted
                || (isList && demand == Demands.List)
                || (unit?.Kind is UnitKind.Code or UnitKind.CodeComment && demand == Demands.Command);
            row[told ? ScorerFeatures.Tells(demand) : ScorerFeatures.Lacks(demand)] = 1;
            tells += told ? 1 : 0;
            lacks += told ? 0 : 1;
            if (demand.Heading?.IsMatch(heading) == true)
            {
                row[(int)Feature.HeadingAnnounces] = 1;
            }
        }

        row[(int)Feature.TellsAny] = tells > 0 ? 1 : 0;
        row[(int)Feature.TellsNone] = tells == 0 ? 1 : 0;
        row[(int)Feature.WantsList] = isList && (query.Demanding(Demands.List) || query.Demanding(Demands.Count)) ? 1 : 0;
        if (query.Counter is { } counter)
        {
            row[(int)Feature.Counted] = Regex.IsMatch(
                text,
                @"(?:[0-9.,]+[万億兆]?|[一二三四五六七八九十百千万億兆]+) ?" + Regex.Escape(counter)
            )
                ? 1
                : -1;
        }

        if (_relation != 0)
        {
            var matcher = new RelationFinder();
            TextTerms.Read(JapaneseText.Fold(line), ref matcher);
            row[(int)Feature.Relation] = matcher.Found ? 1 : 0;
            row[(int)Feature.RelationLacking] = matcher.Found ? 0 : 1;
        }
    }

    private void Denials(Action<Feature, double> set, Candidate candidate)
    {
        var (text, heading) = (candidate.Text, candidate.Section?.Title ?? "");
        var (opposite, above) = (0, 0);
        foreach (var (here, there) in _denied)
        {
            opposite += Says(text, there) && !Says(text, here) ? 1 : 0;
            above += Says(heading, there) && !Says(heading, here) && !Says(text, here) ? 1 : 0;
        }

        set(Feature.Opposite, opposite);
        set(Feature.OppositeHeading, above);
        set(Feature.OtherOwner, IsOfAnother(candidate) ? 1 : 0);
        set(Feature.OtherPolarity, query.IsNegated && !Negation().IsMatch(text) ? 1 : 0);
    }

    /// <summary>Whether a text tells what is asked for of another thing only: the weight of the wheel, not of the bicycle.</summary>
    private bool IsOfAnother(Candidate candidate)
    {
        if (
            _owned is not var (owner, what)
            || owner == Spelled(candidate.Section?.Title ?? "")
            || owner == Spelled(candidate.Subject ?? "")
        )
        {
            return false;
        }

        var (text, isSaid) = (candidate.Text, false);
        for (var at = text.IndexOf(what, StringComparison.Ordinal); at >= 0; at = text.IndexOf(what, at + 1, StringComparison.Ordinal))
        {
            var other = Spelled(OwnerBefore(text, at));
            if (other.Length < 2 || owner.Contains(other, StringComparison.Ordinal) || other.Contains(owner, StringComparison.Ordinal))
            {
                return false;
            }

            isSaid = true;
        }

        return isSaid;
    }

    /// <summary>The name that の joins to what stands behind it; empty where there is none, or one that この points to.</summary>
    private static string OwnerBefore(string text, int at)
    {
        if (at == 0 || text[at - 1] != 'の')
        {
            return "";
        }

        var (start, end) = (at - 1, at - 1);
        for (; start > 0 && Scripts.Of(text[start - 1]) is Script.Kanji or Script.Katakana or Script.Latin; start--) { }

        return start > 1 && text[start - 1] == 'の' && text[start - 2] is 'こ' or 'そ' ? "" : text[start..end];
    }

    private static (string Owner, string What)? OwnedBy(string asked) =>
        Owned().Match(asked) is { Success: true } owned ? (Spelled(owned.Groups[1].Value), owned.Groups[2].Value) : null;

    /// <summary>A name as a key in which パーミション is パーミッション.</summary>
    private static string Spelled(string name) => NameRuns.Key(name).Replace("ッ", "", StringComparison.Ordinal);

    [GeneratedRegex(
        "(?<![0-9一二三四五六七八九十百千])([一-鿿々ァ-ヺーA-Za-z]{2,})の([一-鿿々ァ-ヺーA-Za-z0-9]+[ぁ-ん]?)(?:は|が|って|[?？]|$)"
    )]
    private static partial Regex Owned();

    /// <summary>The words of a question that others deny, side against side; none where it says both.</summary>
    private static IEnumerable<(string[] Asked, string[] Denied)> DeniedBy(string asked)
    {
        foreach (var sides in Lexicon.Japanese.Opposites)
        {
            var (first, second) = (Says(asked, sides[0]), Says(asked, sides[1]));
            if (first != second)
            {
                yield return first ? (sides[0], sides[1]) : (sides[1], sides[0]);
            }
        }

        foreach (var (at, sign) in asked.Index())
        {
            foreach (var other in Lexicon.Japanese.OppositeSigns.GetValueOrDefault(sign, ""))
            {
                if (at > 0 && Scripts.Of(asked[at - 1]) == Script.Kanji)
                {
                    yield return ([$"{asked[at - 1]}{sign}"], [$"{asked[at - 1]}{other}"]);
                }

                if (at + 1 < asked.Length && Scripts.Of(asked[at + 1]) == Script.Kanji)
                {
                    yield return ([$"{sign}{asked[at + 1]}"], [$"{other}{asked[at + 1]}"]);
                }
            }
        }
    }

    private static bool Says(string text, string[] words)
    {
        foreach (var word in words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                // デメリット is no メリット, 非同期 no 同期, 不可能 no 可能.
                if (at == 0 || !"デ非不無未".Contains(text[at - 1], StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ulong RelationOf(Query query)
    {
        var mask = 0ul;
        if (query.Demanding(Demands.Who) || query.Demanding(Demands.When) || query.Demanding(Demands.Where))
        {
            for (var bit = 0; bit < query.Terms.Count; bit++)
            {
                mask |= query.Terms[bit].IsAlone && Relations.Contains(query.Terms[bit].Text) ? 1ul << bit : 0;
            }
        }

        return mask;
    }
}
