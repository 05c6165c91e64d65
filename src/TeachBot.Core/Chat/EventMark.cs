using System.Security.Cryptography;
using System.Text;

namespace TeachBot.Core.Chat;

/// <summary>
/// What a log line calls an event: the same for the same event as long as the process lives, so that lines can be laid side by side, and
/// nothing that leads back to who acted, which a platform's id may.
/// </summary>
public static class EventMark
{
    private const int Bytes = 6;

    /// <summary>Of this process alone: what was logged can't be compared with ids that somebody knows.</summary>
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    /// <summary>Twelve hexadecimal digits.</summary>
    /// <param name="eventId">The event's id.</param>
    public static string Of(string eventId) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(eventId)).AsSpan(0, Bytes));
}
