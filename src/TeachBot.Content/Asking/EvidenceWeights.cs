namespace TeachBot.Content.Asking;

/// <summary>
/// The figures of the weighing, found by trial on questions about lectures of several fields; shares are of a word's weight.
/// </summary>
internal sealed partial class Evidence
{
    /// <summary>What a subject, and a facet, weigh; a word weighs by how few facts have it.</summary>
    private const double SubjectWeight = 2,
        FacetWeight = 1.2;

    /// <summary>
    /// An everyday verb or adjective weighs this share; one that the notes lack, and one that only says what is wanted, this much.
    /// </summary>
    private const double SoftShare = .3,
        LeastWeight = .5,
        AskedWeight = .1;

    /// <summary>
    /// Where a word stands: half of a compound only, in a heading above or the subject's name, in the sentence that introduces the fact,
    /// in the lecture's title, in the sentence beside.
    /// </summary>
    private const double HalfWord = .6,
        ContextShare = .95,
        LeadShare = .7,
        TitleShare = .8,
        BesideShare = .6;

    /// <summary>A name in the title or beside, where the fact is about another concept: too little to count as accounted for.</summary>
    private const double OtherShare = .4;

    /// <summary>Facts that account for less are not looked at.</summary>
    private const double LeastScore = .3;

    /// <summary>What decides between facts that account for the same.</summary>
    private const double TextBonus = .35,
        OwnBonus = .1,
        AskedBonus = .15,
        AsidePenalty = .3,
        DenialPenalty = .25,
        InheritedPenalty = .15,
        LengthScale = 4000;
}
