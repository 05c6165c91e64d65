using System.Security.Cryptography;
using System.Text;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Writing;

/// <summary>
/// Makes of an event's id what is kept of it: the same for the same event, on every replica, and read by nobody. A platform's id may name
/// who acted, and where.
/// </summary>
internal sealed class EventHash
{
    /// <summary>In bytes: enough that two events never share one.</summary>
    private const int Kept = 16;

    private const int KeyLength = 32;
    private const string Keep = "INSERT INTO event_keys (id, secret) VALUES (1, $1) ON CONFLICT DO NOTHING";
    private static readonly Statement Find = new("SELECT secret FROM event_keys WHERE id = 1");
    private readonly byte[] _key;

    private EventHash(string key) => _key = Convert.FromHexString(key);

    /// <summary>With the store's key, which whoever comes first makes.</summary>
    /// <param name="session">A session that writes, in no transaction.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal static async Task<EventHash> OpenAsync(SqlSession session, CancellationToken cancellation)
    {
        var found = await FindAsync(session, cancellation);
        if (found is null)
        {
            var made = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyLength));
            await session.RunAsync([new Statement(Keep, made)], cancellation);
            found = await FindAsync(session, cancellation);
        }

        return new EventHash(found!);
    }

    /// <summary>What is kept of an event's id.</summary>
    internal string Of(string eventId) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(eventId)).AsSpan(0, Kept));

    private static async Task<string?> FindAsync(SqlSession session, CancellationToken cancellation) =>
        (await session.QueryAsync(Find, row => row.Text(), cancellation)).FirstOrDefault();
}
