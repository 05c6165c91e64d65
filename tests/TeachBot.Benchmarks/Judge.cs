using System.Globalization;
using TeachBot.Benchmarks.Notes;
using TeachBot.Content;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Judging;
using TeachBot.Core;

namespace TeachBot.Benchmarks;

/// <summary>
/// Judges typed answers with a slip in them, where a thousand lectures have terms that could be meant; and the longest answers there are.
/// </summary>
internal static class Judge
{
    private const int Seed = 11,
        Lectures = 1_000,
        Answers = 200,
        Shortest = 6,
        Rounds = 5;

    private static readonly string[] Words = ["ホスト", "ー", "たぶん", "KVMと"];

    internal static int Measure()
    {
        var maker = new LectureMaker(Seed);
        var course = Course.Read([.. Enumerable.Range(1, Lectures).Select(number => ($"{number:D5}.md", maker.Make(number)))]);
        var judge = new AnswerJudge(course.Knowledge);
        var names = course.Knowledge.Terms.Select(term => term.Name).Where(name => name.Length >= Shortest).Take(Answers).ToList();
        var slips = Latency.Of(names, name => judge.Judge(Typed(name), name[..3] + name[2] + name[3..] + "だと思います"), Rounds);
        var reference = Latency.Of(
            names,
            name => _ = course.Knowledge.Terms.Count(term => term.Name.Contains(name, StringComparison.Ordinal)),
            Rounds
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"an answer with a slip among {course.Knowledge.Terms.Count} terms: {slips}, "
                    + $"reference (find it in all names): {reference}, ratio p50={slips.Median / reference.Median:F1}"
            )
        );
        var longest = Latency.Of(
            Words,
            word => judge.Judge(Typed("ホスト型"), string.Concat(Enumerable.Repeat(word, AnswerJudge.LongestAnswer / word.Length))),
            Rounds
        );
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the longest answers of one word: {longest}"));
        return 0;
    }

    private static Question Typed(string answer) =>
        new()
        {
            Id = "q",
            Version = "1",
            Kind = QuestionKinds.Authored,
            Form = QuestionForm.Typed,
            Prompt = "？",
            Answers = [answer],
            Explanation = "",
            Citation = new Citation("", [], 1),
            Rule = "authored",
            Difficulty = 0,
            Concept = "",
        };
}
