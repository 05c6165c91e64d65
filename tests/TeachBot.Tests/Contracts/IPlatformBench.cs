using System.Text.Json;
using TeachBot.Core.Chat;
using TeachBot.Core.Posting;
using TeachBot.Tests.Host.Playground;

namespace TeachBot.Tests.Contracts;

/// <summary>One platform with a bot behind it, worked from the outside as its people would.</summary>
public interface IPlatformBench : IAsyncDisposable
{
    IChatPlatform Platform { get; }

    ScriptedChat Chat { get; }

    /// <summary>A channel in which the bot may post.</summary>
    ChannelRef Channel { get; }

    /// <summary>What a person sees in the channel.</summary>
    Task<IReadOnlyList<Standing>> SeenByAsync(string person);

    /// <summary>A person speaks to the bot in the channel; what comes back to nobody else.</summary>
    Task<string> MentionAsync(string person, string text, string delivery);

    /// <summary>A person presses something.</summary>
    Task PressAsync(string person, MessageRef message, string choice);

    /// <summary>The platform delivers the bot's own words to it.</summary>
    Task EchoAsync(string text);
}

/// <summary>A message in a channel.</summary>
/// <param name="Id">Its id, as in its <see cref="MessageRef"/>.</param>
/// <param name="Text">Everything in it that people read, unescaped as the platform does.</param>
/// <param name="Choices">The ids of what can be pressed.</param>
/// <param name="Breaches">The platform's limits that it breaks.</param>
public sealed record Standing(string Id, string Text, IReadOnlyList<string> Choices, IReadOnlyList<string> Breaches)
{
    /// <summary>All strings of a payload, one after the other.</summary>
    internal static string TextOf(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => string.Join('\n', element.EnumerateObject().Select(property => TextOf(property.Value))),
            JsonValueKind.Array => string.Join('\n', element.EnumerateArray().Select(TextOf)),
            JsonValueKind.String => element.GetString()!,
            _ => "",
        };
}
