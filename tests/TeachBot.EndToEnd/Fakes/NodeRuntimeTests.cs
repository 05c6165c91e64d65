using TeachBot.Tests;
using Xunit;

namespace TeachBot.EndToEnd.Fakes;

/// <summary>
/// What scripts run on where this machine's Node.js is older than their packages: three tests failed on Debian 12 for that.
/// </summary>
public sealed class NodeRuntimeTests
{
    [Theory]
    [InlineData("v18.20.4", false)]
    [InlineData("v20.0.0", false)]
    [InlineData("v20.18.1", true)]
    [InlineData("v22.23.3", true)]
    [InlineData("no such version", false)]
    public void Node_is_recent_enough_from_the_release_on_that_the_packages_name(string version, bool isRecentEnough) =>
        Assert.Equal(isRecentEnough, NodeRuntime.IsRecentEnough(version));

    [Fact]
    public async Task A_Node_that_is_too_old_gives_way_to_npms_package_of_it()
    {
        var missing = await NodeProject.MissingAsync();
        Assert.SkipWhen(missing is not null, missing ?? "");
        using var folder = new TemporaryFolder();
        var old = await OldAsync(folder.Path);

        var chosen = await NodeRuntime.ChooseAsync(old, Path.Combine(folder.Path, "node"));

        Assert.Null(chosen.Missing);
        Assert.NotEqual(old, chosen.Program);
    }

    [Fact]
    public async Task A_Node_that_is_too_old_and_cannot_be_replaced_is_named_as_the_reason_to_skip()
    {
        var missing = await NodeProject.MissingAsync();
        Assert.SkipWhen(missing is not null, missing ?? "");
        using var folder = new TemporaryFolder();
        var old = await OldAsync(folder.Path);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "package.json"), "{ broken", TestContext.Current.CancellationToken);

        var chosen = await NodeRuntime.ChooseAsync(old, folder.Path);

        Assert.Contains("v18.20.4", chosen.Missing, StringComparison.Ordinal);
    }

    private static async Task<string> OldAsync(string folder)
    {
        var old = Path.Combine(folder, "old");
        await File.WriteAllTextAsync(old, "#!/bin/sh\necho v18.20.4\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(old, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return old;
    }
}
