using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>「KVMは何型？」, also with a premise, right or wrong: 「Dockerってハイパーバイザー型だよね？」</summary>
internal sealed class ClassificationKind : IAnswerKind
{
    public Draft? Try(Inquiry inquiry)
    {
        var member = inquiry.Subjects.FirstOrDefault(subject => subject.Classes.Count > 0);
        if (member is null || inquiry.Wants("comparison") || inquiry.Wants("reason") || inquiry.Words.Any(word => !word.IsSoft))
        {
            return null;
        }

        var asked = inquiry.Wants("class") || (inquiry.Wants("which") && inquiry.KindNouns.Count > 0);
        var supposed = inquiry.Subjects.Where(subject => subject != member).ToList();
        var premise = inquiry.Facets.Count == 0 && supposed.Count > 0 && supposed.All(subject => IsKind(subject, member));
        return asked || premise ? Answer(member) : null;
    }

    internal static Draft Answer(Term member, string kind = AnswerKinds.Classification)
    {
        var membership = member.Classes[0];
        return new Draft(kind, [], .95) { Memberships = [(member, membership)], Subject = member };
    }

    /// <summary>Whether a term is one that the member could belong to: its own kind, or one beside it.</summary>
    private static bool IsKind(Term term, Term member) =>
        member.Classes.Any(membership => membership.Class == term || membership.Class.Groups.Any(group => group.Terms.Contains(term)));
}
