using TeachBot.Core.Chat;
using TeachBot.Learning.People;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Reading;

/// <inheritdoc/>
internal sealed class SqlLearners(StoreReader reader) : ILearners
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<UserRef>> IdentitiesAsync(UserRef who, CancellationToken cancellation = default) =>
        await reader.QueryAsync(
            new Statement(
                $"SELECT platform, realm, person FROM identities WHERE id IN ({SqlAttempts.Identities}) ORDER BY id",
                who.Platform,
                who.Realm,
                who.Id
            ),
            row => row.User(),
            cancellation
        );
}
