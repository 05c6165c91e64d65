using System.Text.Json;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Stores;

namespace TeachBot.Host.Playground.Board;

/// <summary>
/// The channels' messages in a file, a line a change, so that they are there again after a crash. What can't be written costs the history
/// and nothing else, and that only until it can be again. Not for several threads.
/// </summary>
internal sealed partial class Journal(PlaygroundOptions options, ILogger<Journal> logger) : IDisposable
{
    /// <summary>A longer file is written anew with what is still kept.</summary>
    private const long MostBytes = 24L << 20;

    /// <summary>Longer lines are none of ours.</summary>
    private const int LongestLine = 1 << 20;

    private FileStream? _file;
    private bool _isTold;
    private bool _isBehind;

    /// <summary>Whether the file lacks something: what could not be written, or all of it, where somebody has removed it.</summary>
    internal bool IsBehind => options.Journal is { } path && (_isBehind || !File.Exists(path));

    /// <summary>Whether it has grown so long that it should be written anew.</summary>
    internal bool IsLong => _file is { Length: > MostBytes };

    /// <summary>Reads what was written, and drops what was not written to its end.</summary>
    internal void Restore(History history)
    {
        if (options.Journal is not { } path || !File.Exists(path))
        {
            return;
        }

        try
        {
            foreach (var text in File.ReadLines(path).Where(text => text.Length <= LongestLine))
            {
                Apply(text, history);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Tell(exception);
        }
    }

    /// <summary>Writes the file anew with what is kept.</summary>
    internal void Compact(History history)
    {
        if (options.Journal is not { } path)
        {
            return;
        }

        try
        {
            _file?.Dispose();
            _file = null;
            GuardedFiles.MakeFolder(Path.GetDirectoryName(path)!);
            var fresh = path + ".new";
            GuardedFiles.Close(fresh);
            using (var stream = new BufferedStream(GuardedFiles.Write(fresh, FileMode.Create)))
            {
                foreach (var message in history.All.OrderBy(message => message.Id, StringComparer.Ordinal))
                {
                    stream.Write(Line(new JournalLine { Said = message }));
                }
            }

            File.Move(fresh, path, overwrite: true);
            _file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
            _isBehind = false;
            if (_isTold)
            {
                LogWrittenAgain();
            }

            _isTold = false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Tell(exception);
        }
    }

    /// <summary>Hands a change to the system, which has it even if this process is killed.</summary>
    internal void Append(JournalLine line)
    {
        try
        {
            // After a line that was broken off comes nothing but the whole file anew.
            if (!_isBehind)
            {
                _file?.Write(Line(line));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Tell(exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    private static void Apply(string text, History history)
    {
        try
        {
            switch (JsonSerializer.Deserialize(text, PlaygroundJson.Default.JournalLine))
            {
                case { Said: { } message }:
                    history.Put(message);
                    break;
                case { Gone: { } id, Channel: { } channel }:
                    history.Remove(channel, id);
                    break;
            }
        }
        catch (JsonException)
        {
            // Broken off in the middle by a crash.
        }
    }

    private static byte[] Line(JournalLine line) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(line, PlaygroundJson.Default.JournalLine), (byte)'\n'];

    private void Tell(Exception exception)
    {
        if (!_isTold)
        {
            LogUnwritable(exception.Message);
        }

        (_isTold, _isBehind) = (true, true);
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The playground's messages can't be kept, and will be gone after a restart: {Reason}"
    )]
    private partial void LogUnwritable(string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "The playground's messages are kept again.")]
    private partial void LogWrittenAgain();
}
