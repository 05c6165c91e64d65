using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Configuration;
using TeachBot.Host.Wordings;
using Xunit;

namespace TeachBot.Tests.Host.Configuration;

public class SettingsTests
{
    private static readonly Wording Words = Wording.For("ja");

    [Fact]
    public void Without_settings_the_store_is_a_file_beside_the_program()
    {
        var options = Settings.Storage(Of(), Words);

        Assert.Equal(("Sqlite", "data/teachbot.db"), (options.Kind, options.Path));
    }

    [Theory]
    [InlineData("Storage:Kind", "Oracle", "Storage:Kind = Sqlite | PostgreSQL")]
    [InlineData("Storage:Path", "", "Storage:Path = data/teachbot.db")]
    [InlineData("Storage:Kind", "PostgreSQL", "ConnectionStrings:TeachBot")]
    public void What_cannot_be_used_is_named_with_what_to_write(string key, string value, string named)
    {
        var fault = Assert.Throws<UsageException>(() => Settings.Storage(Of((key, value)), Words));

        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
        Assert.Contains("config/teachbot.json", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_connection_string_that_is_none_is_refused_without_being_repeated()
    {
        var settings = Of(("Storage:Kind", "PostgreSQL"), ("ConnectionStrings:TeachBot", "Password=geheim;Bogus=1"));

        var fault = Assert.Throws<UsageException>(() => StoreFactory.Open(settings, Words, TimeProvider.System, NullLogger.Instance));

        Assert.DoesNotContain("geheim", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_secrets_gives_settings_by_file_name()
    {
        var folder = Directory.CreateTempSubdirectory("teachbot-").FullName;
        File.WriteAllText(Path.Combine(folder, "ConnectionStrings__TeachBot"), "Host=db\n");
        File.WriteAllText(Path.Combine(folder, ".hidden"), "x");

        var settings = new ConfigurationBuilder()
            .Add(new SecretFiles(folder))
            .Add(new SecretFiles(Path.Combine(folder, "nowhere")))
            .Build();

        Assert.Equal("Host=db", settings.GetConnectionString("TeachBot"));
        Assert.Null(settings[".hidden"]);
        Directory.Delete(folder, recursive: true);
    }

    private static IConfigurationRoot Of(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();
}
