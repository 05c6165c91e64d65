using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using TeachBot.Slack.Setup;
using Xunit;

namespace TeachBot.Tests.Slack.Setup;

public class ManifestTests
{
    private static readonly Lazy<IReadOnlyList<CommandSpec>> s_commands = new(CommandsOfTheBot);

    public static TheoryData<string> Languages => ["ja", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_is_within_Slacks_bounds(string language)
    {
        var manifest = Of(language, new Uri("https://bot.test"));
        var features = manifest.GetProperty("features");
        var command = features.GetProperty("slash_commands")[0];
        var shortcuts = features.GetProperty("shortcuts").EnumerateArray().ToList();

        (string Text, int Most)[] bounded =
        [
            (Text(manifest, "display_information", "name"), 35),
            (Text(manifest, "display_information", "description"), 140),
            (Text(features, "bot_user", "display_name"), 80),
            (Text(command, "command"), 32),
            (Text(command, "description"), 2000),
            (Text(command, "usage_hint"), 1000),
            .. shortcuts.Select(shortcut => (Text(shortcut, "name"), 24)),
            .. shortcuts.Select(shortcut => (Text(shortcut, "description"), 150)),
        ];
        Assert.All(bounded, text => Assert.InRange(text.Text.Length, 1, text.Most));
    }

    [Fact]
    public void What_students_can_type_stands_in_the_hint_and_what_only_teachers_can_does_not()
    {
        var hint = Text(Of("ja").GetProperty("features").GetProperty("slash_commands")[0], "usage_hint");

        Assert.StartsWith("○○とは？ | 聞く [", hint, StringComparison.Ordinal);
        Assert.All(
            s_commands.Value,
            command => Assert.Equal(!command.IsForTeachers, hint.Contains($"| {command.Names.Ja}", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void The_shortcut_for_all_places_begins_a_command_that_there_is()
    {
        var shortcut = Of("ja")
            .GetProperty("features")
            .GetProperty("shortcuts")
            .EnumerateArray()
            .Single(shortcut => Text(shortcut, "type") == "global");

        Assert.Contains(Text(shortcut, "callback_id"), s_commands.Value.Select(command => command.Name));
        Assert.Equal("クイズ", Text(shortcut, "name"));
    }

    [Fact]
    public void In_socket_mode_no_address_stands_in_it()
    {
        var manifest = Of("ja");

        Assert.True(manifest.GetProperty("settings").GetProperty("socket_mode_enabled").GetBoolean());
        Assert.DoesNotContain("url\"", manifest.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://bot.test")]
    [InlineData("https://bot.test/")]
    [InlineData("https://bot.test?x=1")]
    public void Over_HTTP_every_address_is_one_that_the_bot_listens_on(string url)
    {
        var manifest = Of("ja", new Uri(url));
        var settings = manifest.GetProperty("settings");

        Assert.False(settings.GetProperty("socket_mode_enabled").GetBoolean());
        Assert.Equal(
            [
                "https://bot.test/slack/events",
                "https://bot.test/slack/interactivity",
                "https://bot.test/slack/interactivity",
                "https://bot.test/slack/commands",
            ],
            [
                Text(settings, "event_subscriptions", "request_url"),
                Text(settings, "interactivity", "request_url"),
                Text(settings, "interactivity", "message_menu_options_url"),
                Text(manifest.GetProperty("features").GetProperty("slash_commands")[0], "url"),
            ]
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_workspaces_install_it_themselves_they_are_led_back_to_the_bot_whichever_way_events_come(bool isSocket)
    {
        var manifest = Of("ja", isSocket ? null : new Uri("https://bot.test"), new Uri("https://bot.test/"));

        Assert.Equal(
            ["https://bot.test/slack/oauth_redirect"],
            manifest.GetProperty("oauth_config").GetProperty("redirect_urls").EnumerateArray().Select(url => url.GetString())
        );
        Assert.Equal(isSocket, manifest.GetProperty("settings").GetProperty("socket_mode_enabled").GetBoolean());
        Assert.False(Of("ja", new Uri("https://bot.test")).GetProperty("oauth_config").TryGetProperty("redirect_urls", out _));
    }

    [Fact]
    public void It_asks_for_what_is_needed_and_for_nothing_else() =>
        Assert.Equal(
            [
                "app_mentions:read",
                "channels:history",
                "chat:write",
                "commands",
                "files:write",
                "groups:history",
                "im:history",
                "im:write",
                "users:read",
            ],
            Of("ja")
                .GetProperty("oauth_config")
                .GetProperty("scopes")
                .GetProperty("bot")
                .EnumerateArray()
                .Select(scope => scope.GetString())
                .Order(StringComparer.Ordinal)
        );

    private static JsonElement Of(string language, Uri? address = null, Uri? installing = null) =>
        JsonDocument
            .Parse(Manifest.Write(s_commands.Value, Wording.For(language).Slack.Manifest, language, address, installing))
            .RootElement;

    private static string Text(JsonElement json, params string[] path) =>
        path.Aggregate(json, (at, name) => at.GetProperty(name)).GetString()!;

    private static IReadOnlyList<CommandSpec> CommandsOfTheBot()
    {
        using var app = Service.Build("content", null, settings => settings.AddInMemoryCollection([]), Wording.For("ja"));
        return app.Services.GetRequiredService<IChat>().Commands;
    }
}
