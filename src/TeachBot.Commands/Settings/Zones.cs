using TeachBot.Core.Text;

namespace TeachBot.Commands.Settings;

/// <summary>IANA time zones by name.</summary>
internal static class Zones
{
    /// <summary>The zone's name as the machine knows it; null for none. Case and width don't matter; a name of Windows' is none.</summary>
    internal static string? Find(string name)
    {
        var folded = JapaneseText.Fold(name).Trim().Replace(' ', '_');
        return folded.Length is > 0 and <= 60 ? TimeZoneInfo.GetSystemTimeZones().FirstOrDefault(zone => zone.HasIanaId && string.Equals(zone.Id, folded, StringComparison.OrdinalIgnoreCase))?.Id : null;
    }
}
