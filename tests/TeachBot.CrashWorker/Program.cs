// A bot with the real store and the real dispatcher, and as little else as it takes to be killed while they work. It ends by itself when
// its standard input does.
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using TeachBot.Commands.Wording;
using TeachBot.Core.Stores;
using TeachBot.CrashWorker;
using TeachBot.Host.Posting;

static string? Setting(string name) => Environment.GetEnvironmentVariable(name);

var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
builder
    .WebHost.UseKestrelCore()
    .ConfigureKestrel(options => options.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1));
builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
await using var app = builder.Build();
var logs = (ILoggerFactory)app.Services.GetService(typeof(ILoggerFactory))!;

await using var store = WorkerSettings.Open(Setting(WorkerSettings.File), Setting(WorkerSettings.Server), logs.CreateLogger("store"));
using var http = new HttpClient { BaseAddress = new Uri(Setting(WorkerSettings.Platforms)!) };
var random = new Random(int.Parse(Setting(WorkerSettings.Seed)!, CultureInfo.InvariantCulture));
var options = new DispatchOptions
{
    Lease = WorkerSettings.Lease,
    Timeout = WorkerSettings.Timeout,
    Pause = TimeSpan.FromMilliseconds(25),
    FirstRetry = TimeSpan.FromMilliseconds(100),
    LongestRetry = TimeSpan.FromSeconds(1),
};
using var dispatcher = new Dispatcher(
    store.Outbox,
    Way.All.Select(way => new LoopbackPlatform(way, http)),
    new QuizBodies(store.Sessions),
    new Refusals([], new Dictionary<string, ChatWording>()),
    options,
    TimeProvider.System,
    () =>
    {
        lock (random)
        {
            return random.NextDouble();
        }
    },
    logs.CreateLogger<Dispatcher>()
);

app.Run(async context =>
{
    try
    {
        var press = await context.Request.ReadFromJsonAsync<Press>();
        await context.Response.WriteAsync($"{await store.ApplyAsync(Presses.Effect(press!, TimeProvider.System.GetUtcNow()))}");
    }
    catch (StoreUnavailableException)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }
});
await app.StartAsync();
using var stop = new CancellationTokenSource();
var dispatching = dispatcher.RunAsync(stop.Token);
Console.WriteLine(app.Urls.First());
while (await Console.In.ReadLineAsync() is not null) { }

await stop.CancelAsync();
await dispatching;
await app.StopAsync();
