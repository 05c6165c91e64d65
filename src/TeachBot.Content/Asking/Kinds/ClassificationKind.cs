using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>「Xは何型？」, also with a premise, right or wrong: 「XってY型だよね？」</summary>
internal sealed class ClassificationKind : IAnswerKind
{
    private const int DeepestKind = 8;

    public Draft? Try(Inquiry inquiry)
    {
        var member = inquiry.Subjects.FirstOrDefault(subject => subject.Classes.Count > 0);
        if (member is null || inquiry.Wants("comparison") || inquiry.Wants("reason") || inquiry.Words.Any(word => !word.IsSoft))
        {
            return null;
        }

        var asked = inquiry.Wants("class") || (inquiry.Wants("which") && inquiry.KindNouns.Count > 0);
        var supposed = inquiry.Subjects.Where(subject => subject != member).ToList();
        if (
            inquiry.Facets.Count == 0
            && supposed.Count == 1
            && (asked || Lexicon.Japanese.Mentions("premise", inquiry.Key))
            && PathTo(member, supposed[0]) is { Count: > 0 } path
        )
        {
            return new Draft(AnswerKinds.Classification, [], .95) { Memberships = path, Subject = member };
        }

        return asked && supposed.All(subject => member.Classes.Any(membership => membership.Class == subject)) ? Answer(member) : null;
    }

    internal static Draft Answer(Term member, string kind = AnswerKinds.Classification) =>
        new(kind, [], .95) { Memberships = [(member, member.Classes[0])], Subject = member };

    /// <summary>From a member up to the kind that was supposed, or to the one beside it; empty where the supposed is neither.</summary>
    private static List<(Term, Membership)> PathTo(Term member, Term supposed)
    {
        var path = new List<(Term, Membership)>();
        for (var term = member; term.Classes.Count > 0 && path.Count < DeepestKind; term = term.Classes[0].Class)
        {
            var membership = term.Classes[0];
            path.Add((term, membership));
            if (membership.Class == supposed || membership.Class.Groups.Any(group => group.Terms.Contains(supposed)))
            {
                return path;
            }
        }

        return [];
    }
}
