using TeachBot.EndToEnd.Fakes.Discord.Gateway;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using FaultKind = TeachBot.EndToEnd.Fakes.Discord.Gateway.FaultKind;
using RestFault = TeachBot.EndToEnd.Fakes.Discord.Rest.FaultKind;

namespace TeachBot.EndToEnd.Discord.Soak;

/// <summary>All that goes wrong, by chance.</summary>
internal sealed class Troubles(FakeGateway gateway, FakeDiscordRest rest, Random chance)
{
    private static readonly FaultKind[] OfConnections =
    [
        FaultKind.Drop,
        FaultKind.Zombie,
        FaultKind.Reconnect,
        FaultKind.Interrupt,
        FaultKind.Invalidate,
        FaultKind.Close,
        FaultKind.AskHeartbeat,
        FaultKind.Duplicate,
        FaultKind.Reorder,
        FaultKind.BadJson,
        FaultKind.UnknownOp,
        FaultKind.UnknownEvent,
        FaultKind.Fragment,
        FaultKind.BadCompression,
    ];

    private static readonly RestFault[] OfCalls =
    [
        RestFault.UserLimit,
        RestFault.GlobalLimit,
        RestFault.SharedLimit,
        RestFault.ServerError,
        RestFault.Slow,
        RestFault.LostAnswer,
        RestFault.LostRequest,
    ];

    private static readonly int[] Codes = [1000, 1001, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009];

    /// <summary>How often each kind came.</summary>
    internal SortedDictionary<string, int> Done { get; } = [];

    /// <summary>The interactions whose first answer was hit.</summary>
    internal HashSet<string> Hit { get; } = [];

    /// <summary>One thing goes wrong.</summary>
    internal async Task StrikeAsync()
    {
        // It is away until the next thing goes wrong.
        gateway.IsResumeAway = false;
        switch (chance.Next(10))
        {
            case < 5:
                var kind = OfConnections[chance.Next(OfConnections.Length)];
                Count($"{kind}");
                await gateway.InjectAsync(
                    new Fakes.Discord.Gateway.Fault(kind, kind == FaultKind.Close ? Codes[chance.Next(Codes.Length)] : 1 + chance.Next(50))
                );
                break;
            case 5:
                Count("closed at once");
                for (var times = chance.Next(1, 4); times > 0; times--)
                {
                    gateway.OnConnect.Enqueue(new Fakes.Discord.Gateway.Fault(FaultKind.Close, 4000));
                }

                await gateway.InjectAsync(new Fakes.Discord.Gateway.Fault(FaultKind.Drop));
                break;
            case 6:
                Count("resume address away");
                gateway.IsResumeAway = true;
                await gateway.InjectAsync(new Fakes.Discord.Gateway.Fault(FaultKind.Drop));
                break;
            default:
                var call = OfCalls[chance.Next(OfCalls.Length)];
                Count($"call: {call}");
                rest.Faults.Then(call, TimeSpan.FromSeconds(.5 + (chance.NextDouble() * 5)), Note);
                break;
        }
    }

    /// <summary>Nothing more goes wrong.</summary>
    internal void End()
    {
        gateway.IsResumeAway = false;
        gateway.OnConnect.Clear();
    }

    private bool Note(FakeRequest request)
    {
        if (request.Parts is ["interactions", var id, ..])
        {
            lock (Hit)
            {
                Hit.Add(id);
            }
        }

        return true;
    }

    private void Count(string what) => Done[what] = Done.GetValueOrDefault(what) + 1;
}
