using Microsoft.Data.Sqlite;
using TeachBot.Storage.Changes;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Sqlite;
using TeachBot.Storage.Writing;

namespace TeachBot.Benchmarks.Stores;

/// <summary>Microsoft.Data.Sqlite as it is.</summary>
internal sealed class BareSqlite : IBareConnection
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _begin,
        _event,
        _person,
        _number,
        _choice,
        _refresh,
        _commit;

    private BareSqlite(SqliteConnection connection)
    {
        _connection = connection;
        (_begin, _commit) = (Prepare("BEGIN IMMEDIATE", 0), Prepare("COMMIT", 0));
        (_event, _person, _number) = (
            Prepare(GroupTransaction.Events.InsertRow, 2),
            Prepare(IBareConnection.People.InsertRow, 3),
            Prepare(IBareConnection.People.SelectNumber, 3)
        );
        (_choice, _refresh) = (Prepare(new SqliteDatabase("").Dialect.Translate(ChoiceWriter.Insert), 7), Prepare(PostWriter.Refresh, 3));
    }

    internal static BareSqlite Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000;";
        command.ExecuteNonQuery();
        return new BareSqlite(connection);
    }

    public Task<long> NumberOfItemAsync(string name)
    {
        using var insert = Prepare(IBareConnection.Items.InsertRow, 1);
        using var select = Prepare(IBareConnection.Items.SelectNumber, 1);
        Run(insert, name);
        Bind(select, name);
        return Task.FromResult((long)select.ExecuteScalar()!);
    }

    public Task WriteAsync(int from, int count, long item)
    {
        Run(_begin);
        for (var number = from; number < from + count; number++)
        {
            Run(_event, ClassQuiz.EventId(number), Time.Of(ClassQuiz.Monday));
        }

        for (var number = from; number < from + count; number++)
        {
            var who = ClassQuiz.Choice(number).Who;
            Run(_person, who.Platform, who.Realm, who.Id);
        }

        var people = new long[count];
        for (var at = 0; at < count; at++)
        {
            var who = ClassQuiz.Choice(from + at).Who;
            Bind(_number, who.Platform, who.Realm, who.Id);
            people[at] = (long)_number.ExecuteScalar()!;
        }

        for (var at = 0; at < count; at++)
        {
            var choice = ClassQuiz.Choice(from + at);
            Run(
                _choice,
                choice.SessionId,
                item,
                people[at],
                choice.Item.Version,
                choice.Chosen,
                choice.IsRight ? 1L : 0L,
                Time.Of(choice.At)
            );
        }

        Run(_refresh, ClassQuiz.PostId, (long)count, Time.Of(ClassQuiz.Monday));
        Run(_commit);
        return Task.CompletedTask;
    }

    public Task<long> ChoicesAsync()
    {
        using var command = Prepare("SELECT COUNT(*) FROM choices", 0);
        return Task.FromResult((long)command.ExecuteScalar()!);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in new[] { _begin, _event, _person, _number, _choice, _refresh, _commit })
        {
            await command.DisposeAsync();
        }

        await _connection.DisposeAsync();
    }

    private SqliteCommand Prepare(string text, int parameters)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The store's own statements.
        command.CommandText = text;
#pragma warning restore CA2100
        for (var at = 1; at <= parameters; at++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${at}" });
        }

        command.Prepare();
        return command;
    }

    private static void Bind(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var at = 0; at < values.Length; at++)
        {
            command.Parameters[at].Value = values[at];
        }
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        Bind(command, values);
        command.ExecuteNonQuery();
    }
}
