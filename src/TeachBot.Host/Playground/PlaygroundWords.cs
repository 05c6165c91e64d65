using System.Globalization;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Playground;

/// <summary>What the playground says, in every language.</summary>
internal sealed class PlaygroundWords(PlaygroundOptions options)
{
    private readonly PlaygroundWording _ja = Wording.For("ja").Playground;
    private readonly PlaygroundWording _en = Wording.For("en").Playground;

    internal PlaygroundWording For(string language) => language == "en" ? _en : _ja;

    /// <summary>Whether the channel is one that everybody reads.</summary>
    internal bool HasChannel(string id) => _ja.Channels.ContainsKey(id) || Classrooms.Contains(id);

    /// <summary>The channels that everybody reads, as they are called in a language.</summary>
    internal IEnumerable<(string Id, PlaygroundChannel Channel)> Channels(string language)
    {
        var wording = For(language);
        return wording
            .Channels.Select(pair => (pair.Key, pair.Value))
            .Concat(
                Classrooms
                    .Index()
                    .Select(room =>
                        (
                            room.Item,
                            wording.Classroom with
                            {
                                Name = string.Format(CultureInfo.InvariantCulture, wording.Classroom.Name, room.Index + 1),
                            }
                        )
                    )
            );
    }

    private IEnumerable<string> Classrooms =>
        Enumerable.Range(1, options.Classrooms).Select(number => string.Create(CultureInfo.InvariantCulture, $"class-{number}"));
}
