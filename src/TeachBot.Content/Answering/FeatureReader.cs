using System.Numerics;
using TeachBot.Content.Asking;
using TeachBot.Content.Language;
using TeachBot.Content.Reading;
using TeachBot.Content.Units;
using TeachBot.Core.Text;

namespace TeachBot.Content.Answering;

/// <summary>Reads the features of candidates.</summary>
internal sealed partial class FeatureReader(UnitIndex index, Query query)
{
    /// <summary>How much of a text is looked at for what two signs stand beside each other.</summary>
    private const int MostRead = 700;

    private static readonly HashSet<string> Relations = [.. Lexicon.Japanese.Section("question relation")];
    private readonly string? _topic = query.Topic is null ? null : NameRuns.Key(query.Topic);
    private readonly List<string> _names = [.. query.Names.Select(NameRuns.Key)];
    private readonly Dictionary<Section, (string Heading, string Path)> _headings = [];
    private readonly Dictionary<string, (string Key, ulong Terms)> _subjects = [];
    private readonly (string Owner, string What)? _owned = query.Demanding(Demands.Comparison) ? null : OwnedBy(query.Text);
    private readonly List<(string[] Asked, string[] Denied)> _denied = [.. DeniedBy(query.Text)];
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
        Set(Feature.Pairs, Pairs(candidate.Folded));
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

    private double Pairs(string folded)
    {
        if (query.Pairs.Count == 0)
        {
            return 0;
        }

        var found = new HashSet<int>();
        for (var i = 0; i + 1 < Math.Min(folded.Length, MostRead); i++)
        {
            var pair = folded[i] << 16 | folded[i + 1];
            if (query.Pairs.Contains(pair))
            {
                found.Add(pair);
            }
        }

        return found.Count / (double)query.Pairs.Count;
    }

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
