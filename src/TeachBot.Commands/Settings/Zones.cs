using TeachBot.Core.Text;
using TeachBot.Core.Time;

namespace TeachBot.Commands.Settings;

/// <summary>IANA time zones by name.</summary>
internal static class Zones
{
    /// <summary>The zone's name as the machine knows it; null for none. Case and width don't matter; a name of Windows' is none.</summary>
    internal static string? Find(string name) => TimeZones.Find(JapaneseText.Fold(name).Trim().Replace(' ', '_'))?.Id;
}
