namespace TeachBot.Storage.Sqlite;

/// <summary>
/// The connections that read, kept for who asks next. All can be closed at once: SQLite keeps one index of what is in the WAL for all
/// connections of a process to a file, and one that was opened while the file could only be read stays as it is until the last of them is
/// closed. So does a connection to a file that was removed. Of those that a rush has opened, few are kept: each holds pages and statements.
/// </summary>
internal sealed class SqliteReaders(Func<Action<SqliteSession>, SqliteSession> open)
{
    /// <summary>Readers take milliseconds; who copies the whole file is not waited for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>So many are kept: more read at once only where threads wait for the processor.</summary>
    internal const int MostIdle = 4;

    private readonly Lock _lock = new();
    private readonly Stack<SqliteSession> _idle = [];
    private int _busy;
    private bool _isClosed;
    private TaskCompletionSource? _back;
    private TaskCompletionSource? _again;

    /// <summary>One that nobody reads with, opened where there is none.</summary>
    internal async Task<SqliteSession> TakeAsync(CancellationToken cancellation)
    {
        while (true)
        {
            Task again;
            lock (_lock)
            {
                if (_again is null)
                {
                    _busy++;
                    if (_idle.TryPop(out var idle))
                    {
                        return idle;
                    }

                    break;
                }

                again = _again.Task;
            }

            await again.WaitAsync(cancellation);
        }

        try
        {
            return open(GiveBack);
        }
        catch
        {
            Leave();
            throw;
        }
    }

    /// <summary>Does something while nobody reads and nothing is kept.</summary>
    internal async Task<T> WithoutAsync<T>(Func<T> work)
    {
        Task back;
        lock (_lock)
        {
            _again ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _back = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            back = _busy == 0 ? Task.CompletedTask : _back.Task;
            Empty();
        }

        try
        {
            await back.WaitAsync(Patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return work();
        }
        finally
        {
            lock (_lock)
            {
                _again.SetResult();
                (_again, _back) = (null, null);
            }
        }
    }

    /// <summary>Closes those that are kept, and each other when it comes back.</summary>
    internal void Close()
    {
        lock (_lock)
        {
            _isClosed = true;
            Empty();
        }
    }

    private void GiveBack(SqliteSession session)
    {
        lock (_lock)
        {
            if (!_isClosed && _again is null && _idle.Count < MostIdle)
            {
                _idle.Push(session);
                _busy--;
                return;
            }
        }

        session.Close();
        Leave();
    }

    private void Leave()
    {
        lock (_lock)
        {
            if (--_busy == 0)
            {
                _back?.TrySetResult();
            }
        }
    }

    private void Empty()
    {
        while (_idle.TryPop(out var idle))
        {
            idle.Close();
        }
    }
}
