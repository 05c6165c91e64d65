using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Tests.Host.Playground;
using Xunit;

namespace TeachBot.Tests.Contracts;

public sealed class PlaygroundPlatformTests : PlatformContract
{
    protected override async Task<IPlatformBench> StartAsync()
    {
        var folder = new TemporaryFolder();
        return new PlaygroundBench(folder, await PlaygroundHost.StartAsync(folder.Path, Token));
    }

    private sealed class PlaygroundBench(TemporaryFolder folder, PlaygroundHost host) : IPlatformBench
    {
        public IChatPlatform Platform => host.Services.GetRequiredService<IChatPlatform>();

        public ScriptedChat Chat => host.Chat;

        public ChannelRef Channel { get; } = new(new WorkspaceRef("playground", "playground"), "general");

        public async Task<IReadOnlyList<Standing>> SeenByAsync(string person) =>
            [.. (await host.MessagesAsync(person, Channel.Id, Token)).Select(Stands)];

        public async Task<string> MentionAsync(string person, string text, string delivery) =>
            Standing.TextOf(
                await host.ActAsync(
                    "say",
                    new
                    {
                        user = person,
                        channel = Channel.Id,
                        request = delivery,
                        text = $"@teachbot {text}",
                    },
                    Token
                )
            );

        public Task PressAsync(string person, MessageRef message, string choice) =>
            host.ActAsync(
                "press",
                new
                {
                    user = person,
                    channel = message.Channel.Id,
                    request = "p1",
                    choice,
                    message = message.Id,
                },
                Token
            );

        public Task EchoAsync(string text) =>
            host.ActAsync(
                "say",
                new
                {
                    user = "teachbot",
                    channel = Channel.Id,
                    request = "e1",
                    text,
                },
                Token
            );

        public async ValueTask DisposeAsync()
        {
            await host.DisposeAsync();
            folder.Dispose();
        }

        private static Standing Stands(JsonElement message)
        {
            var body = message.TryGetProperty("body", out var found) ? found : message;
            var choices = body.TryGetProperty("choices", out var all) ? all.EnumerateArray().ToList() : [];
            var breaches = choices.Where(choice =>
                choice.GetProperty("id").GetString()!.Length > Choice.LongestId
                || (choice.TryGetProperty("options", out var options) && options.GetArrayLength() > Menu.MostOptions)
            );
            return new Standing(
                message.GetProperty("id").GetString()!,
                Standing.TextOf(body),
                [.. choices.Select(choice => choice.GetProperty("id").GetString()!)],
                [.. breaches.Select(choice => choice.GetRawText())]
            );
        }
    }
}
