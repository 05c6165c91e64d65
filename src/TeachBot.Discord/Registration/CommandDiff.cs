using System.Text;
using System.Text.Json;

namespace TeachBot.Discord.Registration;

/// <summary>In what the commands that are registered differ from those that we want, by their default names.</summary>
/// <param name="Created">Those that are not there yet: Discord takes 200 new ones a day.</param>
/// <param name="Changed">Those that are there and say something else.</param>
/// <param name="Removed">Those that are there and not wanted.</param>
internal sealed record CommandDiff(IReadOnlyList<string> Created, IReadOnlyList<string> Changed, IReadOnlyList<string> Removed)
{
    /// <summary>Whether nothing has to be written.</summary>
    internal bool IsEmpty => Created.Count == 0 && Changed.Count == 0 && Removed.Count == 0;

    /// <param name="registered">As Discord lists them.</param>
    /// <param name="wanted">As we would put them.</param>
    /// <param name="isForGuild">Whether they are one server's: of those Discord tells contexts that nobody gave.</param>
    /// <exception cref="FormatException">One of them is no list of commands.</exception>
    internal static CommandDiff Of(ReadOnlyMemory<byte> registered, ReadOnlyMemory<byte> wanted, bool isForGuild)
    {
        var (there, ours) = (Read(registered, isForGuild), Read(wanted, isForGuild));
        return new CommandDiff(
            Names(ours.Keys.Except(there.Keys)),
            Names(ours.Keys.Intersect(there.Keys).Where(key => ours[key] != there[key])),
            Names(there.Keys.Except(ours.Keys))
        );
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (sign, names) in new[] { ('+', Created), ('~', Changed), ('-', Removed) })
        {
            text.AppendJoin("", names.Select(name => $"{sign} {name}\n"));
        }

        return text.ToString();
    }

    private static List<string> Names(IEnumerable<(int Type, string Name)> keys) => [.. keys.Order().Select(key => key.Name)];

    private static Dictionary<(int Type, string Name), string> Read(ReadOnlyMemory<byte> json, bool isForGuild)
    {
        var read = new Dictionary<(int Type, string Name), string>();
        try
        {
            using var document = JsonDocument.Parse(json);
            foreach (var command in document.RootElement.EnumerateArray())
            {
                var type = command.TryGetProperty("type", out var given) ? given.GetInt32() : 1;
                read[(type, command.GetProperty("name").GetString() ?? "")] = CanonicalCommand.Of(command, isForGuild);
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("no list of commands", broken);
        }

        return read;
    }
}
