using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Proving;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>Derives a course's questions, lecture by lecture.</summary>
internal static class BankBuilder
{
    internal static QuestionBank Build(KnowledgeModel knowledge)
    {
        var groups = knowledge.Groups.ToLookup(group => group.Section.Root);
        var questions = new List<Question>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var refused = new SortedDictionary<string, int>(StringComparer.Ordinal);

        // Lectures do not know each other, so several are read at once; they are put together in their order.
        foreach (var bank in knowledge.Lectures.AsParallel().AsOrdered().Select(lecture => LectureBank.Of(new LectureNotes(knowledge, lecture, [.. groups[lecture.Root]]))))
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
}
