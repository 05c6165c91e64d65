using System.Diagnostics;
using TeachBot.Content;
using TeachBot.Content.Questions.Judging;
using TeachBot.Tests.Content.Evaluation;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Judging;

/// <summary>The best of a few rounds, so that other programs of the machine do not count.</summary>
public sealed class JudgingTimeTests
{
    private const int Rounds = 5, Answers = 200;
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(1);

    [Fact]
    public void One_answer_of_a_course_of_a_thousand_lectures_takes_less_than_a_millisecond()
    {
        var notes = Course.Read(MadeUpLectures.Thousand);
        var judge = new AnswerJudge(notes.Knowledge);
        var names = notes.Knowledge.Terms.Select(term => term.Name).Where(name => name.Length >= 6).Take(Answers).ToList();
        var best = Enumerable.Range(0, Rounds).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            foreach (var name in names)
            {
                judge.Judge(JudgingCourses.Typed([name]), name[..3] + name[2] + name[3..] + "だと思います");
            }

            return watch.Elapsed / names.Count;
        });

        Assert.True(notes.Knowledge.Terms.Count > 10_000, $"{notes.Knowledge.Terms.Count} terms");
        Assert.True(best < Longest, $"{best.TotalMilliseconds} ms, {notes.Knowledge.Terms.Count} terms");
    }

    [Theory]
    [InlineData("ホスト")]
    [InlineData("ー")]
    [InlineData("たぶん")]
    [InlineData("仮想化")]
    [InlineData("KVMと")]
    public void The_longest_answer_of_one_word_takes_less_than_a_tenth_of_a_second(string word)
    {
        var text = string.Concat(Enumerable.Repeat(word, AnswerJudge.LongestAnswer / word.Length));
        var best = Enumerable.Range(0, Rounds).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            JudgingCourses.Judge("vm", "KVM|ホスト型", text);
            return watch.Elapsed;
        });

        Assert.True(best < TimeSpan.FromMilliseconds(100), $"{best.TotalMilliseconds} ms");
    }
}
