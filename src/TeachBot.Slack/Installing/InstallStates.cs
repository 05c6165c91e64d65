using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TeachBot.Slack.Installing;

/// <summary>
/// Makes and knows again the state that goes through Slack and back: it is signed over what the browser keeps in a cookie, so that nobody
/// can have somebody else finish an installation that they have not begun. Nothing is kept here; any replica can check it.
/// </summary>
internal sealed class InstallStates(string clientSecret, TimeProvider time)
{
    /// <summary>For how long it is good.</summary>
    internal static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    /// <summary>Longer ones are none of ours.</summary>
    private const int Longest = 200;

    private const int Length = 32;
    private readonly byte[] _key = HMACSHA256.HashData(Encoding.UTF8.GetBytes(clientSecret), "TeachBot Slack installation state"u8);

    /// <summary>Makes one.</summary>
    /// <returns>What goes through Slack, and what the browser keeps.</returns>
    internal (string State, string Cookie) Make()
    {
        var (id, cookie) = (Random(), Random());
        var until = (time.GetUtcNow() + Life).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return ($"{until}.{id}.{Sign(until, id, cookie)}", cookie);
    }

    /// <summary>Checks one. It takes as long for a wrong signature as for a right one.</summary>
    /// <returns>Its id, by which it is used once; null where it is not good.</returns>
    internal string? Check(string? state, string? cookie)
    {
        if (
            state is not { Length: <= Longest }
            || cookie is not { Length: > 0 and <= Longest }
            || state.Split('.') is not [var until, var id, var signature]
        )
        {
            return null;
        }

        var isRight = CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(signature),
            Encoding.UTF8.GetBytes(Sign(until, id, cookie))
        );
        return
            isRight
            && long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && time.GetUtcNow().ToUnixTimeSeconds() < end
            ? id
            : null;
    }

    private static string Random() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Length));

    private string Sign(string until, string id, string cookie) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{until}.{id}.{cookie}")));
}
