using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using TeachBot.Discord;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Wordings;
using TeachBot.Slack;

namespace TeachBot.Host.Configuration;

/// <summary>
/// What the operator has set: <c>config/teachbot.json</c>, then files of secrets, then the environment; the later counts.
/// </summary>
internal static class Settings
{
    /// <summary>The environment variable that names the folder of secrets.</summary>
    internal const string SecretsVariable = "TEACHBOT_SECRETS";

    private const string DefaultSecrets = "/run/secrets";

    /// <exception cref="UsageException">A file is not as it should be.</exception>
    internal static void Add(IConfigurationBuilder builder, Wording wording)
    {
        var file = Path.GetFullPath(Path.Combine("config", "teachbot.json"));
        var secrets = Environment.GetEnvironmentVariable(SecretsVariable);
        try
        {
            builder.AddJsonFile(file, optional: true).Add(new SecretFiles(secrets ?? DefaultSecrets)).AddEnvironmentVariables();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException(
                string.Format(
                    CultureInfo.InvariantCulture,
                    wording.Serving.SettingsUnreadable,
                    exception is InvalidDataException ? "config/teachbot.json" : SecretsVariable
                )
            );
        }
    }

    internal static IConfigurationRoot Load(Wording wording)
    {
        var builder = new ConfigurationBuilder();
        try
        {
            Add(builder, wording);
            return builder.Build();
        }
        catch (Exception exception)
            when (exception is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException(
                string.Format(CultureInfo.InvariantCulture, wording.Serving.SettingsUnreadable, "config/teachbot.json")
            );
        }
    }

    /// <exception cref="UsageException">Something in them can't be used.</exception>
    internal static StorageOptions Storage(IConfiguration configuration, Wording wording)
    {
        var options = new StorageOptions();
        configuration.GetSection(StorageOptions.Section).Bind(options);
        Check(new StorageOptionsValidator().Validate(null, options), wording);
        return options.Kind == StorageOptions.PostgreSql && string.IsNullOrWhiteSpace(configuration.GetConnectionString("TeachBot"))
            ? throw Wrong("ConnectionStrings:TeachBot", wording)
            : options;
    }

    /// <exception cref="UsageException">Something in them can't be used.</exception>
    internal static RetentionOptions Retention(IConfiguration configuration, Wording wording)
    {
        var options = new RetentionOptions();
        configuration.GetSection(RetentionOptions.Section).Bind(options);
        Check(new RetentionOptionsValidator().Validate(null, options), wording);
        return options;
    }

    /// <exception cref="UsageException">Something in them can't be used.</exception>
    internal static DiscordOptions Discord(IConfiguration configuration, Wording wording)
    {
        var options = new DiscordOptions();
        configuration.GetSection(DiscordOptions.Section).Bind(options);
        CheckSecrets(wording, ("Discord:Token", options.Token));
        Check(new DiscordOptionsValidator().Validate(null, options), wording);
        return options.Mode == DiscordOptions.Http && options.PublicKey.Length == 0 ? throw Wrong("Discord:PublicKey", wording)
            : !Uri.TryCreate(options.ApiBaseUrl, UriKind.Absolute, out _) ? throw Wrong("Discord:ApiBaseUrl = https://…", wording)
            : options;
    }

    /// <exception cref="UsageException">Something in them can't be used.</exception>
    internal static SlackOptions Slack(IConfiguration configuration, Wording wording)
    {
        var options = new SlackOptions();
        configuration.GetSection(SlackOptions.Section).Bind(options);
        CheckSecrets(
            wording,
            [
                ("Slack:BotToken", options.BotToken),
                ("Slack:AppToken", options.AppToken),
                ("Slack:SigningSecret", options.SigningSecret),
                ("Slack:ClientId", options.ClientId),
                ("Slack:ClientSecret", options.ClientSecret),
                .. options.Workspaces.Select(
                    (one, at) => (string.Create(CultureInfo.InvariantCulture, $"Slack:Workspaces:{at}:BotToken"), one.BotToken)
                ),
            ]
        );
        Check(new SlackOptionsValidator().Validate(null, options), wording);
        return !Uri.TryCreate(options.ApiBaseUrl, UriKind.Absolute, out _) ? throw Wrong("Slack:ApiBaseUrl = https://…", wording)
            : options.ClientId.Length > 0 != options.ClientSecret.Length > 0
                ? throw Wrong(options.ClientId.Length > 0 ? "Slack:ClientSecret" : "Slack:ClientId", wording)
            : options is { IsOn: true, Mode: SlackOptions.Socket, AppToken: "" } ? throw Wrong("Slack:AppToken", wording)
            : options is { IsOn: true, Mode: SlackOptions.Http, SigningSecret: "" } ? throw Wrong("Slack:SigningSecret", wording)
            : options;
    }

    /// <exception cref="UsageException">Something did not pass.</exception>
    internal static void Check(ValidateOptionsResult checks, Wording wording)
    {
        if (checks.Failed)
        {
            throw Wrong(string.Join(", ", checks.Failures), wording);
        }
    }

    /// <summary>
    /// Secrets go into headers of requests, which take no line end; where one holds more than a token's characters, two lines were
    /// pasted, or the words before it. What it is, is not repeated.
    /// </summary>
    /// <exception cref="UsageException">One can be no secret.</exception>
    private static void CheckSecrets(Wording wording, params (string Name, string Value)[] secrets)
    {
        foreach (var (name, _) in secrets.Where(secret => secret.Value.Any(c => c is <= ' ' or > '~')))
        {
            throw new UsageException(string.Format(CultureInfo.InvariantCulture, wording.Serving.SecretWrong, name));
        }
    }

    /// <summary>That a setting can't be used.</summary>
    internal static UsageException Wrong(string setting, Wording wording) =>
        new(string.Format(CultureInfo.InvariantCulture, wording.Serving.SettingsWrong, setting));
}
