using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Proving;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>Derives a course's questions, lecture by lecture.</summary>
internal static class BankBuilder
{
    internal static QuestionBank Build(KnowledgeModel knowledge)
    {
        var questions = new List<Question>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var refused = new SortedDictionary<string, int>(StringComparer.Ordinal);

        foreach (var bank in Banks(knowledge))
        {
            foreach (var (reason, count) in bank.Refused)
            {
                refused[reason] = refused.GetValueOrDefault(reason) + count;
            }

            var fresh = bank.Questions.Where(question => ids.Add(question.Id)).ToList();
            if (fresh.Count < bank.Questions.Count)
            {
                refused[Refusals.Duplicate] = refused.GetValueOrDefault(Refusals.Duplicate) + bank.Questions.Count - fresh.Count;
            }

            questions.AddRange(fresh);
        }

        return new QuestionBank(questions, refused);
    }

    /// <summary>
    /// Lectures do not know each other, so several are read at once, but for a core that is left to whoever asks meanwhile. The thread
    /// that begins reads as well, and waits for none of the pool that has not begun: while a whole class waits for something, there may
    /// be none left.
    /// </summary>
    private static QuestionBank[] Banks(KnowledgeModel knowledge)
    {
        var groups = knowledge.Groups.ToLookup(group => group.Section.Root);
        var banks = new QuestionBank[knowledge.Lectures.Count];
        Parallel.For(
            0,
            banks.Length,
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount - 1) },
            at =>
            {
                var lecture = knowledge.Lectures[at];
                banks[at] = LectureBank.Of(new LectureNotes(knowledge, lecture, [.. groups[lecture.Root]]));
            }
        );
        return banks;
    }
}
