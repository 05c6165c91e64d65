using System.Text.Json;
using CsCheck;
using TeachBot.Learning.Memory;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.Tests.Learning.Memory;

public class FsrsTests
{
    [Fact]
    public void A_memory_changes_as_ts_fsrs_has_it()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "vectors", "fsrs", "vectors.json")));
        var histories = json.RootElement.EnumerateArray().ToList();
        Assert.True(histories.Count >= 1_000);
        foreach (var (number, history) in histories.Index())
        {
            MemoryState? memory = null;
            foreach (var review in history.EnumerateArray())
            {
                var (days, grade) = (review[0].GetInt32(), (Grade)review[1].GetInt32());
                memory = memory is { } before ? Fsrs.Next(before, days, grade) : Fsrs.First(grade);
                Near(review[2].GetDouble(), memory.Value.Stability, number);
                Near(review[3].GetDouble(), memory.Value.Difficulty, number);
            }
        }
    }

    [Fact]
    public void At_the_end_of_its_interval_a_memory_is_known_with_nine_chances_in_ten()
    {
        var memory = new MemoryState(40, 5);

        Assert.Equal(40, Fsrs.Interval(memory));
        Assert.Equal(.9, Fsrs.Retrievability(memory, 40), 9);
        Assert.Equal(1, Fsrs.Interval(new MemoryState(.01, 5)));
        Assert.Equal(Fsrs.LongestInterval, Fsrs.Interval(new MemoryState(36_500, 5)));
    }

    [Fact]
    public void Whatever_happens_a_memory_stays_one() =>
        Gen.Select(Gen.Int[-400, 40_000], Gen.Int[1, 3])
            .Array[0, 40]
            .Sample(reviews =>
            {
                var memory = Fsrs.First(Grade.Good);
                foreach (var (days, grade) in reviews)
                {
                    memory = Fsrs.Next(memory, days, (Grade)grade);
                    Assert.InRange(memory.Stability, .001, 36_500);
                    Assert.InRange(memory.Difficulty, 1, 10);
                    Assert.InRange(Fsrs.Interval(memory), 1, Fsrs.LongestInterval);
                }
            });

    private static void Near(double expected, double actual, int history) =>
        Assert.True(
            Math.Abs(expected - actual) <= 1e-6 * Math.Max(1, Math.Abs(expected)),
            $"history {history}: {expected} expected, {actual} found"
        );
}
