using System.Text;
using System.Text.Json.Nodes;
using TeachBot.EndToEnd.Fakes.Slack;

namespace TeachBot.EndToEnd.Slack.Soak;

/// <summary>All that goes wrong, by chance.</summary>
internal sealed class SlackTroubles(SlackSoakBot bot, Deliveries deliveries, Random chance)
{
    private static readonly FakeFault[] OfCalls =
    [
        FakeFault.Limited,
        FakeFault.Lost,
        FakeFault.LostRequest,
        FakeFault.Broken,
        FakeFault.Trouble,
        FakeFault.Slow,
        FakeFault.Scope,
    ];

    private static readonly string[] Methods =
    [
        "chat.postMessage",
        "chat.postMessage",
        "chat.update",
        "users.info",
        "views.publish",
        "chat.postEphemeral",
    ];
    private static readonly FakeFault[] OfReplies = [FakeFault.Lost, FakeFault.LostRequest, FakeFault.Broken];

    /// <summary>How often each kind came.</summary>
    internal SortedDictionary<string, int> Done { get; } = new(StringComparer.Ordinal);

    /// <summary>One thing goes wrong.</summary>
    internal async Task StrikeAsync()
    {
        switch (chance.Next(10))
        {
            case < 4 when !bot.IsHttp:
                await StrikeSocketAsync();
                break;
            case < 6:
                Count("acknowledgements lost");
                deliveries.Lose(1 + chance.Next(5));
                break;
            case 6:
                var reply = OfReplies[chance.Next(OfReplies.Length)];
                Count($"response_url: {reply}");
                Next("response_url", reply);
                break;
            default:
                var fault = OfCalls[chance.Next(OfCalls.Length)];
                Count($"call: {fault}");
                Next(Methods[chance.Next(Methods.Length)], fault);
                break;
        }
    }

    private async Task StrikeSocketAsync()
    {
        var open = bot.Slack.Sockets.Open;
        if (open.Count == 0)
        {
            Count("no socket");
            return;
        }

        var socket = open[chance.Next(open.Count)];
        switch (chance.Next(9))
        {
            case 0:
                Count("socket broken");
                socket.Break();
                break;
            case 1:
                Count("socket closed");
                await socket.CloseAsync();
                break;
            case 2:
                Count("refresh of all");
                foreach (var each in open)
                {
                    await DisconnectAsync(each, "refresh_requested");
                }

                break;
            case 3:
                Count("refresh");
                await DisconnectAsync(socket, "refresh_requested");
                break;
            case 4:
                Count("warning, then closed");
                await DisconnectAsync(socket, "warning");
                _ = Task.Run(async () =>
                {
                    await Task.Delay(TimeSpan.FromSeconds(10), bot.Clock);
                    await socket.CloseAsync();
                });
                break;
            case 5:
                Count("too many sockets");
                bot.Slack.Sockets.Refuse(chance.Next(1, 4));
                await DisconnectAsync(socket, "refresh_requested");
                break;
            case 6:
                Count("no address");
                Next("apps.connections.open", OfCalls[chance.Next(4)]);
                socket.Break();
                break;
            case 7:
                Count("frame that nobody can read");
                await socket.SendAsync(
                    Encoding.UTF8.GetBytes(chance.Next(2) == 0 ? "{" : """{"type":"unheard_of","payload":{}}"""),
                    0,
                    CancellationToken.None
                );
                break;
            default:
                Count("all sockets broken");
                foreach (var each in open)
                {
                    each.Break();
                }

                break;
        }
    }

    private static Task DisconnectAsync(FakeSocket socket, string reason) =>
        socket.SendAsync(new JsonObject { ["type"] = "disconnect", ["reason"] = reason }, CancellationToken.None);

    private void Next(string method, FakeFault fault) => bot.Slack.Faults.GetOrAdd(method, _ => new()).Enqueue(fault);

    private void Count(string what) => Done[what] = Done.GetValueOrDefault(what) + 1;
}
