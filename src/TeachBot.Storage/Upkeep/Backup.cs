using System.Data.Common;
using TeachBot.Core.Stores;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Upkeep;

/// <summary>Copies that are whole or not there at all.</summary>
internal static class Backup
{
    /// <exception cref="IOException">The file exists, or can't be written.</exception>
    internal static async Task WriteAsync(Database database, string file, CancellationToken cancellation)
    {
        if (File.Exists(file))
        {
            throw new IOException($"{file} exists already");
        }

        var unfinished = file + ".part";
        File.Delete(unfinished);
        try
        {
            // Both databases write into an empty file that is there.
            GuardedFiles.Write(unfinished, FileMode.CreateNew).Dispose();
            await database.BackUpAsync(unfinished, cancellation);
            File.Move(unfinished, file);
        }
        catch (DbException exception)
        {
            File.Delete(unfinished);
            throw new IOException(exception.Message, exception);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
