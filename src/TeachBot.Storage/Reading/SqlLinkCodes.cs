using TeachBot.Learning.People;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Reading;

/// <inheritdoc/>
internal sealed class SqlLinkCodes(StoreReader reader) : ILinkCodes
{
    private const string ByHash = """
        SELECT o.platform, o.realm, o.person, c.until, c.used_at, t.platform AS taker_platform, t.realm AS taker_realm,
            t.person AS taker_person
        FROM link_codes c JOIN identities o ON o.id = c.identity LEFT JOIN identities t ON t.id = c.taker WHERE c.hash = $1
        """;

    /// <inheritdoc/>
    public async Task<LinkCode?> FindAsync(string hash, CancellationToken cancellation = default) =>
        (
            await reader.QueryAsync(
                new Statement(ByHash, hash),
                row => new LinkCode(row.User(), row.At("until"), row.UserOrNull("taker_"), row.AtOrNull("used_at") is not null),
                cancellation
            )
        ).FirstOrDefault();
}
