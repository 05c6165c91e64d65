using System.Globalization;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;

namespace TeachBot.Core.Adapters;

/// <summary>
/// The ids of 「続きを見る」: what was done, to be done again for another page. So nothing is kept, and the button works after a restart: asking
/// has no effect, and what has one knows a repetition.
/// </summary>
public static class Continuation
{
    private const char Mark = '~';
    private const char Between = '\u001f';

    /// <summary>The id for a page of the answer to an event; null where it would be longer than a platform takes.</summary>
    public static string? For(ChatEvent happened, int page, int longest = Choice.LongestId)
    {
        var what = happened switch
        {
            CommandInvoked command => string.Join(
                Between,
                command.Arguments.Select(argument => $"{argument.Key}={argument.Value}").Prepend($"k{command.Command}")
            ),
            Mentioned mentioned => $"m{mentioned.Text}",
            ChoiceMade { Values.Count: 0 } made => $"c{made.ChoiceId}",
            _ => null,
        };
        var id = string.Create(CultureInfo.InvariantCulture, $"{Mark}{page}:{what}");
        return what is null || id.Length > longest ? null : id;
    }

    /// <summary>Reads one, as a client sent it.</summary>
    public static bool TryRead(string id, EventOrigin origin, MessageRef? message, out int page, out ChatEvent happened)
    {
        (page, happened) = (0, null!);
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        if (
            !id.StartsWith(Mark)
            || colon is < 2 or > 4
            || colon + 1 >= id.Length
            || !int.TryParse(id.AsSpan(1, colon - 1), NumberStyles.None, CultureInfo.InvariantCulture, out page)
        )
        {
            return false;
        }

        var what = id[(colon + 2)..];
        switch (id[colon + 1])
        {
            case 'k':
                var parts = what.Split(Between);
                happened = new CommandInvoked(
                    origin,
                    parts[0],
                    parts
                        .Skip(1)
                        .Select(part => part.Split('=', 2))
                        .Where(pair => pair.Length == 2)
                        .DistinctBy(pair => pair[0])
                        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal)
                );
                return true;
            case 'm':
                happened = new Mentioned(origin, what);
                return true;
            case 'c':
                happened = new ChoiceMade(origin, what, [], message);
                return true;
            default:
                return false;
        }
    }
}
