using System.Text.RegularExpressions;

namespace TeachBot.Core.Time;

/// <summary>
/// Time zones by their IANA names: all that the machine has data of, the old names (Asia/Calcutta, Japan, US/Pacific) too, and not only
/// those that the system lists.
/// </summary>
public static partial class TimeZones
{
    private static readonly TimeZoneInfo Japan = TimeZoneInfo.CreateCustomTimeZone("Asia/Tokyo", TimeSpan.FromHours(9), null, null);

    private const string Data = "/usr/share/zoneinfo";

    /// <summary>Beside the zones lie copies of all of them, one of which counts leap seconds, and what isn't a place's time.</summary>
    private static readonly string[] NoZones = ["posix", "right", "Factory", "localtime", "posixrules"];

    /// <summary>The zone that somebody chose once; Japan's where this machine has no data of it.</summary>
    public static TimeZoneInfo Of(string chosen) => TimeZoneInfo.TryFindSystemTimeZoneById(chosen, out var zone) ? zone : Japan;

    /// <summary>The zone of a name in any case; null for none. Only that zone is read: reading all of them takes a second.</summary>
    public static TimeZoneInfo? Find(string name)
    {
        if (!Shape().IsMatch(name))
        {
            return null;
        }

        var written = TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? name : OnDisk(name);
        return written is null || NoZones.Contains(written.Split('/')[0], StringComparer.OrdinalIgnoreCase)
            ? null
            : zone ?? (TimeZoneInfo.TryFindSystemTimeZoneById(written, out var found) ? found : null);
    }

    /// <summary>The name in the letters in which its file has it; null where there is no file.</summary>
    private static string? OnDisk(string name)
    {
        var folder = Environment.GetEnvironmentVariable("TZDIR") is { Length: > 0 } set ? set : Data;
        var found = new List<string>();
        foreach (var part in name.Split('/'))
        {
            if (
                !Directory.Exists(folder)
                || Directory
                    .EnumerateFileSystemEntries(folder)
                    .Select(Path.GetFileName)
                    .FirstOrDefault(entry => part.Equals(entry, StringComparison.OrdinalIgnoreCase))
                    is not { } entry
            )
            {
                return null;
            }

            found.Add(entry);
            folder = Path.Combine(folder, entry);
        }

        return string.Join('/', found);
    }

    /// <summary>No name leads anywhere else on the disk.</summary>
    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9_+-]{0,39}(?:/[A-Za-z][A-Za-z0-9_+-]{0,39}){0,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
