namespace TeachBot.Core.Stores;

/// <summary>
/// Folders and files that hold what learners did, or secrets: nobody but the account that the bot runs under has rights on them (0700 and
/// 0600). On Windows what the folder gives them holds.
/// </summary>
public static class GuardedFiles
{
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes a folder, with those above it that are missing. One that exists is the operator's, and stays as it is.</summary>
    /// <exception cref="IOException">It can't be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnFolder);
        }
    }

    /// <summary>
    /// Opens a file to write it, unbuffered; one that is new is private from the first moment, one that exists keeps its rights.
    /// </summary>
    /// <exception cref="IOException">It can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be.</exception>
    public static FileStream Write(string file, FileMode mode)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.Write,
            Share = FileShare.Read,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Own;
        }

        return new FileStream(file, options);
    }

    /// <summary>
    /// Takes others' rights on a file, which earlier versions gave, and on what stands beside it; makes it, empty, where there is none. A
    /// file that exists is not opened: closing it would end the locks that this process has on it. What may not be done stays undone:
    /// whoever opens the file next says what is wrong.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="beside">The ends of the names of those beside it: <c>-wal</c>.</param>
    public static void Keep(string file, params string[] beside)
    {
        try
        {
            if (!File.Exists(file))
            {
                var fresh = file + ".new";
                Write(fresh, FileMode.Create).Dispose();
                File.Move(fresh, file);
            }

            foreach (var end in beside.Prepend(""))
            {
                Close(file + end);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Of another account, on a disk that is only read, or made by another process a moment ago.
        }
    }

    /// <summary>Takes others' rights on a file that exists; never gives any.</summary>
    /// <exception cref="IOException">That can't be done.</exception>
    /// <exception cref="UnauthorizedAccessException">That may not be done.</exception>
    public static void Close(string file)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(file) && File.GetUnixFileMode(file) is var mode && (mode & ~OwnFolder) != 0)
        {
            File.SetUnixFileMode(file, mode & OwnFolder);
        }
    }
}
