using Microsoft.Data.Sqlite;
using TeachBot.Core.Stores;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Sqlite;

/// <summary>
/// A database in memory, as long as its first connection is open. Connections of a process share it by its name, which has to begin with
/// a stroke (sqlite.org/src/file/src/memdb.c).
/// </summary>
internal sealed class SqliteMemory : Database
{
    private readonly string _name;
    private readonly SqliteConnection _kept;
    private readonly SqliteReaders _readers;

    /// <param name="name">Stores of one name are replicas.</param>
    internal SqliteMemory(string name)
    {
        _name = $"file:/{name}?vfs=memdb";
        _kept = Open();
        _readers = new SqliteReaders(giveBack => new SqliteSession(Open()) { GiveBack = giveBack });
    }

    internal override Dialect Dialect => SqliteDatabase.Words;

    internal override int Writers => 1;

    internal override Task<SqlSession> OpenWriterAsync(CancellationToken cancellation) =>
        Task.FromResult<SqlSession>(new SqliteSession(Open()));

    internal override async Task<SqlSession> OpenReaderAsync(CancellationToken cancellation) => await _readers.TakeAsync(cancellation);

    internal override Task BeginMigrationAsync(SqlSession session, CancellationToken cancellation) => session.BeginAsync(cancellation);

    internal override StoreFault FaultOf(Exception exception) => SqliteFaults.Of(exception);

    internal override bool IsCollision(Exception exception) => false;

    internal override Task BackUpAsync(string file, CancellationToken cancellation) =>
        throw new NotSupportedException("What is in memory is not meant to be kept.");

    public override async ValueTask DisposeAsync()
    {
        _readers.Close();
        await _kept.DisposeAsync();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = _name,
                Pooling = false,
                DefaultTimeout = (int)SqliteDatabase.Patience.TotalSeconds,
            }.ToString()
        );
        connection.Open();
        return connection;
    }
}
