using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Configuration;
using TeachBot.Host.Wordings;
using TeachBot.Storage;

namespace TeachBot.Host.Serving;

/// <summary>
/// JSON logs always; metrics, traces and logs over OTLP where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says whereto. None of them has a
/// message's text or a secret in it.
/// </summary>
internal static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <exception cref="UsageException">Whereto can't be understood.</exception>
    internal static void AddTelemetry(
        this IServiceCollection services,
        ILoggingBuilder logging,
        IConfiguration configuration,
        Wording wording
    )
    {
        if (configuration.GetSection("Logging") is var levels && levels.Exists())
        {
            logging.AddConfiguration(levels);
        }

        logging.AddJsonConsole(console =>
        {
            (console.TimestampFormat, console.UseUtcTimestamp) = ("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", true);

            // Japanese as it is written.
            console.JsonWriterOptions = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        });
        logging.SetMinimumLevel(LogLevel.Information);
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);

        // That it can't listen is said once, by the command.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);

        // It warns that keys are not encrypted in the store (the README says what that means), and has an error for a store that is away,
        // which the store tells better.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Critical);
        if (string.IsNullOrEmpty(configuration[Endpoint]))
        {
            // It would make an activity for every request although nobody reads them; errors in requests are the server's to log.
            logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
            return;
        }

        // The exporter would pass over an address that is none, and the operator would look for metrics that never come.
        if (!Uri.TryCreate(configuration[Endpoint], UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw Settings.Wrong($"{Endpoint} = http://…:4317", wording);
        }

        services
            .AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("teachbot"))
            .WithMetrics(metrics => metrics.AddMeter(StoreMetrics.Name).AddAspNetCoreInstrumentation().AddRuntimeInstrumentation())
            .WithTracing(traces => traces.AddSource(StoreMetrics.Name).AddAspNetCoreInstrumentation())
            .WithLogging(_ => { }, options => options.IncludeFormattedMessage = true)
            .UseOtlpExporter();
    }
}
