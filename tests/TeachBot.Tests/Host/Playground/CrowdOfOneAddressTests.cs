using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Testing;
using TeachBot.Host.Pipeline;
using TeachBot.Host.Playground.Pacing;
using Xunit;

namespace TeachBot.Tests.Host.Playground;

/// <summary>Who changes browsers, or addresses, gets no further than who doesn't.</summary>
public sealed class CrowdOfOneAddressTests
{
    /// <summary>More than anything here lets through, and less than a moment.</summary>
    private const int Many = 2_000;

    [Fact]
    public void One_address_wrote_as_fast_as_it_had_browsers()
    {
        using var crowd = new Crowd(new PaceOptions { Burst = 1, PerMinute = 1 });

        var passed = Enumerable.Range(0, Many).Count(browser => crowd.Wait(From("203.0.113.9", browser), isTyped: false) is null);

        Assert.InRange(passed, 200, Many - 1);
        Assert.Null(crowd.Wait(From("203.0.113.10", 0), isTyped: false));
    }

    [Fact]
    public void One_address_took_all_streams_with_many_browsers()
    {
        using var crowd = new Crowd(new PaceOptions());

        var open = Enumerable.Range(0, Many).Select(browser => crowd.Enter(From("203.0.113.9", browser))).OfType<IDisposable>().ToList();

        Assert.Equal(Crowd.StreamsOfAddress, open.Count);
        using var another = crowd.Enter(From("203.0.113.10", 0));
        Assert.NotNull(another);
        open.ForEach(stream => stream.Dispose());
        using var again = crowd.Enter(From("203.0.113.9", 0));
        Assert.NotNull(again);
    }

    [Fact]
    public void Keys_were_guessed_as_fast_as_there_were_addresses()
    {
        using var guesses = new Guesses(new FakeLogger<Guesses>());

        var guessed = Enumerable
            .Range(0, Many)
            .TakeWhile(at => guesses.Wait(From($"10.0.{at / 250}.{at % 250}", 0)) is null)
            .Count(at =>
            {
                guesses.Count(From($"10.0.{at / 250}.{at % 250}", 0));
                return true;
            });

        Assert.InRange(guessed, Guesses.OfAll, Many - 1);
    }

    [Fact]
    public void Every_wrong_guess_is_logged_with_its_address_and_without_what_was_typed()
    {
        var logs = new FakeLogger<Guesses>();
        using var guesses = new Guesses(logs);

        guesses.Count(From("203.0.113.9", 0));
        guesses.Count(From("203.0.113.10", 0));

        Assert.Equal(["203.0.113.9", "203.0.113.10"], logs.Collector.GetSnapshot().Select(line => line.GetStructuredStateValue("Address")));
    }

    private static DefaultHttpContext From(string address, int browser)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        context.Request.Headers.Cookie = $"teachbot-browser={browser:D43}";
        return context;
    }
}
