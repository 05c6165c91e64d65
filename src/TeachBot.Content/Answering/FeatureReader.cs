using System.Numerics;
using System.Text.RegularExpressions;
using TeachBot.Content.Asking;
using TeachBot.Content.Language;
using TeachBot.Content.Units;
using TeachBot.Core.Text;

namespace TeachBot.Content.Answering;

/// <summary>Reads the features of candidates.</summary>
internal sealed partial class FeatureReader(UnitIndex index, Query query)
{
    private static readonly HashSet<string> Relations = [.. Lexicon.Japanese.Section("question relation")];
    private readonly string? _topic = query.Topic is null ? null : NameRuns.Key(query.Topic);
    private readonly List<string> _names = [.. query.Names.Select(NameRuns.Key)];
    private readonly Regex? _defined = Pattern(
        query,
        "^[「『*・0-9. ]*{0}[」』]?(?:[（(][^）)]*[)）])?(?:とは|は、?|って|[:：=]|…|\\.\\.\\.|—)"
    );
    private readonly Regex? _definedAnywhere = Pattern(
        query,
        "{0}[」』]?(?:[（(][^）)]*[)）])?(?:とは|は[、,]|って|である。?$|です。?$|と呼|という|といい)"
    );
    private readonly Regex? _definedBehind = Pattern(query, "{0}[」』]?(?:[（(][^）)]*[)）])?(?:と呼|といい|という(?!こ)|と言|である)");
    private readonly ulong _relation = RelationOf(query);
    private readonly string[] _operands = query.Operands is { } pair ? [NameRuns.Key(pair.First), NameRuns.Key(pair.Second)] : [];
    private readonly int _unknown = query.Names.Count(name => !index.Says(name));
    private readonly bool _topicUnknown = query.Topic is { } topic && !index.Says(topic);

    internal void Read(IReadOnlyList<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            candidate.Features = Of(candidate);
        }

        Relate(candidates);
    }

    /// <summary>Reads how candidates stand to each other.</summary>
    internal static void Relate(IReadOnlyList<Candidate> candidates)
    {
        Relative(candidates, Feature.All, Feature.RelativeAll);
        Relative(candidates, Feature.Reach, Feature.RelativeReach);
        Relative(candidates, Feature.AnyGrams, Feature.RelativeGrams);
        Relative(candidates, Feature.SectionGrams, Feature.RelativeSection);
        var rank = 0;
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Features[(int)Feature.Reach]))
        {
            candidate.Features[(int)Feature.Rank] = MathF.Log(1 + rank++);
        }
    }

    private static void Relative(IReadOnlyList<Candidate> candidates, Feature feature, Feature relative)
    {
        var best = candidates.Count == 0 ? 0 : candidates.Max(candidate => candidate.Features[(int)feature]);
        foreach (var candidate in candidates)
        {
            candidate.Features[(int)relative] = candidate.Features[(int)feature] - best;
        }
    }

    private float[] Of(Candidate candidate)
    {
        var row = new float[ScorerFeatures.All.Count];
        void Set(Feature feature, double value) => row[(int)feature] = (float)value;
        var (sight, unit, text) = (candidate.Sighting, candidate.Unit, candidate.Text);
        Set(Feature.Own, query.Share(sight.Own));
        Set(Feature.All, query.Share(sight.All));
        Set(Feature.Head, query.Share(sight.Head));
        Set(Feature.Path, query.Share(sight.Path));
        Set(Feature.Lead, query.Share(sight.Lead));
        Set(Feature.Beside, query.Share(sight.Beside));
        Set(Feature.Section, query.Share(sight.Section | sight.Path));
        Set(Feature.Reach, sight.Reach(query));
        Set(Feature.Grams, query.GramShare(sight.Grams));
        Set(Feature.HeadGrams, query.GramShare(sight.HeadGrams));
        Set(Feature.AnyGrams, query.GramShare(sight.Grams | sight.HeadGrams));
        Set(Feature.SectionGrams, query.GramShare(sight.SectionGrams));
        Set(Feature.GramDensity, query.GramShare(sight.Grams) / (.3 + .7 * text.Length / 80));
        Set(Feature.GramLacking, Heaviest(sight.Grams | sight.HeadGrams));
        Lacking(Set, sight);
        Set(Feature.Pairs, Pairs(text));
        Set(Feature.Asked, candidate.Rarity > 0 ? Math.Min(1, query.Share(sight.Own) * query.Total / candidate.Rarity) : 0);
        Set(Feature.Novel, Math.Min(12, Math.Max(0, candidate.Distinct - BitOperations.PopCount(sight.All))));
        Topic(Set, candidate);
        Form(Set, candidate);
        Demanded(row, candidate);
        Denials(Set, candidate);
        Set(Feature.Missing, query.Share(query.Missing));
        Set(Feature.Terms, query.Terms.Count);
        Set(Feature.DemandCount, query.Demands.Count);
        if (KindOf(unit) is { } kind)
        {
            Set(kind, 1);
        }

        Set(Feature.Composed, candidate.IsComposed ? 1 : 0);
        if (candidate.Drafted is { } draft)
        {
            Set(Feature.Drafted, 1);
            Set(Feature.DraftConfidence, draft.Answer.Confidence);
            Set(Feature.DraftExact, draft.IsExact ? 1 : 0);
            Set(Feature.DraftFirst, draft.IsFirst ? 1 : 0);
            Set(Feature.DraftExactFirst, draft is { IsExact: true, IsFirst: true } ? 1 : 0);
            if (KindOf(draft.Answer) is { } drafted)
            {
                Set(drafted, 1);
            }
        }

        return row;
    }

    private void Lacking(Action<Feature, double> set, Sighting sight)
    {
        var near = sight.All | sight.Head | sight.Lead | sight.Path | sight.Beside;
        var (most, words, latin, numbers, nouns, said) = (0.0, 0, 0, 0, 0.0, 0.0);
        for (var bit = 0; bit < query.Terms.Count; bit++)
        {
            var term = query.Terms[bit];
            var isNear = (near >> bit & 1) != 0;
            most = Math.Max(most, isNear ? 0 : term.Weight / query.Total);
            if (term.IsSoft)
            {
                continue;
            }

            nouns += term.Weight;
            said += (sight.All >> bit & 1) != 0 ? term.Weight : 0;
            words += isNear ? 0 : 1;
            latin += !isNear && term.Class == TermClass.Latin ? 1 : 0;
            numbers += !isNear && term.Class == TermClass.Number ? 1 : 0;
        }

        set(Feature.MostLacking, most);
        set(Feature.StrictLacking, query.Demands.Any(demand => demand.IsStrict) ? most : 0);
        set(Feature.NamesUnknown, _unknown);
        set(Feature.TopicUnknown, _topicUnknown ? 1 : 0);
        set(Feature.LackingWords, words);
        set(Feature.LatinLacking, latin);
        set(Feature.NumberLacking, numbers);
        set(Feature.NounShare, nouns > 0 ? said / nouns : 1);
    }

    private double Heaviest(ulong grams)
    {
        var most = 0.0;
        for (var bit = 0; bit < query.Grams.Count; bit++)
        {
            most = (grams >> bit & 1) == 0 ? Math.Max(most, query.Grams[bit].Weight) : most;
        }

        return most;
    }

    private double Pairs(string text)
    {
        if (query.Pairs.Count == 0)
        {
            return 0;
        }

        var (folded, found) = (JapaneseText.Fold(text.Length > 700 ? text[..700] : text), new HashSet<int>());
        for (var i = 0; i + 1 < folded.Length; i++)
        {
            var pair = folded[i] << 16 | folded[i + 1];
            if (query.Pairs.Contains(pair))
            {
                found.Add(pair);
            }
        }

        return found.Count / (double)query.Pairs.Count;
    }

    private void Topic(Action<Feature, double> set, Candidate candidate)
    {
        var (key, heading) = (candidate.Key, candidate.Section is { Parent: not null } section ? NameRuns.Key(section.Title) : "");
        var path = candidate.Section is null
            ? ""
            : NameRuns.Key(string.Join(' ', candidate.Section.Path))
                + NameRuns.Key(candidate.Unit?.Lead?.Own ?? "")
                + NameRuns.Key(candidate.Citations.Count > 0 ? candidate.Citations[0].Lecture : "");
        var (lacking, nowhere) = (0, 0);
        foreach (var name in _names)
        {
            if (!key.Contains(name, StringComparison.Ordinal) && !path.Contains(name, StringComparison.Ordinal))
            {
                lacking++;
                nowhere += candidate.Section is { } within && index.KeyOf(within).Contains(name, StringComparison.Ordinal) ? 0 : 1;
            }
        }

        set(Feature.NamesLacking, lacking);
        set(Feature.NamesLackingInSection, nowhere);
        if (_operands.Length > 0)
        {
            var named = _operands.Count(operand =>
                key.Contains(operand, StringComparison.Ordinal) || heading.Contains(operand, StringComparison.Ordinal)
            );
            set(Feature.OperandsSaid, named);
            set(Feature.OperandsLacking, 2 - named);
        }

        if (_topic is not { Length: > 0 } topic)
        {
            return;
        }

        var subject = candidate.Unit?.Subject ?? candidate.Drafted?.Answer.Subject?.Name;
        var subjectKey = subject is null ? "" : NameRuns.Key(subject);
        var size = (double)Math.Max(1, BitOperations.PopCount(query.TopicTerms));
        var matcher = new Matcher(query.TermBits);
        TextTerms.Read(JapaneseText.Fold(subject ?? ""), ref matcher);
        set(Feature.TopicInSubject, BitOperations.PopCount(matcher.Terms & query.TopicTerms) / size);
        set(Feature.TopicInHead, BitOperations.PopCount(candidate.Sighting.Head & query.TopicTerms) / size);
        set(Feature.TopicInPath, BitOperations.PopCount(candidate.Sighting.Path & query.TopicTerms) / size);
        set(Feature.TopicIsSubject, subjectKey == topic ? 1 : 0);
        set(Feature.TopicIsHead, heading == topic ? 1 : 0);
        set(
            Feature.TopicEmphasised,
            candidate.Unit?.Emphasised.Any(word =>
                NameRuns.Key(word) is { Length: > 1 } bold
                && (bold.Contains(topic, StringComparison.Ordinal) || topic.Contains(bold, StringComparison.Ordinal))
            ) == true
                ? 1
                : 0
        );
        var at = key.IndexOf(topic, StringComparison.Ordinal);
        set(Feature.NameOwn, at >= 0 ? 1 : 0);
        set(Feature.NameFirst, at is >= 0 and <= 12 ? 1 : 0);
        set(Feature.NameInHead, heading.Contains(topic, StringComparison.Ordinal) ? 1 : 0);
        if (at >= 0)
        {
            set(Feature.NameBracketed, at + topic.Length < key.Length && key[at + topic.Length] is '(' or '（' ? 1 : 0);
            if (query.Demanding(Demands.Definition))
            {
                set(Feature.DefinedFirst, _defined!.IsMatch(key) ? 1 : 0);
                set(Feature.DefinedAnywhere, _definedAnywhere!.IsMatch(key) ? 1 : 0);
                set(Feature.DefinedBehind, _definedBehind!.IsMatch(key) ? 1 : 0);
            }
        }
    }

    private static Regex? Pattern(Query query, string pattern) =>
        query.Topic is null
            ? null
            : new Regex(
                string.Format(
                    System.Globalization.CultureInfo.InvariantCulture,
                    pattern
                        .Replace("{0}", "\u0001", StringComparison.Ordinal)
                        .Replace("{", "{{", StringComparison.Ordinal)
                        .Replace("}", "}}", StringComparison.Ordinal)
                        .Replace("\u0001", "{0}", StringComparison.Ordinal),
                    Regex.Escape(NameRuns.Key(query.Topic))
                ),
                RegexOptions.CultureInvariant
            );

    private static void Form(Action<Feature, double> set, Candidate candidate)
    {
        var text = candidate.Text;
        var opens = Opening().IsMatch(text);
        set(Feature.Opens, opens ? 1 : 0);
        set(Feature.OpensAlone, opens && candidate.Unit?.Previous is null ? 1 : 0);
        set(Feature.Question, IsQuestion().IsMatch(text) ? 1 : 0);
        set(Feature.SpeaksToReader, ToReader().IsMatch(text) ? 1 : 0);
        set(
            Feature.Introduces,
            candidate.Unit is { Kind: UnitKind.Sentence or UnitKind.Item or UnitKind.Sentences }
            && Introduction().IsMatch(text.Length > 40 ? text[^40..] : text)
                ? 1
                : 0
        );
        set(Feature.Length, Math.Log(1 + text.Length));
        set(Feature.IsShort, text.Length < 12 ? 1 : 0);
        set(Feature.IsLong, text.Length > 300 ? 1 : 0);
        set(Feature.Lines, Math.Min(12, candidate.Unit?.Parts.Count ?? candidate.Citations.Count));
    }
}
