using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace TeachBot.Slack.Decoding;

/// <summary>Ids of what somebody did: Slack's trigger, and what was done, for servers that give one trigger twice.</summary>
internal static class EventIds
{
    /// <summary>The event's id. The same thing delivered again has the same.</summary>
    /// <param name="trigger">The <c>trigger_id</c>.</param>
    /// <param name="done">Who did what; none of it can be read in the id.</param>
    internal static string Of(string trigger, string done) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{SlackPlatform.PlatformName}:{trigger}:{XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(done)):x}"
        );
}
