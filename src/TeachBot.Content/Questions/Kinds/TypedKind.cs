using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving.Claims;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>A term is typed: for its definition, or for one of its examples.</summary>
internal sealed class TypedKind : IQuestionKind
{
    public IEnumerable<Draft> Derive(LectureNotes notes) => Definitions(notes).Concat(Kinds(notes));

    private static IEnumerable<Draft> Definitions(LectureNotes notes)
    {
        foreach (var (term, statement) in notes.Defined.Where(pair => !notes.HasShorterName(pair.Term)))
        {
            var shown = notes.DescriptionOf(statement);
            yield return new Draft
            {
                Kind = QuestionKinds.Typed,
                Rule = shown.HasBlank ? "definition-blank" : "definition",
                Form = QuestionForm.Typed,
                Concept = term,
                Detail = "",
                Prompt = shown.HasBlank ? Prompts.TypeBlank(shown.Text) : Prompts.TypeTerm(shown.Text),
                Answers = [term.Name],
                Rivals =
                [
                    .. Rivals.Of(term, notes, QuestionLimits.LongList).Select(rival => new DraftOption(rival.Name, false, "", rival)),
                ],
                Facts = [statement.Fact],
                Explanation = Reasons.Of(statement),
                Claim = new IsTold(statement),
            };
        }
    }

    private static IEnumerable<Draft> Kinds(LectureNotes notes)
    {
        foreach (
            var list in notes.MemberLists.Where(list =>
                list.Heading.IsExamples && list.Kind.Classes.Count > 0 && notes.SiblingsOf(list.Kind).Count > 0
            )
        )
        {
            foreach (var member in list.Members)
            {
                yield return new Draft
                {
                    Kind = QuestionKinds.Typed,
                    Rule = "list",
                    Form = QuestionForm.Typed,
                    Concept = member.Term,
                    Detail = list.Kind.Key,
                    Prompt = Prompts.TypeKind(member.Term.Name, list.Kind.Classes[0].Class.Name),
                    Answers = [list.Kind.Name],
                    Rivals = [.. notes.SiblingsOf(list.Kind).Select(kind => new DraftOption(kind.Name, false, "", kind))],
                    Facts = [member.Fact],
                    Explanation = Reasons.Of(member.Fact),
                    Claim = new HasKind(member.Term),
                };
            }
        }
    }
}
