using TeachBot.Content;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Deriving;

/// <summary>
/// A class that asks at once just after the start: every thread of the pool waits for the questions that one of them derives.
/// </summary>
public sealed class BusyPoolTests
{
    private const string Notes = "# 茶\n\n## 煎茶\n\n煎茶とは、蒸した茶である。\n\n## 玉露\n\n玉露とは、覆いの下で育てた茶である。\n";

    /// <summary>More than the pool of any machine has threads at rest.</summary>
    private const int Crowd = 1_000;

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Whoever_derives_the_questions_does_not_wait_for_those_who_wait_for_them(int lectures)
    {
        var course = Course.Read(Enumerable.Range(1, lectures).Select(number => ($"{number}.md", Notes)));

        var (questions, begun) = await Task.Run(() => DeriveInACrowd(course), TestContext.Current.CancellationToken);

        Assert.NotEqual(0, questions);
        Assert.InRange(begun, 0, Crowd - 1);
    }

    /// <summary>
    /// How many questions there are, and how many of the crowd had got a thread when they were there: all of them, if a thread from behind
    /// the crowd was needed.
    /// </summary>
    private static (int Questions, int Begun) DeriveInACrowd(Course course)
    {
        var (derived, begun) = (new TaskCompletionSource(), 0);
        for (var at = 0; at < Crowd; at++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(Wait, 0, preferLocal: false);
        }

        try
        {
            return (course.Questions.Questions.Count, Volatile.Read(ref begun));
        }
        finally
        {
            derived.SetResult();
        }

        void Wait(int _)
        {
            Interlocked.Increment(ref begun);
            derived.Task.Wait();
        }
    }
}
