using TeachBot.Core.Stores;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Writing;

/// <summary>The writer's connection: opened, and the tables brought up to date, when it is first needed and again after a fault.</summary>
internal sealed class WriterSession(Database database)
{
    private readonly NameBook _names = new();
    private SqlSession? _session;
    private EventHash? _events;

    /// <summary>The version of the tables; 0 while unknown.</summary>
    internal int Schema { get; private set; }

    /// <summary>Writes a group as one transaction.</summary>
    /// <returns>The version of the tables.</returns>
    internal async Task<int> WriteAsync(IReadOnlyList<Pending> group)
    {
        if (_session is null)
        {
            var session = await database.OpenWriterAsync(CancellationToken.None);
            try
            {
                Schema = await Migrator.RunAsync(database, session, Migrator.Newest, CancellationToken.None);
                _events = await EventHash.OpenAsync(session, CancellationToken.None);
                _session = session;
            }
            catch (Exception exception)
            {
                await session.DisposeAsync();
                if (FaultOf(exception) != StoreFault.None || IsCollision(exception))
                {
                    throw;
                }

                // Nothing of ours is written yet: what goes wrong here is what the database is, and waiting for the operator is all that
                // helps.
                throw new StoreUnavailableException($"{exception.GetType().Name}: {exception.Message}", exception)
                {
                    Fault = StoreFault.Unusable,
                };
            }
        }

        try
        {
            var transaction = new GroupTransaction(_session, database.Dialect, _names, _events!);
            await transaction.WriteAsync(group, CancellationToken.None);
            _names.Keep();
            return Schema;
        }
        catch (Exception exception)
        {
            _names.Drop();
            if (exception is StaleNamesException)
            {
                _names.Forget();
            }

            await _session.RollBackAsync();
            throw;
        }
    }

    internal StoreFault FaultOf(Exception exception) =>
        exception is StoreUnavailableException fault ? fault.Fault : database.FaultOf(exception);

    internal bool IsCollision(Exception exception) => exception is StaleNamesException || database.IsCollision(exception);

    internal async Task CloseAsync()
    {
        if (_session is { } session)
        {
            _session = null;

            // What is opened next may be a copy that was put back, with other numbers for the same names.
            _names.Forget();
            await session.DisposeAsync();
        }
    }
}
