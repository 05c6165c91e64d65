using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Chat;
using TeachBot.Discord;
using TeachBot.Discord.Gateway;
using TeachBot.Discord.Gateway.Transport;
using TeachBot.Discord.Rest;
using TeachBot.EndToEnd.Fakes;
using TeachBot.EndToEnd.Fakes.Discord.Gateway;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using TeachBot.EndToEnd.Soaks;

namespace TeachBot.EndToEnd.Discord.Soak;

/// <summary>The whole bot and a Discord.</summary>
internal sealed class DiscordSoakBot : SoakBot
{
    internal const string Room = "70";

    internal DiscordSoakBot(int seed, Func<ChatEvent, TimeSpan> thinks)
        : base(seed, thinks)
    {
        Rest = new FakeDiscordRest(Clock) { KeepsRequests = false };
        Rest.Channels.Add(Room, "7");
        Gateway = new FakeGateway(new FakeGatewayRules { Token = Rest.Token, Application = Rest.Application }, Clock);
        Gateway.StandAt(new Uri("ws://gateway.example"));
        Rest.Gateway = Gateway.Address;
    }

    internal FakeDiscordRest Rest { get; }

    internal FakeGateway Gateway { get; }

    protected override IEnumerable<KeyValuePair<string, string?>> Settings =>
        [new("Discord:Token", Rest.Token), new("Discord:ApiBaseUrl", "http://discord.example/api/v10")];

    protected override bool HasBegun => Rest.Commands.Writes == 1 && Gateway.Sessions.Any(session => session.Connection is not null);

    protected override void Replace(IServiceCollection services)
    {
        services.AddSingleton<IGatewaySockets>(_ => new Sockets(this));
        services.AddSingleton(provider => new DiscordApi(
            new HttpClient(new LocalNetwork(Rest.HandleAsync, Clock, Latency, request => Called(request.RequestUri!.AbsolutePath)))
            {
                Timeout = Timeout.InfiniteTimeSpan,
            },
            provider.GetRequiredService<DiscordOptions>(),
            provider.GetRequiredService<TimeProvider>(),
            Next
        ));
        var sink = services.Last(service => service.ServiceType == typeof(IGatewaySink)).ImplementationType!;
        services.AddSingleton<IGatewaySink>(provider => new Sink(Traffic, (IGatewaySink)ActivatorUtilities.CreateInstance(provider, sink)));
    }

    /// <summary>A call was made to Discord.</summary>
    private void Called(string path)
    {
        Clock.Note();
        if (path.Split('/') is [.., "interactions", var id, _, "callback"])
        {
            Traffic.Answered(id);
        }
    }

    private sealed class Sockets(DiscordSoakBot bot) : IGatewaySockets
    {
        public Task<IGatewaySocket> ConnectAsync(Uri address, CancellationToken cancellation)
        {
            bot.Clock.Note();
            if (bot.Gateway.IsResumeAway && address.AbsolutePath == bot.Gateway.ResumeAddress.AbsolutePath)
            {
                throw new WebSocketException(WebSocketError.Faulted);
            }

            var (ours, theirs) = PairedSocket.Make(bot.Clock);
            _ = Task.Run(
                () => bot.Gateway.ServeAsync(theirs, new QueryCollection(QueryHelpers.ParseQuery(address.Query)), CancellationToken.None),
                CancellationToken.None
            );
            return Task.FromResult<IGatewaySocket>(ours);
        }
    }

    private sealed class Sink(Traffic traffic, IGatewaySink inner) : IGatewaySink
    {
        public void Take(in GatewayEvent happened)
        {
            if (happened.Type == "INTERACTION_CREATE")
            {
                using var json = JsonDocument.Parse(happened.Data);
                traffic.Delivered(json.RootElement.GetProperty("id").GetString()!);
            }

            inner.Take(happened);
        }
    }
}
