using System.Xml.Linq;
using Xunit;

namespace TeachBot.Tests.Architecture;

public class ReferenceMapTests
{
    /// <summary>Who may know whom. A new project takes its place here first.</summary>
    private static readonly Dictionary<string, string[]> Map = new()
    {
        ["TeachBot.Core"] = [],
        ["TeachBot.Content"] = ["TeachBot.Core"],
        ["TeachBot.Learning"] = ["TeachBot.Core"],
        ["TeachBot.Commands"] = ["TeachBot.Core", "TeachBot.Content", "TeachBot.Learning"],
        ["TeachBot.Storage"] = ["TeachBot.Core", "TeachBot.Learning"],
        ["TeachBot.Discord"] = ["TeachBot.Core"],
        ["TeachBot.Slack"] = ["TeachBot.Core"],
        ["TeachBot.Terminal"] = ["TeachBot.Core"],
        ["TeachBot.Host"] =
        [
            "TeachBot.Core",
            "TeachBot.Content",
            "TeachBot.Learning",
            "TeachBot.Commands",
            "TeachBot.Storage",
            "TeachBot.Discord",
            "TeachBot.Slack",
            "TeachBot.Terminal",
        ],
    };

    public static TheoryData<string> Projects => new(Repository.Files("src", "*.csproj").Select(Repository.Relative));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_knows_only_those_below_it(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        Assert.True(Map.TryGetValue(name, out var allowed), $"{project}: not on the reference map");

        Assert.Empty(References(project).Except(allowed).Select(reference => $"{project}: must not know {reference}"));
    }

    [Fact]
    public void Every_project_on_the_map_exists() =>
        Assert.Empty(Map.Keys.Except(Repository.Files("src", "*.csproj").Select(file => Path.GetFileNameWithoutExtension(file)!)));

    [Fact]
    public void The_core_needs_no_package() =>
        Assert.Empty(
            Items("src/TeachBot.Core/TeachBot.Core.csproj", "PackageReference")
                .Concat(Items("src/TeachBot.Core/TeachBot.Core.csproj", "Reference"))
        );

    private static IEnumerable<string> References(string project) =>
        Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    private static IEnumerable<string> Items(string project, string kind) =>
        XDocument.Load(Path.Combine(Repository.Root, project)).Descendants(kind).Select(item => item.Attribute("Include")!.Value);
}
