using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Posting;
using Xunit;

namespace TeachBot.EndToEnd.Bots;

/// <summary>The clock of a whole bot whose platform is a fake with its own, real time.</summary>
/// <param name="start">What it shows first.</param>
/// <param name="cancellation">Ends the waiting.</param>
internal sealed class ScheduleClock(string start, CancellationToken cancellation)
{
    internal FakeTimeProvider Time { get; } = new(At(start));

    internal static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>A teacher chooses when a channel has its quiz.</summary>
    internal async Task SetAsync(IServiceProvider bot, ChannelRef channel, params (string Option, string Value)[] options) =>
        Assert.Contains("保存しました", await SayAsync(bot, channel, options), StringComparison.Ordinal);

    /// <summary>A teacher says something about a channel's quiz; what they are told.</summary>
    internal async Task<string> SayAsync(IServiceProvider bot, ChannelRef channel, params (string Option, string Value)[] options)
    {
        var (platform, workspace) = (channel.Workspace.Platform, channel.Workspace.Platform == "slack" ? channel.Workspace.Id : "");
        var origin = new EventOrigin(
            $"{platform}:said:{Time.GetUtcNow().UtcTicks}",
            channel,
            new UserRef(platform, workspace, "U1"),
            "ja",
            Time.GetUtcNow()
        )
        {
            IsManager = true,
        };
        var outcome = await bot.GetRequiredService<IChat>()
            .HandleAsync(new CommandInvoked(origin, "daily", options.ToDictionary(pair => pair.Option, pair => pair.Value)), cancellation);
        return PlainText.Of(Assert.IsType<Reply>(outcome).Message);
    }

    /// <summary>Lets time pass in steps, so that what waits for it wakes as it would.</summary>
    internal async Task PassAsync(DateTimeOffset until)
    {
        for (
            var step = (until - Time.GetUtcNow()) / 12;
            Time.GetUtcNow() < until;
            Time.Advance(until - Time.GetUtcNow() < step ? until - Time.GetUtcNow() : step)
        )
        {
            await Task.Delay(30, cancellation);
        }
    }

    /// <summary>
    /// Lets time pass until something is so. Slowly: what is on its way to the platform is given up where the bot's clock runs past its
    /// time.
    /// </summary>
    internal Task UntilAsync(Func<bool> holds) => UntilAsync(() => Task.FromResult(holds()));

    /// <summary>
    /// Lets time pass, as slowly, until a post is given up and that is noted: before it is, a claim that ends makes its outcome unknown.
    /// </summary>
    internal Task UntilGivenUpAsync(IServiceProvider bot) =>
        UntilAsync(async () => (await bot.GetRequiredService<IOutbox>().TroubledAsync(1, cancellation)).Count > 0);

    private async Task UntilAsync(Func<Task<bool>> holds)
    {
        while (!await holds())
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(250, cancellation);
        }
    }
}
