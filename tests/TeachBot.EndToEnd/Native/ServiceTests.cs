using System.Text.Json;
using TeachBot.EndToEnd.Discord;
using Xunit;

namespace TeachBot.EndToEnd.Native;

/// <summary>The published program serves, and is looked after while it does.</summary>
public sealed class ServiceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_serves_the_playground_from_nothing_but_its_one_file_and_ends_with_0_when_asked()
    {
        using var service = await NativeService.StartAsync(new Dictionary<string, string>());

        var ready = await service.GetJsonAsync("/health/ready");
        Assert.True(ready.GetProperty("ready").GetBoolean());
        Assert.Contains("\"store\":\"none\"", ready.GetRawText(), StringComparison.Ordinal);
        var page = await service.Client.GetStringAsync(new Uri("/", UriKind.Relative), Token);
        Assert.Contains("<html", page, StringComparison.Ordinal);
        Assert.Contains("TeachBot", page, StringComparison.Ordinal);
        var said = await service.PostJsonAsync(
            "/playground/say",
            """{"user":"hana","language":"ja","channel":"dm:hana","request":"r1","text":"ホスト型とは？"}"""
        );
        Assert.Contains("OS上", Text(said), StringComparison.Ordinal);
        Assert.Contains("出典", Text(said), StringComparison.Ordinal);
        // Somebody else: a name is its browser's, and no cookie was kept.
        var quiz = await service.PostJsonAsync(
            "/playground/command",
            """{"user":"taro","language":"ja","channel":"dm:taro","request":"r2","command":"quiz","values":{}}"""
        );
        Assert.Contains("問1／", Text(quiz), StringComparison.Ordinal);

        var (code, log) = (await service.StopAsync(), service.Log);
        Assert.True(code == 0, $"It ended with {code}: {log}");
    }

    [Fact]
    public async Task Its_store_is_examined_copied_and_counted_anew_while_it_serves()
    {
        using var service = await NativeService.StartAsync(new Dictionary<string, string>());

        var doctor = await service.RunAsync(["doctor", "--content", NativeBinary.Notes]);
        Assert.True(doctor.Code == 0, doctor.Output + doctor.Errors);
        Assert.Contains("data/teachbot.db", doctor.Output, StringComparison.Ordinal);
        var copied = await service.RunAsync(["backup", "copy.db"]);
        Assert.Equal(0, copied.Code);
        Assert.Contains("copy.db", copied.Output, StringComparison.Ordinal);
        var kept = await service.RunAsync(["backup", "copy.db"]);
        Assert.Equal(2, kept.Code);
        Assert.Contains("copy.db", kept.Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await service.RunAsync(["rebuild"])).Code);
    }

    [Fact]
    public async Task Settings_that_cannot_be_used_and_a_store_that_is_away_are_said()
    {
        using var service = await NativeService.StartAsync(new Dictionary<string, string>());

        var refused = await service.RunAsync(["serve"], ("Storage__Kind", "Oracle"));
        Assert.Equal(2, refused.Code);
        Assert.Contains("Storage:Kind", refused.Output + refused.Errors, StringComparison.Ordinal);
        var away = await service.RunAsync(
            ["doctor", "--content", NativeBinary.Notes],
            ("Storage__Kind", "PostgreSQL"),
            ("ConnectionStrings__TeachBot", "Host=127.0.0.1;Port=1;Username=x;Password=y")
        );
        Assert.Equal(1, away.Code);
    }

    [Fact]
    public async Task Discord_is_answered_over_HTTP_and_what_it_did_not_sign_is_refused()
    {
        using var signer = new RequestSigner();
        using var service = await NativeService.StartAsync(
            new Dictionary<string, string> { ["Discord__Mode"] = "Http", ["Discord__PublicKey"] = signer.PublicKey }
        );
        var body = """{"id":"1","type":1,"token":"t","application_id":"2","version":1}"""u8.ToArray();

        using var request = signer.Request(service.Client.BaseAddress!, body, TimeProvider.System.GetUtcNow());
        using var answered = await service.Client.SendAsync(request, Token);
        Assert.Equal(1, JsonDocument.Parse(await answered.Content.ReadAsStringAsync(Token)).RootElement.GetProperty("type").GetInt32());
        using var forged = signer.Request(service.Client.BaseAddress!, body, TimeProvider.System.GetUtcNow(), new string('0', 128));
        using var refused = await service.Client.SendAsync(forged, Token);
        Assert.Equal(401, (int)refused.StatusCode);
    }

    private static string Text(JsonElement json) => string.Join('\n', Strings(json));

    private static IEnumerable<string> Strings(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => [json.GetString()!],
            JsonValueKind.Array => json.EnumerateArray().SelectMany(Strings),
            JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Strings(property.Value)),
            _ => [],
        };
}
