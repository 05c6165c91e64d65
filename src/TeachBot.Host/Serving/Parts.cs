using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeachBot.Content;
using TeachBot.Core;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;
using TeachBot.Core.Stores;
using TeachBot.Core.Workspaces;
using TeachBot.Host.Configuration;
using TeachBot.Host.Posting;
using TeachBot.Host.Wordings;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Feedback;
using TeachBot.Learning.People;
using TeachBot.Learning.Ranking;
using TeachBot.Learning.Sessions;
using TeachBot.Storage;

namespace TeachBot.Host.Serving;

/// <summary>The parts of the service, each with what it registers.</summary>
internal static class Parts
{
    internal static void AddClock(this IServiceCollection services)
    {
        services.AddSingleton(provider => new SteadyClock(TimeProvider.System, provider.GetRequiredService<ILogger<SteadyClock>>()));
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<SteadyClock>());
        services.AddKeyedSingleton(Clocks.System, (provider, _) => provider.GetRequiredService<SteadyClock>().Underlying);
    }

    /// <summary>Responses are compressed behind TLS, too: none has a secret in it beside what who asks for it chose.</summary>
    internal static void AddPacking(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }

    /// <summary>The store that the settings name, and what looks after it.</summary>
    internal static void AddStore(this IServiceCollection services, IConfiguration configuration, Wording wording)
    {
        Settings.Storage(configuration, wording);
        services.AddStore(provider =>
            StoreFactory.Open(
                configuration,
                wording,
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<SqlStore>>()
            )
        );
        services.AddHostedService<StoreKeeper>();
        services.AddSingleton(Settings.Retention(configuration, wording));
        services.AddSingleton<RetentionPace>();
        services.AddHostedService<RetentionService>();
    }

    /// <summary>A store, each of its ports for those who need only that.</summary>
    internal static void AddStore(this IServiceCollection services, Func<IServiceProvider, SqlStore> open)
    {
        services.AddSingleton(open);
        services.AddSingleton<IStore>(provider => provider.GetRequiredService<SqlStore>());
        services.AddSingleton<IEffects>(provider => provider.GetRequiredService<SqlStore>());
        services.AddSingleton<IOutbox>(provider => provider.GetRequiredService<SqlStore>().Outbox);
        services.AddSingleton<IAttempts>(provider => provider.GetRequiredService<SqlStore>().Attempts);
        services.AddSingleton<ISessions>(provider => provider.GetRequiredService<SqlStore>().Sessions);
        services.AddSingleton<IBoards>(provider => provider.GetRequiredService<SqlStore>().Boards);
        services.AddSingleton<ISchedules>(provider => provider.GetRequiredService<SqlStore>().Schedules);
        services.AddSingleton<IFeedback>(provider => provider.GetRequiredService<SqlStore>().Feedback);
        services.AddSingleton<ILearners>(provider => provider.GetRequiredService<SqlStore>().Learners);
        services.AddSingleton<ILinkCodes>(provider => provider.GetRequiredService<SqlStore>().LinkCodes);
        services.AddSingleton<INames>(provider => provider.GetRequiredService<SqlStore>().Names);
        services.AddSingleton<IRecords>(provider => provider.GetRequiredService<SqlStore>().Records);
        services.AddSingleton<IRetention>(provider => provider.GetRequiredService<SqlStore>().Retention);
        services.AddSingleton<IWorkspaces>(provider => provider.GetRequiredService<SqlStore>().Workspaces);
        services.AddSingleton<IInstallations>(provider => provider.GetRequiredService<SqlStore>().Installations);
        services.AddSingleton<IKeyRing>(provider => provider.GetRequiredService<SqlStore>().Keys);
    }

    internal static void AddSecrets(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("TeachBot");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
            options.XmlRepository = new KeyRepository(provider.GetRequiredService<IKeyRing>())
        ));
        services.AddSingleton<IOpenInstallations, ProtectedInstallations>();
    }

    internal static void AddPosting(this IServiceCollection services)
    {
        services.AddSingleton<DispatchOptions>();
        services.AddSingleton<Func<double>>(Random.Shared.NextDouble);
        services.AddSingleton<Refusals>();
        services.AddSingleton<IPostWatch>(provider => new PostWatch(
            provider.GetRequiredService<IOutbox>(),
            provider.GetRequiredService<IEffects>(),
            provider.GetRequiredService<Refusals>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping
        ));
        services.AddSingleton<Dispatcher>();
        services.AddHostedService<DispatchService>();
        services.AddHostedService<DailyService>();
        services.AddHostedService<OutboxGauge>();
    }

    internal static void AddContent(this IServiceCollection services, string directory, Wording wording)
    {
        services.AddSingleton(provider => new ServedContent(directory, wording, provider.GetRequiredService<ILogger<ServedContent>>()));
        services.AddSingleton<ICourses>(provider => provider.GetRequiredService<ServedContent>());
        services.AddSingleton<INoteFiles>(_ => new NoteFiles(directory));
        services.AddHostedService(provider => new ContentKeeper(
            directory,
            provider.GetRequiredService<ServedContent>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ContentKeeper>>()
        ));
    }
}
