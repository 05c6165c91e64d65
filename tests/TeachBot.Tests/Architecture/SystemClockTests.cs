using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core;
using TeachBot.Discord.Decoding;
using TeachBot.Discord.Http;
using TeachBot.Host.Serving;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Http;
using Xunit;

namespace TeachBot.Tests.Architecture;

/// <summary>
/// The bot's own clock never goes back. What others sign is judged by the system's, and so is what day it is: else every request is
/// refused, and schedules wait, for as long as a clock was set back.
/// </summary>
public sealed class SystemClockTests
{
    [Theory]
    [InlineData(typeof(InteractionEndpoint))]
    [InlineData(typeof(SlackDoor))]
    [InlineData(typeof(TeachBot.Discord.Decoding.InteractionDecoder))]
    [InlineData(typeof(MessageDecoder))]
    [InlineData(typeof(CommandDecoder))]
    [InlineData(typeof(EventDecoder))]
    [InlineData(typeof(TeachBot.Slack.Decoding.InteractionDecoder))]
    [InlineData(typeof(DailyService))]
    public void What_others_sign_and_what_day_it_is_were_told_by_a_clock_that_never_goes_back(Type judges)
    {
        var constructor = Assert.Single(judges.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic));
        var clock = Assert.Single(constructor.GetParameters(), parameter => parameter.ParameterType == typeof(TimeProvider));

        Assert.Equal(Clocks.System, clock.GetCustomAttribute<FromKeyedServicesAttribute>()?.Key);
    }
}
