using Npgsql;
using TeachBot.Storage.Changes;
using TeachBot.Storage.Postgres;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Benchmarks.Stores;

/// <summary>Npgsql as it is.</summary>
internal sealed class BarePostgres : IBareConnection
{
    private readonly NpgsqlConnection _connection;
    private readonly string _choice;

    private BarePostgres(NpgsqlConnection connection, string choice) => (_connection, _choice) = (connection, choice);

    internal static async Task<BarePostgres> OpenAsync(string connectionString)
    {
        await using var database = new PostgresDatabase(connectionString);
        var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(connectionString)
            {
                MaxAutoPrepare = 100,
                AutoPrepareMinUsages = 2,
                Pooling = false,
            }.ToString()
        );
        await connection.OpenAsync();
        return new BarePostgres(connection, database.Dialect.Translate(ChoiceWriter.Insert));
    }

    public async Task<long> NumberOfItemAsync(string name)
    {
        await using (var insert = Command(IBareConnection.Items.InsertRow, name))
        {
            await insert.ExecuteNonQueryAsync();
        }

        await using var select = Command(IBareConnection.Items.SelectNumber, name);
        return (long)(await select.ExecuteScalarAsync())!;
    }

    public async Task WriteAsync(int from, int count, long item)
    {
        await using var transaction = await _connection.BeginTransactionAsync();
        var answers = Enumerable.Range(from, count).Select(ClassQuiz.Choice).ToList();
        await using (
            var events = Command(
                GroupTransaction.Events.InsertRows,
                Enumerable.Range(from, count).Select(ClassQuiz.EventId).ToArray(),
                answers.Select(answer => Time.Of(answer.At)).ToArray()
            )
        )
        {
            await ReadAsync(events, _ => { });
        }

        var (platforms, realms, people) = (
            answers.Select(answer => answer.Who.Platform).ToArray(),
            answers.Select(answer => answer.Who.Realm).ToArray(),
            answers.Select(answer => answer.Who.Id).ToArray()
        );
        await using (var insert = Command(IBareConnection.People.InsertRows, platforms, realms, people))
        {
            await ReadAsync(insert, _ => { });
        }

        var numbers = new long[count];
        await using (var select = Command(IBareConnection.People.SelectNumbers, platforms, realms, people))
        {
            await ReadAsync(select, row => numbers[row.GetInt64(0) - 1] = row.GetInt64(1));
        }

        await using (var batch = new NpgsqlBatch(_connection, transaction))
        {
            for (var at = 0; at < count; at++)
            {
                batch.BatchCommands.Add(Choice(answers[at], item, numbers[at]));
            }

            await batch.ExecuteNonQueryAsync();
        }

        await using (var refresh = Command(PostWriter.Refresh, ClassQuiz.PostId, (long)count, Time.Of(ClassQuiz.Monday)))
        {
            await refresh.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    public async Task<long> ChoicesAsync()
    {
        await using var command = Command("SELECT COUNT(*) FROM choices");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static async Task ReadAsync(NpgsqlCommand command, Action<NpgsqlDataReader> read)
    {
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            read(reader);
        }
    }

    private NpgsqlBatchCommand Choice(Learning.Sessions.ChoiceTaken choice, long item, long person)
    {
        var command = new NpgsqlBatchCommand(_choice);
        foreach (
            var value in (ReadOnlySpan<object>)
                [choice.SessionId, item, person, choice.Item.Version, choice.Chosen, choice.IsRight ? 1L : 0L, Time.Of(choice.At)]
        )
        {
            command.Parameters.Add(Parameter(value));
        }

        return command;
    }

    private NpgsqlCommand Command(string text, params ReadOnlySpan<object> values)
    {
#pragma warning disable CA2100 // The store's own statements.
        var command = new NpgsqlCommand(text, _connection);
#pragma warning restore CA2100
        foreach (var value in values)
        {
            command.Parameters.Add(Parameter(value));
        }

        return command;
    }

    private static NpgsqlParameter Parameter(object value) =>
        value switch
        {
            long number => new NpgsqlParameter<long> { TypedValue = number },
            string text => new NpgsqlParameter<string> { TypedValue = text },
            _ => new NpgsqlParameter { Value = value },
        };
}
