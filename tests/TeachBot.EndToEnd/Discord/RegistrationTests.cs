using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.Core.Commands;
using TeachBot.Discord.Registration;
using TeachBot.Storage;
using TeachBot.Tests;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>Commands, registered with a Discord that tells them in its own way.</summary>
public sealed class RegistrationTests : IDisposable
{
    private static readonly LocalText OnMessage = new("この用語を説明", "Explain terms");

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("3")]
    public async Task Commands_are_written_once_changed_once_and_then_left_alone(string? guild)
    {
        await using var bench = await RestBench.StartAsync();
        await using var store = Store();

        foreach (
            var (command, expected) in new[] { (Command("説明"), RegistrationEnd.Written), (Command("説明"), RegistrationEnd.AsWanted) }
        )
        {
            Assert.Equal(expected, (await Registrar(bench, store).RegisterAsync(Set(bench, command, guild), Token)).End);
        }

        var diff = await Registrar(bench, store).CompareAsync(Set(bench, Command("別の説明"), guild), Token);
        Assert.Equal("~ quiz\n", diff.ToString());
        Assert.Equal(1, bench.Discord.Commands.Writes);
        Assert.Equal(2, bench.Discord.Commands.Of(guild).Count);
        Assert.Empty(bench.Discord.Breaches);
    }

    [Fact]
    public async Task When_no_more_are_taken_today_the_old_ones_stay()
    {
        await using var bench = await RestBench.StartAsync();
        await using var store = Store();
        bench.Discord.Commands.MostNew = 1;

        Assert.Equal(
            RegistrationEnd.TooManyToday,
            (await Registrar(bench, store).RegisterAsync(Set(bench, Command("説明"), null), Token)).End
        );
        Assert.Empty(bench.Discord.Commands.Of());
    }

    public void Dispose() => _folder.Dispose();

    private SqlStore Store() => Stores.Sqlite(Path.Combine(_folder.Path, "teachbot.db"), TimeProvider.System, NullLogger.Instance);

    private static CommandRegistrar Registrar(RestBench bench, SqlStore store) =>
        new(bench.Api, store, TimeProvider.System, NullLogger<CommandRegistrar>.Instance);

    private static CommandSet Set(RestBench bench, CommandSpec command, string? guild) =>
        new(bench.Discord.Application, guild, CommandPayload.Write([command], OnMessage, guild is not null));

    private static CommandSpec Command(string description) =>
        new(
            "quiz",
            new LocalText("クイズ", "quiz"),
            new LocalText(description, "Questions"),
            [
                new OptionSpec("count", new LocalText("問題数", "count"), new LocalText("いくつ", "How many"))
                {
                    Number = new NumberBounds(1, 20),
                },
            ]
        );
}
