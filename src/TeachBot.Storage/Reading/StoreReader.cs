using TeachBot.Core.Stores;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Reading;

/// <summary>Reads from a store, and says in one way when that does not work.</summary>
internal sealed class StoreReader(Database database, StoreState state, Func<CancellationToken, Task> open)
{
    /// <exception cref="StoreUnavailableException">It could not be read.</exception>
    internal async Task<List<T>> QueryAsync<T>(
        Statement statement,
        Func<System.Data.Common.DbDataReader, T> read,
        CancellationToken cancellation
    )
    {
        if (state.Health.Schema == 0)
        {
            try
            {
                await open(cancellation);
            }
            catch (StoreUnavailableException) when (state.Health.Schema > 0)
            {
                // It can't be written, and is read nevertheless.
            }
        }

        try
        {
            await using var session = await database.OpenReaderAsync(cancellation);
            return await session.QueryAsync(statement, read, cancellation);
        }
        catch (Exception exception) when (database.FaultOf(exception) is var fault and not StoreFault.None)
        {
            throw state.Fails(fault, exception);
        }
    }
}
