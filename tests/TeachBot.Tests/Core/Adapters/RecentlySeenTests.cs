using Microsoft.Extensions.Time.Testing;
using TeachBot.Core.Adapters;
using Xunit;

namespace TeachBot.Tests.Core.Adapters;

public sealed class RecentlySeenTests
{
    private readonly FakeTimeProvider _time = new();
    private ulong _others = 1_000;

    [Theory]
    [InlineData(0, false)]
    [InlineData(10, false)]
    [InlineData(15, true)] // twice as long took twice the memory
    public void While_others_come_what_was_seen_is_remembered_for_its_time_and_little_longer(int minutes, bool isForgotten)
    {
        var seen = new RecentlySeen(_time, TimeSpan.FromMinutes(10));
        Assert.True(seen.IsFirst(1));
        for (var passed = 0; passed < minutes; passed++)
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            Assert.True(seen.IsFirst(_others++));
        }

        Assert.Equal(isForgotten, seen.IsFirst(1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(10)]
    public void What_was_seen_before_a_silence_is_remembered_for_its_time(int silence)
    {
        var seen = new RecentlySeen(_time, TimeSpan.FromMinutes(10));
        Assert.True(seen.IsFirst(1));
        _time.Advance(TimeSpan.FromMinutes(silence));
        Assert.True(seen.IsFirst(2));
        Assert.False(seen.IsFirst(1));
        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.False(seen.IsFirst(2));
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(10, true)] // twice as many took twice the memory
    public void Of_more_than_it_remembers_the_last_are_known(int others, bool isForgotten)
    {
        var seen = new RecentlySeen(_time, TimeSpan.FromMinutes(10), most: 8);
        Assert.True(seen.IsFirst(1));
        for (var come = 0; come < others; come++)
        {
            Assert.True(seen.IsFirst(_others++));
        }

        Assert.Equal(isForgotten, seen.IsFirst(1));
    }
}
