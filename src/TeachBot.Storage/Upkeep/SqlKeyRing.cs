using TeachBot.Core.Stores;
using TeachBot.Storage.Reading;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Upkeep;

/// <inheritdoc/>
internal sealed class SqlKeyRing(SqlStore store, StoreReader reader) : IKeyRing
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Keys() =>
        reader
            .QueryAsync(new Statement("SELECT xml FROM keys ORDER BY name"), row => row.Text(), CancellationToken.None)
            .GetAwaiter()
            .GetResult();

    /// <inheritdoc/>
    public void Keep(string name, string xml) =>
        store
            .WriteAsync(
                (session, token) =>
                    session.RunAsync(
                        [new Statement("INSERT INTO keys (name, xml) VALUES ($1, $2) ON CONFLICT DO NOTHING", name, xml)],
                        token
                    ),
                CancellationToken.None
            )
            .GetAwaiter()
            .GetResult();
}
