using TeachBot.Core.Chat;
using TeachBot.Learning.People;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Reading;

/// <inheritdoc/>
internal sealed class SqlNames(StoreReader reader) : INames
{
    private const string OfOne =
        "SELECT n.browsers, n.at FROM held_names n JOIN identities w ON w.id = n.identity "
        + "WHERE w.platform = $1 AND w.realm = $2 AND w.person = $3";

    /// <inheritdoc/>
    public async Task<HeldName?> FindAsync(UserRef who, CancellationToken cancellation = default) =>
        (
            await reader.QueryAsync(
                new Statement(OfOne, who.Platform, who.Realm, who.Id),
                row => new HeldName(who, row.Text("browsers").Split(' ', StringSplitOptions.RemoveEmptyEntries), row.At("at")),
                cancellation
            )
        ).FirstOrDefault();
}
