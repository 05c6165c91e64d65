using System.Net;
using System.Text;
using System.Text.Json;
using TeachBot.Core.Chat;
using Xunit;

namespace TeachBot.Tests.Host.Playground;

/// <summary>The playground's routes over real HTTP.</summary>
public sealed class PlaygroundRoutesTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private PlaygroundHost? _host;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_starts_gets_channels_commands_words_and_history_in_the_language_asked_for()
    {
        var host = await Host();

        var start = await Json(host, "/playground/start?user=%20%E3%81%B2%E3%81%AA%E3%81%9F%E2%80%8B%20&language=en");

        Assert.Equal(("ひなた", "en"), (start.GetProperty("user").GetString(), start.GetProperty("language").GetString()));
        Assert.Equal(
            ["dm:ひなた", "general", "quiz", "questions"],
            start.GetProperty("channels").EnumerateArray().Select(channel => channel.GetProperty("id").GetString())
        );
        Assert.Equal(
            ["ask", "quiz", "help"],
            start.GetProperty("commands").EnumerateArray().Select(command => command.GetProperty("label").GetString())
        );
        Assert.Equal("dm:ひなた", start.GetProperty("history").GetProperty("channel").GetString());
    }

    [Fact]
    public async Task In_the_direct_conversation_everything_is_asked_of_the_bot()
    {
        var host = await Host();

        await host.ActAsync(
            "say",
            new
            {
                user = "ひなた",
                channel = "dm:ひなた",
                request = "r1",
                text = "玉露とは？",
            },
            Token
        );

        var heard = Assert.IsType<Mentioned>(Assert.Single(host.Chat.Events));
        Assert.Equal(("玉露とは？", "playground:ひなた:r1", true), (heard.Text, heard.Origin.Id, heard.Origin.IsDirect));
        Assert.Equal(2, (await host.MessagesAsync("ひなた", "dm:ひなた", Token)).Count);
    }

    [Theory]
    [InlineData("@teachbot 玉露とは？", "玉露とは？")]
    [InlineData("  ＠TeachBot　玉露とは？ ", "玉露とは？")]
    [InlineData("@teachbot", "")]
    [InlineData("@teachbotter 玉露とは？", null)]
    [InlineData("玉露とは？ @teachbot", null)]
    public async Task In_a_channel_the_bot_hears_what_begins_with_its_name(string said, string? heard)
    {
        var host = await Host();

        await host.ActAsync(
            "say",
            new
            {
                user = "ひなた",
                channel = "general",
                request = "r1",
                text = said,
            },
            Token
        );

        Assert.Equal(heard, host.Chat.Events.OfType<Mentioned>().SingleOrDefault()?.Text);
    }

    [Fact]
    public async Task A_question_in_a_channel_is_answered_in_its_thread_for_everybody()
    {
        var host = await Host();

        await host.ActAsync(
            "say",
            new
            {
                user = "ひなた",
                channel = "general",
                request = "r1",
                text = "@teachbot 玉露とは？",
            },
            Token
        );

        var messages = await host.MessagesAsync("そうた", "general", Token);
        Assert.Equal(2, messages.Count);
        Assert.Equal(messages[0].GetProperty("id").GetString(), messages[1].GetProperty("thread").GetString());
    }

    [Fact]
    public async Task A_command_gets_its_reply_with_what_was_typed_and_a_press_what_was_chosen()
    {
        var host = await Host();

        var reply = await host.ActAsync(
            "command",
            new
            {
                user = "ひなた",
                channel = "general",
                request = "r1",
                command = "quiz",
                values = new { topic = "緑茶", mode = "solo" },
            },
            Token
        );
        await host.ActAsync(
            "press",
            new
            {
                user = "ひなた",
                channel = "general",
                request = "r2",
                choice = "many",
                chosen = new[] { "x", "y" },
                message = "999",
            },
            Token
        );

        Assert.Equal(
            ("reply", "/クイズ 話題：緑茶 相手：ひとりで"),
            (reply.GetProperty("is").GetString(), reply.GetProperty("via").GetString())
        );
        var made = host.Chat.Events.OfType<ChoiceMade>().Single();
        Assert.Equal(["x", "y"], made.Values);
        Assert.Null(made.Message);
        Assert.Empty(await host.MessagesAsync("ひなた", "general", Token));
    }

    [Fact]
    public async Task Forms_go_there_and_back()
    {
        var host = await Host();

        var form = await host.ActAsync(
            "press",
            new
            {
                user = "ひなた",
                channel = "general",
                request = "r1",
                choice = "form",
            },
            Token
        );
        var reply = await host.ActAsync(
            "form",
            new
            {
                user = "ひなた",
                channel = "general",
                request = "r2",
                form = "send",
                values = new { reason = "<b>", kind = (string?)null },
            },
            Token
        );

        Assert.Equal(
            ("send", "reason"),
            (
                form.GetProperty("form").GetProperty("id").GetString(),
                form.GetProperty("form").GetProperty("fields")[0].GetProperty("id").GetString()
            )
        );
        Assert.Contains("<b>", reply.GetProperty("message").GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "name")]
    [InlineData("[]", "name")]
    [InlineData("null", "name")]
    [InlineData("{\"user\":", "name")]
    [InlineData("{\"user\":\"\\ud800\"}", "name")]
    [InlineData("{\"user\":\"TeachBot\"}", "name")]
    [InlineData("{\"user\":\"\\u200b\\u202e\"}", "name")]
    [InlineData("{\"user\":\"a\"}", "channel")]
    [InlineData("{\"user\":\"a\",\"channel\":\"dm:b\",\"request\":\"1\"}", "channel")]
    [InlineData("{\"user\":\"a\",\"channel\":\"nowhere\",\"request\":\"1\"}", "channel")]
    [InlineData("{\"user\":\"a\",\"channel\":\"general\"}", "request")]
    [InlineData("{\"user\":\"a\",\"channel\":\"general\",\"request\":\"a:b\"}", "request")]
    [InlineData("{\"user\":\"a\",\"channel\":\"general\",\"request\":\"1\",\"thread\":\"x\"}", "request")]
    [InlineData("{\"user\":\"a\",\"channel\":\"general\",\"request\":\"1\",\"text\":\"  \"}", "empty")]
    public async Task What_makes_no_sense_is_refused_with_its_reason(string body, string reason)
    {
        var host = await Host();

        using var response = await Post(host, "/playground/say", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(
            reason,
            JsonDocument.Parse(await response.Content.ReadAsStringAsync(Token)).RootElement.GetProperty("error").GetString()
        );
        Assert.Empty(host.Chat.Events);
    }

    [Theory]
    [InlineData(
        "{\"user\":\"a\",\"channel\":\"general\",\"request\":\"1\",\"values\":{\"a\":null},\"chosen\":[null],\"command\":\"なに\"}",
        "command"
    )]
    [InlineData("{\"user\":\"a\",\"channel\":\"general\",\"request\":\"1\"}", "command")]
    [InlineData("{\"user\":\"a\",\"channel\":\"general\",\"request\":\"1\"}", "press")]
    [InlineData("{\"user\":\"a\",\"channel\":\"general\",\"request\":\"1\"}", "form")]
    [InlineData("{\"user\":\"a\",\"channel\":\"general\",\"request\":\"1\"}", "suggest")]
    public async Task What_is_missing_is_nothing_to_the_bot(string body, string route)
    {
        using var response = await Post(await Host(), $"/playground/{route}", body);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_picture_of_the_notes_is_served_where_no_script_in_it_can_run()
    {
        var host = await Host();

        using var found = await host.Client.GetAsync(new Uri("/playground/files/%E5%9B%B3/tea%20map.png", UriKind.Relative), Token);
        using var missing = await host.Client.GetAsync(new Uri("/playground/files/../../etc/passwd", UriKind.Relative), Token);

        Assert.Equal(
            (HttpStatusCode.OK, "image/png", HttpStatusCode.NotFound),
            (found.StatusCode, found.Content.Headers.ContentType!.MediaType, missing.StatusCode)
        );
        Assert.Contains("sandbox", found.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Dispose();
    }

    private async Task<PlaygroundHost> Host() => _host = await PlaygroundHost.StartAsync(_folder.Path, Token);

    private static async Task<HttpResponseMessage> Post(PlaygroundHost host, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await host.Client.PostAsync(new Uri(path, UriKind.Relative), content, Token);
    }

    private static async Task<JsonElement> Json(PlaygroundHost host, string path) =>
        JsonDocument.Parse(await host.Client.GetStringAsync(new Uri(path, UriKind.Relative), Token)).RootElement;
}
