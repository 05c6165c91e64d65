using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Commands.People;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Learning.People;
using Xunit;

namespace TeachBot.Tests.Host.Playground;

/// <summary>Whose a name is in the playground.</summary>
public sealed class PlaygroundNamesTests : PlaygroundNamesTestBase
{
    [Theory]
    [InlineData("say")]
    [InlineData("command")]
    [InlineData("press")]
    [InlineData("form")]
    [InlineData("suggest")]
    [InlineData("home")]
    public async Task Who_types_the_name_of_another_browser_does_nothing_under_it(string act)
    {
        var host = await Host();
        await SayAsync(host, "ひなた", "r1");
        var events = host.Chat.Events.Count;
        using var thief = host.Browser('B');

        var refused = await host.ActAsync(
            act,
            new
            {
                user = " ひなた",
                channel = "dm:ひなた",
                request = "r2",
                text = "x",
                command = "link",
                choice = "my:export",
            },
            Token,
            thief
        );

        Assert.Equal("taken", refused.GetProperty("error").GetString());
        Assert.Equal(events, host.Chat.Events.Count);
    }

    [Theory]
    [InlineData("/playground/start?user=ひなた", HttpStatusCode.Forbidden)]
    [InlineData("/playground/messages?user=ひなた&channel=dm:ひなた", HttpStatusCode.Forbidden)]
    [InlineData("/playground/live?user=ひなた", HttpStatusCode.Forbidden)]
    [InlineData("/playground/messages?user=そうた&channel=dm:ひなた", HttpStatusCode.NotFound)]
    public async Task Who_types_the_name_of_another_browser_reads_nothing_of_it(string path, HttpStatusCode status)
    {
        var host = await Host();
        await SayAsync(host, "ひなた", "r1");
        using var thief = host.Browser('B');

        using var response = await thief.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Token);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Who_shows_no_cookie_has_no_name_and_gets_one_with_the_first_thing_done()
    {
        var host = await Host();
        using var stranger = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = host.Address };
        using var first = await stranger.PostAsJsonAsync(
            new Uri("/playground/home", UriKind.Relative),
            new
            {
                user = "ひなた",
                channel = "general",
                request = "r1",
            },
            Token
        );
        using var second = await stranger.PostAsJsonAsync(
            new Uri("/playground/home", UriKind.Relative),
            new
            {
                user = "ひなた",
                channel = "general",
                request = "r2",
            },
            Token
        );

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (first.StatusCode, second.StatusCode));
        var cookie = first.Headers.GetValues("Set-Cookie").Single();
        Assert.Matches("^teachbot-browser=[A-Za-z0-9_-]{43}; max-age=34560000; path=/; samesite=strict; httponly$", cookie);
        Assert.False(second.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_cookie_itself_is_kept_nowhere()
    {
        var host = await Host();
        await SayAsync(host, "ひなた", "r1");

        var held = await host.Services.GetRequiredService<INames>().FindAsync(Name("ひなた"), Token);

        Assert.Matches("^[0-9a-f]{32}$", Assert.Single(held!.Browsers));
    }

    [Fact]
    public async Task A_mere_link_gives_no_cookie_since_it_would_take_the_place_of_the_one_there_is()
    {
        var host = await Host();
        using var stranger = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = host.Address };

        using var start = await stranger.GetAsync(new Uri("/playground/start?user=ひなた", UriKind.Relative), Token);

        Assert.False(start.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task After_a_restart_the_name_is_the_same_browsers()
    {
        var before = await Host();
        await SayAsync(before, "ひなた", "r1");
        await before.DisposeAsync();
        var host = await Host();
        using var thief = host.Browser('B');

        Assert.Equal("taken", (await host.ActAsync("name", new { user = "ひなた" }, Token, thief)).GetProperty("error").GetString());
        Assert.Equal("silence", (await host.ActAsync("name", new { user = "ひなた" }, Token)).GetProperty("is").GetString());
    }

    [Fact]
    public async Task A_code_brings_a_name_to_a_second_browser_once()
    {
        var host = await Host();
        await SayAsync(host, "ひなた", "r1");
        await CodeAsync(host, "ひなた", "BCDFGHJK");
        using var second = host.Browser('B');
        using var third = host.Browser('C');

        Assert.Equal(
            "code",
            (await host.ActAsync("name", new { user = "ひなた", code = "BCDF-GHJM" }, Token, second)).GetProperty("error").GetString()
        );
        Assert.Equal(
            "silence",
            (await host.ActAsync("name", new { user = "ひなた", code = " bcdf ghjk" }, Token, second)).GetProperty("is").GetString()
        );
        Assert.Equal(
            "code",
            (await host.ActAsync("name", new { user = "ひなた", code = "BCDF-GHJK" }, Token, third)).GetProperty("error").GetString()
        );

        foreach (var browser in new[] { host.Client, second })
        {
            Assert.Equal("silence", (await host.ActAsync("name", new { user = "ひなた" }, Token, browser)).GetProperty("is").GetString());
        }
    }

    [Fact]
    public async Task Who_guesses_codes_is_slowed_down()
    {
        var host = await Host();
        await SayAsync(host, "ひなた", "r1");
        using var thief = host.Browser('B');

        var answers = new List<string?>();
        for (var guess = 0; guess < 12; guess++)
        {
            answers.Add(
                (await host.ActAsync("name", new { user = "ひなた", code = "BCDF-GHJK" }, Token, thief)).GetProperty("error").GetString()
            );
        }

        Assert.Equal([.. Enumerable.Repeat("code", 10), "slow", "slow"], answers);
    }

    [Fact]
    public async Task A_teacher_frees_a_name_and_the_next_one_finds_no_conversation_and_no_linked_account()
    {
        var host = await Host();
        await SayAsync(host, "ひなた", "r1");
        await ApplyAsync(host, new IdentitiesLinked(Name("ひなた"), new UserRef("discord", "", "7")));
        using var teacher = host.Browser('T');
        using var next = host.Browser('B');
        Assert.Equal(
            "teachers",
            (await host.ActAsync("release?by=そうた", new { user = "ひなた" }, Token, next)).GetProperty("error").GetString()
        );

        await host.ActAsync("name", new { user = "先生" }, Token, teacher);
        Assert.Equal(
            "silence",
            (await host.ActAsync("release?by=先生", new { user = "ひなた" }, Token, teacher)).GetProperty("is").GetString()
        );

        Assert.Equal("silence", (await host.ActAsync("name", new { user = "ひなた" }, Token, next)).GetProperty("is").GetString());
        Assert.Equal("taken", (await host.ActAsync("name", new { user = "ひなた" }, Token)).GetProperty("error").GetString());
        Assert.Empty(
            JsonDocument
                .Parse(await next.GetStringAsync(new Uri("/playground/messages?user=ひなた&channel=dm:ひなた", UriKind.Relative), Token))
                .RootElement.GetProperty("messages")
                .EnumerateArray()
        );
        Assert.Equal([Name("ひなた")], await host.Services.GetRequiredService<ILearners>().IdentitiesAsync(Name("ひなた"), Token));
    }

    [Fact]
    public async Task Whoever_looked_on_under_a_name_before_somebody_took_it_hears_nothing_more()
    {
        var host = await Host();
        using var lookout = host.Browser('B');
        using var response = await lookout.GetAsync(
            new Uri("/playground/live?user=ひなた", UriKind.Relative),
            HttpCompletionOption.ResponseHeadersRead,
            Token
        );
        using var stream = new StreamReader(await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(Token));

        await SayAsync(host, "ひなた", "r1");

        Assert.DoesNotContain("ないしょ", await stream.ReadToEndAsync(Token), StringComparison.Ordinal);
    }

    private static Task<EffectResult> CodeAsync(PlaygroundHost host, string name, string code) =>
        ApplyAsync(host, new NameCodeMade(Name(name), CodeText.Hash(code), DateTimeOffset.UtcNow.AddMinutes(10)));
}
