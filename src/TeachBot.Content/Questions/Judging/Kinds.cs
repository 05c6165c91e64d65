using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Questions.Judging;

/// <summary>What belongs to which kind, over any number of steps.</summary>
internal static class Kinds
{
    /// <summary>Whether a term is one of a kind.</summary>
    internal static bool Has(Term term, Term kind)
    {
        var seen = new HashSet<Term> { term };
        var open = new Queue<Term>(seen);
        while (open.TryDequeue(out var member))
        {
            foreach (var above in member.Classes.Select(membership => membership.Class).Where(seen.Add))
            {
                if (above == kind)
                {
                    return true;
                }

                open.Enqueue(above);
            }
        }

        return false;
    }
}
