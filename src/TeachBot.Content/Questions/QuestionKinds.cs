namespace TeachBot.Content.Questions;

/// <summary>The kinds of questions, as they stand in <see cref="Question.Kind"/>.</summary>
public static class QuestionKinds
{
    /// <summary>A definition is shown, the term is chosen.</summary>
    public const string DefinitionToTerm = "definition-to-term";

    /// <summary>A term is shown, its definition is chosen.</summary>
    public const string TermToDefinition = "term-to-definition";

    /// <summary>Something that the notes tell of one term is shown, the term is chosen.</summary>
    public const string Feature = "feature";

    /// <summary>A kind is shown, its member is chosen.</summary>
    public const string Membership = "membership";

    /// <summary>A member is shown, its kind is chosen.</summary>
    public const string Classification = "classification";

    /// <summary>All options but one belong together.</summary>
    public const string OddOneOut = "odd-one-out";

    /// <summary>What is listed, or stands in a table, under an aspect of a term: merits and demerits, places, amounts.</summary>
    public const string Aspect = "aspect";

    /// <summary>Whether the notes say so.</summary>
    public const string TrueFalse = "true-false";

    /// <summary>A sentence of the notes with a blank.</summary>
    public const string Cloze = "cloze";

    /// <summary>Pairs.</summary>
    public const string Matching = "matching";

    /// <summary>Several options are right.</summary>
    public const string ChooseAll = "choose-all";

    /// <summary>How many there are.</summary>
    public const string Count = "count";

    /// <summary>Steps in their order.</summary>
    public const string Ordering = "ordering";

    /// <summary>Which picture shows it.</summary>
    public const string Figure = "figure";

    /// <summary>A term is typed.</summary>
    public const string Typed = "typed";

    /// <summary>Written by a teacher.</summary>
    public const string Authored = "authored";
}
