using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using TeachBot.Core.Stores;

namespace TeachBot.Storage.Sqlite;

/// <summary>
/// A file that is open to be written. SQLite goes on writing to one that was removed, and what it has taken ends with the process: so it
/// is looked at before anything is written, and before anybody hears that something is kept. One that is put back is known again. A copy
/// in its place is not gone on with: the WAL beside it is the old one's, and SQLite would put the old one's pages into the copy.
/// </summary>
internal sealed partial class OpenFile(SqliteConnection connection, string file)
{
    /// <summary>
    /// <c>SQLITE_FCNTL_HAS_MOVED</c>: whether what stands at the path is another file, or none
    /// (sqlite.org/c3ref/c_fcntl_begin_atomic_write.html).
    /// </summary>
    private const int HasMoved = 20;

    private readonly bool _hasWal = ModeOf(connection) == "wal";
    private volatile bool _isGone;

    /// <summary>Whether it was not where it was opened when it was looked at last.</summary>
    internal bool IsGone => _isGone;

    /// <exception cref="StoreUnavailableException">It is not where it was opened.</exception>
    /// <exception cref="IOException">What belongs to it is gone; opened anew, it has all that was written.</exception>
    internal void Check(bool isWritten)
    {
        // A file system that can't tell says so by its result, and leaves the 0.
        _ = Control(connection.Handle!.DangerousGetHandle(), "main", HasMoved, out var hasMoved);
        _isGone = hasMoved != 0;
        if (_isGone)
        {
            throw Gone();
        }

        if (isWritten && _hasWal && !File.Exists(file + "-wal"))
        {
            throw new IOException($"{file}-wal was removed");
        }
    }

    /// <summary>What is said of it then.</summary>
    internal StoreUnavailableException Gone() => Gone(file);

    /// <exception cref="StoreUnavailableException">There is none, or nothing in it.</exception>
    internal static void Find(string file)
    {
        if (new FileInfo(file) is not { Exists: true, Length: > 0 })
        {
            throw Gone(file);
        }
    }

    private static StoreUnavailableException Gone(string file) =>
        new(
            $"{file} is not there any more, or another file is. "
                + $"It works again when it is put back; a copy, or a new one, is taken at a start."
        )
        {
            Fault = StoreFault.Missing,
        };

    private static string? ModeOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode";
        return command.ExecuteScalar() as string;
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Control(nint database, string name, int operation, out int value);
}
