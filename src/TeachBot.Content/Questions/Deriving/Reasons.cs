using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>The notes' own words about an option.</summary>
internal static class Reasons
{
    /// <summary>A sentence, with what it is about where it does not say so.</summary>
    internal static string Of(Statement statement) =>
        statement.Subject is { } subject && !statement.Key.Contains(subject.Key, StringComparison.Ordinal)
            ? Prompts.About(subject.Name, statement.Text)
            : statement.Text;

    /// <summary>A fact as it stands, behind its heading where it is no sentence.</summary>
    internal static string Of(Fact fact) =>
        fact.Kind switch
        {
            FactKind.Sentence when fact.Subject is { } subject && !Core.Text.JapaneseText.Mentions(fact.Key, subject.Key) => Prompts.About(
                subject.Name,
                fact.Text
            ),
            FactKind.Cell => Prompts.About($"{fact.Subject?.Name}の{fact.Label}", fact.Text),
            FactKind.Names => Prompts.About(fact.Section.Title, fact.Text),
            FactKind.Item when fact.Lead is { } lead && lead.Text.Length <= QuestionLimits.Option => $"{lead.Text}「{fact.Text}」",
            FactKind.Item => Prompts.About(Place(fact), fact.Text),
            _ => fact.Text,
        };

    /// <summary>A value with the aspect it is listed under.</summary>
    internal static string Of(AspectList list, AspectValue value) => Prompts.About(list.Name, value.Fact.Text);

    /// <summary>What the notes say first about a term: its definition, a sentence, the list that names it.</summary>
    internal static string Of(Term term, LectureNotes notes) =>
        notes.FirstOn(term) is { } statement ? Of(statement)
        : term.Classes.FirstOrDefault(membership => notes.Has(membership.Fact)) is { } membership ? Of(membership.Fact)
        : notes.FactsOn(term) is [var fact, ..] ? Of(fact)
        : "";

    /// <summary>What makes a member one of its kind: the list that names it, or that it is classified so.</summary>
    internal static string OfMember(Term member, LectureNotes notes) =>
        member.Classes.FirstOrDefault(membership => notes.Has(membership.Fact)) is not { } membership ? Of(member, notes)
        : membership.Fact.Kind == FactKind.Names ? Of(membership.Fact)
        : Prompts.Classified(member.Name, membership.Class.Name);

    /// <summary>The sentence in which a noun first stands.</summary>
    internal static string Of(Noun noun) => Of(noun.Places[0].Statement);

    /// <summary>What a picture shows: its description, else where it stands.</summary>
    internal static string Of(NotedFigure figure) =>
        figure.AlternativeText.Length > 0 ? Prompts.About(figure.Caption, figure.AlternativeText)
        : figure.Fact.Subject is { } subject ? Prompts.StandsWith(figure.Caption, subject.Name)
        : figure.Caption;

    private static string Place(Fact fact) =>
        fact.Subject is { } subject && fact.Section.Title != subject.Name ? $"{subject.Name}の{fact.Section.Title}" : fact.Section.Title;
}
