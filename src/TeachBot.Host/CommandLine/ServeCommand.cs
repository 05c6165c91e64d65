using System.CommandLine;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeachBot.Host.Configuration;
using TeachBot.Host.Playground;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>serve</c>: runs until it is stopped.</summary>
internal static class ServeCommand
{
    internal const string Name = "serve";

    internal static Command Create(Wording wording)
    {
        var urls = new Option<string>("--urls") { Description = wording.Serving.Urls, HelpName = "URL" };
        var content = ContentOption.Create(wording);
        var command = new Command(Name, wording.Serving.Serve) { urls, content };
        command.SetAction(
            async (parsed, stop) =>
            {
                using var app = Service.Build(
                    ContentOption.Directory(parsed.GetValue(content)),
                    parsed.GetValue(urls),
                    builder => Settings.Add(builder, wording),
                    wording
                );
                try
                {
                    await app.StartAsync(stop);
                }
                catch (OperationCanceledException) when (IsStopping(app))
                {
                    // Told to stop while it started.
                    await app.StopAsync(CancellationToken.None);
                    return ExitCodes.Success;
                }
                catch (Exception exception)
                    when (exception is IOException or FormatException or InvalidOperationException or ArgumentException)
                {
                    // An address that is taken, or is none.
                    throw new UsageException(
                        string.Format(CultureInfo.InvariantCulture, wording.Serving.AddressUnusable, exception.Message)
                    );
                }

                foreach (var warning in app.Services.GetRequiredService<Notices>().All)
                {
                    Console.Error.WriteLine(warning);
                }

                if (PlaygroundParts.AddressOf(app) is { } address)
                {
                    // Beside the logs, which are JSON for machines.
                    Console.Error.WriteLine(string.Format(CultureInfo.InvariantCulture, wording.Playground.Address, address));
                }

                await app.WaitForShutdownAsync(stop);
                var ending = EndingOf([.. app.Services.GetServices<IHostedService>()]);
                await app.DisposeAsync();
                return ending;
            }
        );
        return command;
    }

    /// <summary>
    /// What the process returns: the host stops as well, and as quietly, where one of its services ends with a fault, or where something
    /// that was promised is neither done nor stored.
    /// </summary>
    internal static int EndingOf(IReadOnlyCollection<IHostedService> services) =>
        services.OfType<BackgroundService>().Any(service => service.ExecuteTask is { IsFaulted: true }) ? ExitCodes.Broken
        : services.OfType<FinishService>().Any(service => service.Lost > 0) ? ExitCodes.Faulty
        : ExitCodes.Success;

    private static bool IsStopping(WebApplication app) =>
        app.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested;
}
