using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeachBot.Content;
using TeachBot.Core.Chat;
using TeachBot.Core.Posting;
using TeachBot.Host.Pipeline;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using TeachBot.Storage;
using TeachBot.Terminal;

namespace TeachBot.Host.CommandLine;

/// <summary>The whole bot in a terminal, with a store in memory. It reads no settings, listens nowhere, and logs nothing.</summary>
internal static class TerminalBot
{
    /// <summary>Runs it as long as somebody talks with it.</summary>
    internal static async Task<T> RunAsync<T>(Course course, Wording wording, Func<TerminalSession, Task<T>> talk)
    {
        var window = new TerminalWindow(Console.Out, wording.Terminal);
        using var host = Build(course, wording, window.Platform);
        await host.StartAsync();
        var user = new TerminalUser(Environment.UserName, wording.Language, Console.In, IsEchoed: !Console.IsInputRedirected);
        var said = await talk(
            window.Open(host.Services.GetRequiredService<IChat>(), user, host.Services.GetRequiredService<TimeProvider>())
        );
        await host.StopAsync();
        return said;
    }

    private static IHost Build(Course course, Wording wording, IChatPlatform platform)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });

        // Whoever has the machine has it to themselves: a file of answers may be read as fast as it comes.
        builder.Configuration.AddInMemoryCollection([new($"{PaceOptions.Section}:{nameof(PaceOptions.Burst)}", "1000000")]);
        builder.Services.AddClock();
        builder.Services.AddStore(provider =>
            Stores.InMemory("terminal", provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<SqlStore>>())
        );
        builder.Services.AddPosting();
        builder.Services.AddSingleton<ICourses>(new OneCourse(course));
        builder.Services.AddChat(builder.Configuration, wording);
        builder.Services.AddSingleton(platform);
        builder.Services.AddSingleton<IHostLifetime, Untended>();
        return builder.Build();
    }

    /// <summary>Nobody tells it to stop: an interrupt ends the process, as it does any other that waits for a line.</summary>
    private sealed class Untended : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
