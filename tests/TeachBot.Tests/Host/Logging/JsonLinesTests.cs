using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Host.Logging;
using Xunit;

namespace TeachBot.Tests.Host.Logging;

public sealed partial class JsonLinesTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, 500, TimeSpan.FromHours(9)));
    private readonly MemoryStream _stream = new();
    private readonly JsonLines _lines;
    private readonly ILogger _logger;

    public JsonLinesTests()
    {
        _lines = new JsonLines(_stream, _time);
        _logger = _lines.CreateLogger("TeachBot.Part");
    }

    private string[] Written => Encoding.UTF8.GetString(_stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void An_entry_is_a_line_with_its_parts()
    {
        LogHandled(_logger, "茶<b>", 2.5, 3);
        _lines.Flush();

        using var entry = JsonDocument.Parse(Assert.Single(Written));
        Assert.StartsWith(
            """{"Timestamp":"2026-11-24T00:00:00.500Z","EventId":7,"LogLevel":"Information","Category":"TeachBot.Part","Message":"茶<b> after 2.5 ms, 3 times","State":{""",
            Written[0], StringComparison.Ordinal);
        Assert.Equal(
            ["Milliseconds 2.5", "Times 3", "What 茶<b>"], entry.RootElement.GetProperty("State").EnumerateObject().Select(part => $"{part.Name} {part.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Entries_wait_for_each_other_but_not_for_long()
    {
        LogHandled(_logger, "a", 1, 1);
        LogHandled(_logger, "b", 1, 1);
        Assert.Empty(Written);

        _time.Advance(JsonLines.Patience);

        Assert.Equal(2, Written.Length);
        LogHandled(_logger, "c", 1, 1);
        _time.Advance(JsonLines.Patience);
        Assert.Equal(3, Written.Length);
    }

    [Fact]
    public void A_warning_waits_for_nothing_and_takes_along_what_came_before_it()
    {
        LogHandled(_logger, "a", 1, 1);
        LogTrouble(_logger, new InvalidOperationException("broken\nin two"));

        Assert.Equal(2, Written.Length);
        Assert.Contains("broken\nin two", JsonDocument.Parse(Written[1]).RootElement.GetProperty("Exception").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Much_at_once_does_not_pile_up()
    {
        var hundred = new string('x', 100);
        for (var entry = 0; entry < 200; entry++)
        {
            LogHandled(_logger, hundred, 1, entry);
        }

        Assert.InRange(Written.Length, 50, 199);
    }

    [Theory]
    [InlineData("\ud800")]
    [InlineData("\"\n\0\u2028")]
    [InlineData("")]
    public void Whatever_is_said_stays_one_line_of_JSON(string text)
    {
        LogHandled(_logger, text, double.NaN, 1);
        _lines.Flush();

        Assert.Equal("NaN", JsonDocument.Parse(Assert.Single(Written)).RootElement.GetProperty("State").GetProperty("Milliseconds").GetString());
    }

    [Fact]
    public void What_waits_is_written_when_the_program_ends_and_nothing_after_that()
    {
        LogHandled(_logger, "a", 1, 1);
        _lines.Dispose();
        LogHandled(_logger, "b", 1, 1);

        Assert.Single(Written);
    }

    [Fact]
    public void A_console_that_is_gone_stops_nobody()
    {
        using var lines = new JsonLines(new Gone(), _time);

        LogTrouble(lines.CreateLogger("x"), new InvalidOperationException());
    }

    public void Dispose()
    {
        _lines.Dispose();
        _stream.Dispose();
    }

    [LoggerMessage(EventId = 7, Level = LogLevel.Information, Message = "{What} after {Milliseconds} ms, {Times} times")]
    private static partial void LogHandled(ILogger logger, string what, double milliseconds, int times);

    [LoggerMessage(EventId = 8, Level = LogLevel.Warning, Message = "trouble")]
    private static partial void LogTrouble(ILogger logger, Exception exception);

    private sealed class Gone : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");
    }
}
