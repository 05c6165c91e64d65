using System.Text;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Host.Playground;
using TeachBot.Host.Playground.Board;
using TeachBot.Host.Playground.Live;
using Xunit;

namespace TeachBot.Tests.Host.Playground;

/// <summary>Specifies how much of what happened a page that comes back is told.</summary>
public sealed class LiveHubTests
{
    [Theory]
    [InlineData(10, 100, "message")]
    [InlineData(LiveHub.Remembered, 100, "message")]
    [InlineData(LiveHub.Remembered + 1, 100, "reread")]
    [InlineData(10, LiveHub.MostBytes / 11, "message")]
    [InlineData(10, LiveHub.MostBytes / 9, "reread")]
    [InlineData(1, LiveHub.MostBytes + 1, "reread")]
    public async Task Who_missed_more_events_or_bytes_than_are_remembered_reads_everything_again(int events, int bytes, string first)
    {
        using var hub = new LiveHub(new FakeTimeProvider());
        var start = hub.Last;
        for (var at = 0; at < events; at++)
        {
            hub.Publish(
                "general",
                new LiveEvent("message") { Message = new PlaygroundMessage($"{at}", "general", 0, "k") { Text = new string('x', bytes) } }
            );
        }

        var page = hub.Connect(Student.Of("ひなた")!, start)!;

        Assert.Contains(
            $"\"is\":\"{first}\"",
            Encoding.UTF8.GetString(await page.NextAsync(() => "reread"u8.ToArray(), TestContext.Current.CancellationToken)),
            StringComparison.Ordinal
        );
    }
}
