using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using Xunit;

namespace TeachBot.Tests.Host.Serving;

/// <summary>How the service writes its log.</summary>
public sealed class LogLinesTests
{
    [Theory]
    [InlineData("茶<b>", "茶<b>")]
    [InlineData("\"\n\0\u2028", "\"\n\0\u2028")]
    [InlineData("", "")]
    public void Whatever_is_said_stays_one_line_of_JSON(string said, string expected)
    {
        var line = Written(said, null);

        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        using var entry = JsonDocument.Parse(line);
        Assert.Equal(expected, entry.RootElement.GetProperty("Message").GetString());
        Assert.Equal(
            ("Information", "TeachBot.Part"),
            (entry.RootElement.GetProperty("LogLevel").GetString(), entry.RootElement.GetProperty("Category").GetString())
        );
        Assert.EndsWith("Z", entry.RootElement.GetProperty("Timestamp").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_is_replaced()
    {
        using var entry = JsonDocument.Parse(Written("a" + (char)0xd800, null));

        Assert.Equal("a\ufffd", entry.RootElement.GetProperty("Message").GetString());
    }

    [Fact]
    public void Japanese_stands_there_as_it_is_written() => Assert.Contains("茶<b>", Written("茶<b>", null), StringComparison.Ordinal);

    [Fact]
    public void An_exception_is_told_in_the_same_line()
    {
        using var entry = JsonDocument.Parse(Written("trouble", new InvalidOperationException("broken\nin two")));

        Assert.Contains("broken\nin two", entry.RootElement.GetProperty("Exception").GetString(), StringComparison.Ordinal);
    }

    private static string Written(string said, Exception? exception)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { Args = [] });
        builder.Services.AddTelemetry(builder.Logging, builder.Configuration, Wording.For("ja"));
        using var services = builder.Services.BuildServiceProvider();
        var formatter = services.GetServices<ConsoleFormatter>().Single(formatter => formatter.Name == ConsoleFormatterNames.Json);
        using var text = new StringWriter();
        formatter.Write(
            new LogEntry<string>(LogLevel.Information, "TeachBot.Part", new EventId(7), said, exception, (state, _) => state),
            null,
            text
        );
        return text.ToString();
    }
}
