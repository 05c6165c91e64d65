namespace TeachBot.Content.Answering;

/// <summary>The features but those of the demands.</summary>
internal enum Feature
{
    /// <summary>Share of the question's meaning in the place's own words.</summary>
    Own,

    /// <summary>Share in its own words and what belongs to it.</summary>
    All,

    /// <summary>Share in its heading.</summary>
    Head,

    /// <summary>Share in all headings above it.</summary>
    Path,

    /// <summary>Share in what introduces it.</summary>
    Lead,

    /// <summary>Share in its neighbours.</summary>
    Beside,

    /// <summary>Share anywhere in its section.</summary>
    Section,

    /// <summary><see cref="Sighting.Reach"/>.</summary>
    Reach,

    /// <summary><see cref="All"/> less the best candidate's.</summary>
    RelativeAll,

    /// <summary><see cref="Reach"/> less the best candidate's.</summary>
    RelativeReach,

    /// <summary>Place among the candidates by <see cref="Reach"/>, as the logarithm of one more.</summary>
    Rank,

    /// <summary>Share of the grams in the text.</summary>
    Grams,

    /// <summary>Share of the grams in the headings.</summary>
    HeadGrams,

    /// <summary>Share of the grams in either.</summary>
    AnyGrams,

    /// <summary>Share of the grams anywhere in the section.</summary>
    SectionGrams,

    /// <summary><see cref="AnyGrams"/> less the best candidate's.</summary>
    RelativeGrams,

    /// <summary><see cref="Grams"/> for the length.</summary>
    GramDensity,

    /// <summary>The heaviest gram that is lacking.</summary>
    GramLacking,

    /// <summary>Share of the question's neighbouring signs in the text.</summary>
    Pairs,

    /// <summary>Share of the meaning that the best line says alone.</summary>
    BestLine,

    /// <summary>The heaviest term that is lacking, as a share.</summary>
    MostLacking,

    /// <summary>How many terms that an answer may not leave out are lacking.</summary>
    LackingWords,

    LatinLacking,

    NumberLacking,

    /// <summary>Share of the words that an answer may not leave out.</summary>
    NounShare,

    /// <summary>How many unbroken names neither text nor headings nor lead say.</summary>
    NamesLacking,

    /// <summary>The same, and the section says them nowhere either.</summary>
    NamesLackingInSection,

    /// <summary>How many unbroken names the notes nowhere say.</summary>
    NamesUnknown,

    /// <summary>Whether the notes nowhere say the topic.</summary>
    TopicUnknown,

    /// <summary>Where a name, a time, a place or a number is demanded: the heaviest term that is lacking.</summary>
    StrictLacking,

    /// <summary>The heaviest term that the best line and the headings lack.</summary>
    LineLacking,

    /// <summary>How many of the two things to be compared it names; 0 where nothing is to be compared.</summary>
    OperandsSaid,

    /// <summary>How many of them it does not name.</summary>
    OperandsLacking,

    /// <summary>Whether it is put together from what is said of each of two things.</summary>
    Composed,

    /// <summary>Grams of its section less those of the best section.</summary>
    RelativeSection,

    /// <summary>Share of the own words' rarity that the question asks for.</summary>
    Asked,

    /// <summary>How many words it says beside those of the question.</summary>
    Novel,

    TopicInSubject,

    TopicInHead,

    TopicInPath,

    TopicIsSubject,

    TopicIsHead,

    TopicEmphasised,

    /// <summary>Whether the topic's name stands in the text unbroken.</summary>
    NameOwn,

    NameInHead,

    /// <summary>Whether the text begins with it.</summary>
    NameFirst,

    /// <summary>Whether the text begins by defining it: 「Xとは」, 「X：」.</summary>
    DefinedFirst,

    /// <summary>Whether it is defined anywhere in it.</summary>
    DefinedAnywhere,

    /// <summary>Whether it is what something is called: 「…をXという」.</summary>
    DefinedBehind,

    NameBracketed,

    /// <summary>Whether several are asked for and it lists.</summary>
    WantsList,

    /// <summary>1 where the unit asked for is counted, -1 where not, 0 where none is asked for.</summary>
    Counted,

    HeadingAnnounces,

    TellsAny,

    TellsNone,

    /// <summary>Who or when: whether it tells of making, finding, naming …</summary>
    Relation,

    RelationLacking,

    Opposite,

    OppositeHeading,

    /// <summary>Whether one is negated and the other not.</summary>
    OtherPolarity,

    /// <summary>
    /// What is asked for is told there, but of another thing: the weight of the wheel, where that of the bicycle is asked for.
    /// </summary>
    OtherOwner,

    /// <summary>Whether it leans on what stands before it: しかし, この.</summary>
    Opens,

    /// <summary>Whether nothing stands before it that it could lean on.</summary>
    OpensAlone,

    Question,

    SpeaksToReader,

    /// <summary>Whether it only introduces what follows.</summary>
    Introduces,

    Length,

    IsShort,

    IsLong,

    Lines,

    /// <summary>Share of the question's meaning that the notes nowhere say.</summary>
    Missing,

    Terms,

    DemandCount,

    KindSentence,

    KindSentences,

    KindParagraph,

    KindItem,

    KindItemWithChildren,

    KindList,

    KindRow,

    KindCell,

    KindTable,

    KindCode,

    KindCallout,

    KindSection,

    KindHeadings,

    /// <summary>Whether it is put together from the notes' structure.</summary>
    Drafted,

    DraftConfidence,

    /// <summary>Whether the notes' own names and the words of asking are all that the question says.</summary>
    DraftExact,

    /// <summary>Whether no kind that guesses less made anything of the question.</summary>
    DraftFirst,

    DraftExactFirst,

    DraftDefinition,

    DraftFacet,

    DraftList,

    DraftCount,

    DraftClass,

    DraftLookup,

    DraftReason,

    DraftProcedure,

    DraftComparison,

    DraftOutline,

    DraftFigure,

    DraftTopic,

    DraftPassage,
}
