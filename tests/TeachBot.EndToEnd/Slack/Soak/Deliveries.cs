using System.Globalization;
using System.Text.Json.Nodes;
using TeachBot.EndToEnd.Fakes.Slack;

namespace TeachBot.EndToEnd.Slack.Soak;

/// <summary>
/// Brings what people do to the bot as Slack does: again where no acknowledgement came in three seconds, at once, a minute later and five
/// minutes later; and a third of it again for no reason, up to three times.
/// </summary>
/// <param name="bot">Who gets it.</param>
/// <param name="longest">By how much later it comes again for no reason, at most.</param>
/// <param name="chance">What chance decides with.</param>
internal sealed class Deliveries(SlackSoakBot bot, TimeSpan longest, Random chance)
{
    /// <summary>Tells a request of ours which act it brings.</summary>
    internal const string Header = "X-Act";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan[] Retries = [TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)];
    private int _turn;
    private int _lost;

    /// <summary>What Slack has not judged yet, by age.</summary>
    internal Queue<SlackAct> Open { get; } = new();

    /// <summary>How many deliveries there were.</summary>
    internal int Count { get; private set; }

    /// <summary>The next acknowledgements are lost, or come too late.</summary>
    internal void Lose(int acknowledgements) => Interlocked.Add(ref _lost, acknowledgements);

    /// <summary>Somebody has done something.</summary>
    internal SlackAct Bring(string id, string type, JsonObject payload)
    {
        var act = new SlackAct(id, type, (string?)payload["response_url"], bot.Clock.GetUtcNow());
        Open.Enqueue(act);
        _ = Task.Run(() => BringAsync(act, payload));
        for (var again = chance.Next(3) == 0 ? chance.Next(1, 4) : 0; again > 0; again--)
        {
            // Signed in the same second it would be the same request, which is let in once.
            var later = (chance.Next(2) * chance.NextDouble() * longest) + (bot.IsHttp ? TimeSpan.FromSeconds(again) : TimeSpan.Zero);
            _ = Task.Run(() => AgainAsync(act, payload, later));
        }

        return act;
    }

    private async Task BringAsync(SlackAct act, JsonObject payload)
    {
        act.SentAt = bot.Clock.GetUtcNow();
        for (var retry = 0; !await TryAsync(act, payload, retry) && retry < Retries.Length; retry++)
        {
            await Task.Delay(Retries[retry], bot.Clock);
        }
    }

    private async Task AgainAsync(SlackAct act, JsonObject payload, TimeSpan later)
    {
        await Task.Delay(later, bot.Clock);
        await TryAsync(act, payload, 1);
    }

    /// <summary>Delivers it.</summary>
    /// <returns>Whether it was acknowledged in time, for all that Slack knows.</returns>
    private async Task<bool> TryAsync(SlackAct act, JsonObject payload, int retry)
    {
        bot.Clock.Note();
        try
        {
            var said = await (bot.IsHttp ? PostAsync(act, payload, retry) : SendAsync(act, payload)).WaitAsync(Patience, bot.Clock);
            if (Interlocked.Decrement(ref _lost) >= 0)
            {
                act.IsHit = true;
                await Task.Delay(Patience, bot.Clock);
                return false;
            }

            Interlocked.Increment(ref _lost);
            lock (act)
            {
                act.AcknowledgedAt ??= bot.Clock.GetUtcNow();
                (act.Said, act.Sayings) = (said ?? act.Said, act.Sayings + (said is null ? 0 : 1));
            }

            return true;
        }
        catch (Exception exception) when (exception is TimeoutException or HttpRequestException or System.Net.WebSockets.WebSocketException)
        {
            return false;
        }
        finally
        {
            lock (Open)
            {
                Count++;
            }
        }
    }

    private async Task<JsonObject?> SendAsync(SlackAct act, JsonObject payload)
    {
        IReadOnlyList<FakeSocket> open;
        while ((open = bot.Slack.Sockets.Open).Count == 0)
        {
            act.IsHit = true;
            await Task.Delay(Pause, bot.Clock);
        }

        var socket = open[(int)((uint)Interlocked.Increment(ref _turn) % open.Count)];
        var acknowledged = bot.Slack.Sockets.SendAsync(
            socket,
            act.Type,
            payload,
            act.Type == "slash_commands" || (string?)payload["type"] == "block_suggestion",
            CancellationToken.None
        );
        await Task.WhenAny(acknowledged, socket.Ended);
        act.IsHit |= !acknowledged.IsCompleted;
        return (await acknowledged)["payload"] as JsonObject;
    }

    private async Task<JsonObject?> PostAsync(SlackAct act, JsonObject payload, int retry)
    {
        using var request = act.Type switch
        {
            "slash_commands" => bot.Sender.SignCommand(payload),
            "interactive" => bot.Sender.SignInteraction(payload),
            _ => bot.Sender.SignEvent(payload, retry),
        };
        request.Headers.Add(Header, act.Id);
        var delivered = await bot.Sender.SendAsync(request, CancellationToken.None);
        if (act.Type == "slash_commands")
        {
            bot.Slack.CheckAcknowledgement(delivered.Json);
        }

        return delivered.Status == 200
            ? delivered.Json
            : throw new HttpRequestException(string.Create(CultureInfo.InvariantCulture, $"answered with {delivered.Status}"));
    }
}
