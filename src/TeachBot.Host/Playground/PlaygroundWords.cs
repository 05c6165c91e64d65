using TeachBot.Host.Wordings;

namespace TeachBot.Host.Playground;

/// <summary>What the playground says, in every language.</summary>
internal sealed class PlaygroundWords
{
    private readonly PlaygroundWording _ja = Wording.For("ja").Playground;
    private readonly PlaygroundWording _en = Wording.For("en").Playground;

    internal PlaygroundWording For(string language) => language == "en" ? _en : _ja;

    /// <summary>Whether the channel is one that everybody reads.</summary>
    internal bool HasChannel(string id) => _ja.Channels.ContainsKey(id);
}
