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
        command.SetAction(async (parsed, stop) =>
        {
            using var app = Service.Build(ContentOption.Directory(parsed.GetValue(content)), parsed.GetValue(urls), builder => Settings.Add(builder, wording), wording);
            try
            {
                await app.StartAsync(stop).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (IsStopping(app))
            {
                // Told to stop while it started.
                await app.StopAsync(CancellationToken.None).ConfigureAwait(false);
                return ExitCodes.Success;
            }
            catch (Exception exception) when (exception is IOException or FormatException or InvalidOperationException or ArgumentException)
            {
                // An address that is taken, or is none.
                throw new UsageException(string.Format(CultureInfo.InvariantCulture, wording.Serving.AddressUnusable, exception.Message));
            }

            if (PlaygroundParts.AddressOf(app) is { } address)
            {
                // Beside the logs, which are JSON for machines.
                Console.Error.WriteLine(string.Format(CultureInfo.InvariantCulture, wording.Playground.Address, address));
                _ = Task.Run(() => Rehearsal.PlayAsync(app.Services), stop);
            }

            await app.WaitForShutdownAsync(stop).ConfigureAwait(false);
            var lost = app.Services.GetServices<IHostedService>().OfType<FinishService>().Sum(finish => finish.Lost);
            await app.DisposeAsync().ConfigureAwait(false);
            return lost == 0 ? ExitCodes.Success : ExitCodes.Faulty;
        });
        return command;
    }

    private static bool IsStopping(WebApplication app) =>
        app.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested;
}
