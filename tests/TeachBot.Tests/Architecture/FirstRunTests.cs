using System.Text.Json;
using Xunit;

namespace TeachBot.Tests.Architecture;

/// <summary>What somebody sees who has just cloned the repository.</summary>
public sealed class FirstRunTests
{
    [Fact]
    public void The_first_run_said_nothing_for_the_minute_in_which_it_was_built()
    {
        var file = Path.Combine(Repository.Root, "src", "TeachBot.Host", "Properties", "launchSettings.json");
        using var settings = JsonDocument.Parse(File.ReadAllText(file));

        var profile = settings.RootElement.GetProperty("profiles").GetProperty("TeachBot.Host");

        Assert.True(profile.GetProperty("dotnetRunMessages").GetBoolean());
    }
}
