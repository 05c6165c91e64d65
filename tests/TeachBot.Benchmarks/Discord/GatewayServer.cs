using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using TeachBot.EndToEnd.Fakes.Discord.Gateway;

namespace TeachBot.Benchmarks.Discord;

/// <summary>
/// The fake gateway as a process of its own, so that its memory and time are not ours. A line of standard input is one thing to send.
/// </summary>
internal static class GatewayServer
{
    internal static async Task<int> RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [] });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        var gateway = new FakeGateway(new FakeGatewayRules(), TimeProvider.System);
        gateway.Map(app);
        await app.StartAsync();
        Console.WriteLine(gateway.Address);
        while (Console.ReadLine()?.Split(' ') is [var what, var count])
        {
            var number = int.Parse(count, CultureInfo.InvariantCulture);
            for (var nth = 1; nth <= number; nth++)
            {
                await (
                    what == "guilds"
                        ? gateway.DispatchAsync("GUILD_CREATE", Guild(nth))
                        : gateway.DispatchAsync("INTERACTION_CREATE", Interaction(nth))
                );
            }
        }

        return 0;
    }

    /// <summary>About 15 kB: a server with its roles and channels.</summary>
    internal static string Guild(int id)
    {
        var channels = string.Join(
            ',',
            Enumerable
                .Range(1, 60)
                .Select(channel =>
                    $$"""{"id":"{{id}}{{channel:00000}}","type":0,"name":"channel-{{channel}}","topic":"話題 {{channel}}","position":{{channel}},"permission_overwrites":[{"id":"{{id}}","type":0,"allow":"0","deny":"1024"}],"nsfw":false}"""
                )
        );
        var roles = string.Join(
            ',',
            Enumerable
                .Range(1, 30)
                .Select(role =>
                    $$"""{"id":"{{id}}{{role:000}}","name":"role {{role}}","color":{{role}},"hoist":false,"position":{{role}},"permissions":"2248473465835073","managed":false,"mentionable":true}"""
                )
        );
        return $$"""{"id":"{{id}}","name":"学校 {{id}}","owner_id":"1","member_count":40,"large":false,"channels":[{{channels}}],"roles":[{{roles}}],"emojis":[],"features":[]}""";
    }

    internal static string Interaction(int id) =>
        $$$"""
            {"id":"{{{id}}}","application_id":"1","type":2,"token":"{{{new string(
                't',
                200
            )}}}","version":1,"locale":"ja","guild_id":"2","channel_id":"3","context":0,"app_permissions":"2248473465835073",
            "member":{"user":{"id":"{{{id
                % 5_000}}}","username":"student","global_name":"学生"},"roles":["4"],"permissions":"104324673","joined_at":"2026-04-01T00:00:00+00:00"},
            "data":{"id":"5","name":"ask","type":1,"options":[{"name":"question","type":3,"value":"これは何ですか {{{id}}}"}]},"entitlements":[],"authorizing_integration_owners":{"0":"2"} }
            """;
}
