using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using TeachBot.Host.Configuration;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary>The service's parts for a command that needs some of them. Nothing runs, and nothing is logged: what is printed may be another program's to read.</summary>
internal static class QuietService
{
    internal static WebApplication Build(Wording wording) =>
        Service.Build("content", null, builder => Settings.Add(builder, wording), wording, services => services.RemoveAll<ILoggerProvider>());
}
