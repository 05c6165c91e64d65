using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace TeachBot.Host.Logging;

/// <summary>
/// The log: a line of JSON for each entry, written to the console some at a time. The framework's console logger wakes a thread and makes a system call for each, which took a
/// quarter of what a question costs; here entries wait for at most <see cref="Patience"/>, and warnings for nothing.
/// </summary>
internal sealed class JsonLines : ILoggerProvider
{
    /// <summary>What is lost at most when the process is killed.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private const int Full = 16 << 10;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Lock _gate = new();
    private readonly ArrayBufferWriter<byte> _buffer = new(Full * 2);
    private readonly Utf8JsonWriter _json;
    private readonly Stream _stream;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private bool _isOver;

    /// <param name="stream">Takes the lines.</param>
    /// <param name="time">The time.</param>
    internal JsonLines(Stream stream, TimeProvider time)
    {
        (_stream, _time, _json) = (stream, time, new Utf8JsonWriter(_buffer, Options));
        _timer = time.CreateTimer(_ => Flush(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        AppDomain.CurrentDomain.ProcessExit += FlushAtTheEnd;
        AppDomain.CurrentDomain.UnhandledException += FlushAtTheEnd;
    }

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new JsonLogger(categoryName, this);

    /// <summary>Writes an entry.</summary>
    internal void Add<TState>(string category, LogLevel level, EventId id, TState state, string message, Exception? exception)
    {
        lock (_gate)
        {
            if (_isOver)
            {
                return;
            }

            if (_buffer.WrittenCount == 0)
            {
                _timer.Change(Patience, Timeout.InfiniteTimeSpan);
            }

            _json.Reset(_buffer);
            JsonEntry.Write(_json, _time.GetUtcNow(), category, level, id, state, message, exception);
            _json.Flush();
            _buffer.Write("\n"u8);
            if (level >= LogLevel.Warning || _buffer.WrittenCount > Full)
            {
                Empty();
            }
        }
    }

    /// <summary>Writes out what waits.</summary>
    internal void Flush()
    {
        lock (_gate)
        {
            Empty();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= FlushAtTheEnd;
        AppDomain.CurrentDomain.UnhandledException -= FlushAtTheEnd;
        lock (_gate)
        {
            Empty();
            _isOver = true;
        }

        _timer.Dispose();
        _json.Dispose();
    }

    private void FlushAtTheEnd(object? sender, EventArgs happened) => Flush();

    private void Empty()
    {
        if (_buffer.WrittenCount == 0)
        {
            return;
        }

        try
        {
            _stream.Write(_buffer.WrittenSpan);
            _stream.Flush();
        }
        catch (IOException)
        {
            // Whoever read the log has gone, or its disk is full: the bot goes on.
        }

        _buffer.ResetWrittenCount();
    }
}
