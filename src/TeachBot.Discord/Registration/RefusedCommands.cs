using System.Globalization;
using System.Text.Json;

namespace TeachBot.Discord.Registration;

/// <summary>Discord names a command that it refuses by its place in what it was sent; the operator knows it by its name.</summary>
internal static class RefusedCommands
{
    /// <summary>The commands that some paths begin with: <c> (3 = ask)</c>; empty where they name none.</summary>
    /// <param name="places"><c>3.options.0.name: BASE_TYPE_REQUIRED, …</c>.</param>
    /// <param name="json">The commands as they were sent.</param>
    internal static string Named(string places, ReadOnlyMemory<byte> json)
    {
        using var commands = JsonDocument.Parse(json);
        var named = places
            .Split(", ")
            .Select(place => place.Split('.', ':')[0])
            .Where(at =>
                int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number < commands.RootElement.GetArrayLength()
            )
            .Distinct(StringComparer.Ordinal)
            .Select(at => $"{at} = {commands.RootElement[int.Parse(at, CultureInfo.InvariantCulture)].GetProperty("name").GetString()}")
            .ToList();
        return named.Count == 0 ? "" : $" ({string.Join(", ", named)})";
    }
}
