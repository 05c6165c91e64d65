using System.Runtime.InteropServices;

namespace TeachBot.EndToEnd.Fakes;

/// <summary>
/// The Node.js that scripts run on: this machine's, or npm's package of it where this machine's is too old for what the scripts need.
/// </summary>
/// <param name="Program">The program.</param>
/// <param name="Missing">Why there is none; null where there is.</param>
internal sealed record NodeRuntime(string Program, string? Missing)
{
    /// <summary>
    /// What @slack/bolt 5 and the client beside it name under <c>engines</c>; Debian 12 comes with 18, Debian 13 with 20.19.
    /// </summary>
    private static readonly Version Oldest = new(20, 18, 1);

    private const string PackageVersion = "22.23.3";

    private static readonly Lazy<Task<NodeRuntime>> Chosen = new(() =>
        ChooseAsync(Installed!, Path.Combine(AppContext.BaseDirectory, "node"))
    );

    /// <summary>The machine's own; null where it has none.</summary>
    internal static string? Installed { get; } = Find("node");

    /// <summary>One that is recent enough. Found once, and kept beside the tests.</summary>
    internal static Task<NodeRuntime> RecentEnoughAsync => Chosen.Value;

    /// <summary>The installed one where it is recent enough, else the package's in that folder, else none.</summary>
    internal static async Task<NodeRuntime> ChooseAsync(string installed, string folder)
    {
        var version = await VersionAsync(installed);
        if (IsRecentEnough(version))
        {
            return new NodeRuntime(installed, null);
        }

        var package = $"node-linux-{(RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64")}";
        var program = Path.Combine(folder, "node_modules", package, "bin", "node");
        if (!File.Exists(program))
        {
            Directory.CreateDirectory(folder);
            await NodeProject.InstallPackagesAsync(folder, $"{package}@{PackageVersion}");
        }

        return File.Exists(program) && IsRecentEnough(await VersionAsync(program))
            ? new NodeRuntime(program, null)
            : new NodeRuntime("", $"Node.js {version} is too old and npm could not install another: {Oldest} or later is needed");
    }

    /// <param name="version">As Node.js tells it: <c>v22.23.3</c>.</param>
    internal static bool IsRecentEnough(string version) => Version.TryParse(version.TrimStart('v'), out var parsed) && parsed >= Oldest;

    internal static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);

    private static async Task<string> VersionAsync(string program) =>
        (await NodeProject.RunAsync(program, Path.GetTempPath(), ["--version"])).Said.Trim();
}
