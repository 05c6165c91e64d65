using TeachBot.Core.Chat;
using TeachBot.Core.Posting;
using TeachBot.Host.Wordings;
using TeachBot.Terminal;
using TeachBot.Tests.Host.Playground;
using Xunit;

namespace TeachBot.Tests.Contracts;

/// <summary>The contract as far as a terminal can keep it: one person reads it, and a line is typed once.</summary>
public sealed class TerminalPlatformTests : PlatformContract
{
    protected override Task<IPlatformBench> StartAsync() => Task.FromResult<IPlatformBench>(new TerminalBench());

    private sealed class TerminalBench : IPlatformBench
    {
        private static readonly TerminalWords Words = Wording.For("ja").Terminal;
        private readonly StringWriter _output = new() { NewLine = "\n" };
        private readonly TerminalWindow _window;
        private readonly HashSet<string> _delivered = [];
        private TerminalSession? _session;

        internal TerminalBench() => _window = new TerminalWindow(_output, Words);

        public IChatPlatform Platform => _window.Platform;

        public ScriptedChat Chat { get; } = new();

        public ChannelRef Channel { get; } = new(new WorkspaceRef("terminal", "terminal"), "terminal");

        public Task<IReadOnlyList<Standing>> SeenByAsync(string person) =>
            Task.FromResult<IReadOnlyList<Standing>>([
                .. _window.Screen.All.Select(message => new Standing(
                    message.Id,
                    string.Join('\n', MessageText.Said(message.Message, Words).Concat(MessageText.Choices(message.Message))),
                    [.. message.Message.Choices.Select(choice => choice.Id)],
                    []
                )),
            ]);

        /// <summary>Nothing is delivered a second time that was typed once.</summary>
        public async Task<string> MentionAsync(string person, string text, string delivery)
        {
            var before = _output.ToString().Length;
            if (_delivered.Add(delivery))
            {
                await Session(person).TakeAsync(text);
            }

            return _output.ToString()[before..];
        }

        /// <summary>By the number of the choice, as a person would.</summary>
        public Task PressAsync(string person, MessageRef message, string choice)
        {
            var entries = Entry.Of(_window.Screen.All.Single(standing => standing.Id == message.Id).Message);
            return Session(person).TakeAsync($"{entries.Index().First(entry => entry.Item.Choice.Id == choice).Index + 1}");
        }

        public Task EchoAsync(string text) =>
            Platform.SendAsync(
                new Post("echo", Channel, TeachBot.Core.Messages.Message.Of(text), DateTimeOffset.UnixEpoch),
                TestContext.Current.CancellationToken
            );

        public ValueTask DisposeAsync() => _output.DisposeAsync();

        private TerminalSession Session(string person) =>
            _session ??= _window.Open(Chat, new TerminalUser(person, "ja", TextReader.Null, IsEchoed: true), TimeProvider.System);
    }
}
