using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Core.Adapters;
using TeachBot.Host.Serving;
using Xunit;

namespace TeachBot.Tests.Host.Serving;

public sealed class FinishServiceTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly FakeLogger<FinishService> _logger = new();
    private readonly Unfinished _unfinished = new();

    [Fact]
    public async Task What_is_said_in_time_is_waited_for_and_nothing_is_hurried()
    {
        var saying = new TaskCompletionSource();
        _unfinished.Add(saying.Task);
        var (finish, stop) = Stop();

        Assert.False(stop.IsCompleted);
        saying.SetResult();
        await Until(stop);

        Assert.Equal((0, 0), (finish.Lost, _logger.Collector.Count));
    }

    [Fact]
    public async Task What_would_wait_longer_is_kept_and_that_is_no_loss()
    {
        var saying = new TaskCompletionSource();
        _unfinished.Add(saying.Task);
        using var kept = _unfinished.Hurry.Register(saying.SetResult);
        var (finish, stop) = Stop();
        await Until(stop);

        Assert.Equal((0, 0), (finish.Lost, _logger.Collector.Count));
    }

    [Fact]
    public async Task What_can_neither_be_said_nor_kept_does_not_keep_the_process_and_is_told()
    {
        _unfinished.Add(new TaskCompletionSource().Task);
        _unfinished.Lose();
        var (finish, stop) = Stop();
        await Until(stop);

        Assert.Equal(2, finish.Lost);
        Assert.StartsWith("2 answers", _logger.LatestRecord.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_begins_when_something_ends_is_waited_for_too()
    {
        var (first, second) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource());
        var beginning = BeginAsync();
        _unfinished.Add(beginning);
        var (finish, stop) = Stop();
        first.SetResult();
        await beginning;

        Assert.False(stop.IsCompleted);
        second.SetResult();
        await Until(stop);
        Assert.Equal(0, finish.Lost);

        async Task BeginAsync()
        {
            await first.Task;
            _unfinished.Add(second.Task);
        }
    }

    public void Dispose() => _unfinished.Dispose();

    private (FinishService Finish, Task Stop) Stop()
    {
        var finish = new FinishService([_unfinished], _time, _logger);
        return (finish, finish.StopAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Lets time pass until it has stopped.</summary>
    private async Task Until(Task stop)
    {
        while (!stop.IsCompleted)
        {
            _time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }

        await stop;
    }
}
