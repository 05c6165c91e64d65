using Microsoft.Extensions.Logging;
using TeachBot.Core.Effects;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;
using TeachBot.Core.Stores;
using TeachBot.Core.Workspaces;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Feedback;
using TeachBot.Learning.People;
using TeachBot.Learning.Ranking;
using TeachBot.Learning.Sessions;
using TeachBot.Storage.Posting;
using TeachBot.Storage.Reading;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Upkeep;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage;

/// <summary>
/// A store, with all ports that it serves. Nothing is opened before it is first used; while the database is away everything says so and
/// nothing crashes.
/// </summary>
public sealed class SqlStore : IStore, IEffects, IAsyncDisposable
{
    private readonly Database _database;
    private readonly StoreState _state;
    private readonly StoreMetrics _metrics;
    private readonly GroupWriter _writer;
    private readonly StoreReader _reader;

    internal SqlStore(Database database, StoreOptions options, TimeProvider time, ILogger logger)
    {
        _database = database;
        _state = new StoreState(logger);
        _metrics = new StoreMetrics(() => _state.Health.IsReady);
        _writer = new GroupWriter(database, _state, options, time, _metrics);
        var reader = _reader = new StoreReader(database, _state, cancellation => WriteAsync(Probe, cancellation));
        Outbox = new SqlOutbox(this, reader, database.Dialect);
        (Attempts, Sessions, Feedback, Learners) = (
            new SqlAttempts(reader),
            new SqlSessions(reader),
            new SqlFeedback(reader),
            new SqlLearners(reader)
        );
        (Boards, Schedules, LinkCodes, Records) = (
            new SqlBoards(reader),
            new SqlSchedules(reader),
            new SqlLinkCodes(reader),
            new SqlRecords(reader)
        );
        Names = new SqlNames(reader);
        Retention = new SqlRetention(this, reader, database.Dialect);
        var workspaces = new SqlWorkspaces(reader);
        (Workspaces, Installations, Keys) = (workspaces, workspaces, new SqlKeyRing(this, reader));
    }

    /// <summary>The posts that wait to be sent.</summary>
    public IOutbox Outbox { get; }

    /// <summary>What was answered.</summary>
    public IAttempts Attempts { get; }

    /// <summary>Who knew most.</summary>
    public IBoards Boards { get; }

    /// <summary>The quizzes that go on.</summary>
    public ISessions Sessions { get; }

    /// <summary>What happens again and again.</summary>
    public ISchedules Schedules { get; }

    /// <summary>What teachers are told.</summary>
    public IFeedback Feedback { get; }

    /// <summary>Who is who.</summary>
    public ILearners Learners { get; }

    /// <summary>The codes for linking.</summary>
    public ILinkCodes LinkCodes { get; }

    /// <summary>Whose names are.</summary>
    public INames Names { get; }

    /// <summary>What is kept of learners.</summary>
    public IRecords Records { get; }

    /// <summary>Ends the keeping.</summary>
    public IRetention Retention { get; }

    /// <summary>The workspaces' settings.</summary>
    public IWorkspaces Workspaces { get; }

    /// <summary>Where we are installed.</summary>
    public IInstallations Installations { get; }

    /// <summary>The keys that secrets are protected with.</summary>
    public IKeyRing Keys { get; }

    /// <inheritdoc/>
    public StoreHealth Health => _state.Health;

    /// <inheritdoc/>
    public Task<EffectResult> ApplyAsync(Effect effect, CancellationToken cancellation = default)
    {
        var pending = new PendingEffect(effect);
        _writer.Add(pending);
        return pending.Done.WaitAsync(cancellation);
    }

    /// <inheritdoc/>
    public async Task<StoreHealth> CheckAsync(CancellationToken cancellation = default)
    {
        try
        {
            await WriteAsync(Probe, cancellation);
        }
        catch (StoreUnavailableException)
        {
            // What it says is in the health.
        }

        return Health;
    }

    /// <inheritdoc/>
    public Task BackUpAsync(string file, CancellationToken cancellation = default) => Backup.WriteAsync(_database, file, cancellation);

    /// <inheritdoc/>
    public Task RebuildAsync(CancellationToken cancellation = default) =>
        WriteAsync((session, token) => Rebuilding.RunAsync(session, _database.Dialect, token), cancellation);

    /// <inheritdoc/>
    public async Task<DateTimeOffset?> NewestEventAsync(CancellationToken cancellation = default) =>
        (await _reader.QueryAsync(new Statement("SELECT MAX(at) AS newest FROM events"), row => row.AtOrNull("newest"), cancellation))[0];

    /// <inheritdoc/>
    public async Task<string> EngineAsync(CancellationToken cancellation = default) =>
        (await _reader.QueryAsync(new Statement(_database.Dialect.Engine), row => row.Text(), cancellation))[0];

    /// <summary>Writes what waits still, then closes.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        await _database.DisposeAsync();
        _metrics.Dispose();
    }

    /// <summary>
    /// Finds out whether something can be written: a transaction that writes nothing goes through in a file that may only be read.
    /// </summary>
    private static Task<long[]> Probe(SqlSession session, CancellationToken cancellation) =>
        session.RunAsync([NameBook.Touch], cancellation);

    /// <summary>Does work of the store's own within the next transaction.</summary>
    internal Task<T> WriteAsync<T>(Func<SqlSession, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        var pending = new PendingWork<T>(work);
        _writer.Add(pending);
        return pending.Done.WaitAsync(cancellation);
    }
}
