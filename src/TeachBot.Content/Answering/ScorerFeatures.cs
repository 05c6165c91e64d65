namespace TeachBot.Content.Answering;

/// <summary>The features of a place for a question, in the order of <see cref="Candidate.Features"/>.</summary>
internal static class ScorerFeatures
{
    /// <summary>Name, and whether more of it can only help (+1), only harm (-1) or either (0).</summary>
    internal static IReadOnlyList<(string Name, int Monotone)> All { get; } =
    [
        .. Enum.GetValues<Feature>()
            .Select(feature =>
                (
                    feature.ToString(),
                    Helps.Contains(feature) ? 1
                    : Harms.Contains(feature) ? -1
                    : 0
                )
            ),
        .. Demands.All.Select(demand => ("Tells:" + demand.Name, 1)),
        .. Demands.All.Select(demand => ("Lacks:" + demand.Name, -1)),
    ];

    private static readonly Dictionary<Demand, int> Places = Demands.All.Select((demand, place) => (demand, place)).ToDictionary();

    private static readonly int Count = Enum.GetValues<Feature>().Length;

    internal static int Tells(Demand demand) => Count + Places[demand];

    internal static int Lacks(Demand demand) => Tells(demand) + Demands.All.Count;

    private static HashSet<Feature> Helps =>
        [
            Feature.Own,
            Feature.All,
            Feature.Head,
            Feature.Path,
            Feature.Lead,
            Feature.Beside,
            Feature.Section,
            Feature.Reach,
            Feature.RelativeAll,
            Feature.RelativeReach,
            Feature.Grams,
            Feature.HeadGrams,
            Feature.AnyGrams,
            Feature.SectionGrams,
            Feature.RelativeGrams,
            Feature.Pairs,
            Feature.TopicInSubject,
            Feature.TopicInHead,
            Feature.TopicInPath,
            Feature.TopicIsSubject,
            Feature.TopicIsHead,
            Feature.TopicEmphasised,
            Feature.NameOwn,
            Feature.NameInHead,
            Feature.NameFirst,
            Feature.DefinedFirst,
            Feature.DefinedAnywhere,
            Feature.DefinedBehind,
            Feature.NameBracketed,
            Feature.WantsList,
            Feature.Counted,
            Feature.HeadingAnnounces,
            Feature.TellsAny,
            Feature.BestLine,
            Feature.Relation,
            Feature.DraftConfidence,
            Feature.DraftExactFirst,
            Feature.NounShare,
            Feature.OperandsSaid,
            Feature.RelativeSection,
        ];

    private static HashSet<Feature> Harms =>
        [
            Feature.MostLacking,
            Feature.LackingWords,
            Feature.LatinLacking,
            Feature.NumberLacking,
            Feature.NamesLacking,
            Feature.NamesLackingInSection,
            Feature.Opposite,
            Feature.OppositeHeading,
            Feature.OtherPolarity,
            Feature.OtherOwner,
            Feature.Opens,
            Feature.OpensAlone,
            Feature.Question,
            Feature.SpeaksToReader,
            Feature.Introduces,
            Feature.RelationLacking,
            Feature.TellsNone,
            Feature.GramLacking,
            Feature.Rank,
            Feature.NamesUnknown,
            Feature.TopicUnknown,
            Feature.StrictLacking,
            Feature.LineLacking,
            Feature.OperandsLacking,
        ];
}
