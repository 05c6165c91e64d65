using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using TeachBot.Discord;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Configuration;
using TeachBot.Host.Pipeline;
using TeachBot.Host.Playground;
using TeachBot.Host.Wordings;
using TeachBot.Slack;
using Xunit;

namespace TeachBot.Tests.Architecture;

/// <summary>
/// What the guide says is so: its links lead somewhere, its commands are understood, its settings are those that there are.
/// </summary>
public sealed partial class GuideTests
{
    private const int MostBytes = 10_000;

    /// <summary>Settings that stand alone, or that .NET's own parts read.</summary>
    private static readonly string[] Single = ["Urls", "Proxies", "Content:SourceUrl", "ConnectionStrings:TeachBot"];

    private static readonly Dictionary<string, Type> Sections = new()
    {
        ["Storage"] = typeof(StorageOptions),
        ["Playground"] = typeof(PlaygroundOptions),
        ["Pace"] = typeof(PaceOptions),
        ["Retention"] = typeof(RetentionOptions),
        ["Discord"] = typeof(DiscordOptions),
        ["Slack"] = typeof(SlackOptions),
    };

    public static TheoryData<string> Pages =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
                .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
                .Select(page => Path.GetRelativePath(Repository.Root, page))
                .Order(),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file_and_a_heading_that_are_there(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        var dead = Link()
            .Matches(Prose(Read(page)))
            .Select(link => link.Groups["to"].Value)
            .Where(to => !to.Contains("://", StringComparison.Ordinal))
            .Where(to =>
                to.Split('#') is var parts
                && (
                    (parts[0].Length > 0 && !Path.Exists(Path.Combine(folder, parts[0])))
                    || (parts.Length > 1 && !Anchors(parts[0].Length == 0 ? page : Path.Combine(folder, parts[0])).Contains(parts[1]))
                )
            );

        Assert.Empty(dead);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_is_one_that_the_program_understands(string page)
    {
        var root = TeachBotCommand.Create(Wording.For("en"));
        var wrong = Command()
            .Matches(Read(page))
            .Select(command => command.Groups["line"].Value.Trim())
            .Select(line => (Line: line, Errors: root.Parse([.. CommandLineParser.SplitCommandLine(line)]).Errors))
            .Where(parsed => parsed.Errors.Count > 0)
            .Select(parsed => $"{parsed.Line}: {parsed.Errors[0].Message}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_tables_of_settings_have_every_setting_and_no_other()
    {
        var there = Sections
            .SelectMany(section =>
                section
                    .Value.GetProperties()
                    .Where(property => property.SetMethod is not null || property.PropertyType.IsGenericType)
                    .Select(property => $"{section.Key}:{property.Name}")
            )
            .Concat(Single)
            .Order();
        var said = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md")
            .SelectMany(page => Row().Matches(File.ReadAllText(page)))
            .SelectMany(row => Setting().Matches(row.Value))
            .Select(setting => setting.Groups["name"].Value)
            .Distinct()
            .Order();

        Assert.Equal(there, said);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ja.md")]
    public void The_first_page_is_read_at_a_sitting(string page) =>
        Assert.InRange(new FileInfo(Path.Combine(Repository.Root, page)).Length, 1, MostBytes);

    /// <summary>
    /// It proves that a platform is small, by files that are there and counts that are about so: a fifth, or five lines, may come and go.
    /// </summary>
    [Fact]
    public void The_page_on_adding_a_platform_has_every_file_of_the_terminal_and_its_length()
    {
        var said = Counted()
            .Matches(Read("docs/adding-a-platform.md"))
            .ToDictionary(
                row => row.Groups["file"].Value,
                row => int.Parse(row.Groups["lines"].Value, System.Globalization.CultureInfo.InvariantCulture)
            );
        var there = Repository
            .Files("src/TeachBot.Terminal", "*.cs")
            .ToDictionary(file => Path.GetFileName(file), file => File.ReadLines(file).Count());

        Assert.Equal(there.Keys.Order(), said.Keys.Order());
        Assert.DoesNotContain(there, file => Math.Abs(file.Value - said[file.Key]) > Math.Max(5, file.Value / 5));
    }

    private static string Read(string page) => File.ReadAllText(Path.Combine(Repository.Root, page));

    /// <summary>What stands in no fence and in no code: notes are quoted there, with their links.</summary>
    private static string Prose(string text) => Fence().Replace(text, "");

    private static HashSet<string> Anchors(string page) =>
        [
            .. Heading()
                .Matches(Prose(Read(page)))
                .Select(heading => Unlinked().Replace(heading.Groups["title"].Value.ToLowerInvariant(), "").Replace(' ', '-')),
        ];

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^(?<mark>`{3,}).*?^\k<mark>\s*?$|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#{1,6} (?<title>.+?)\s*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    /// <summary>What is left out of a heading's address.</summary>
    [GeneratedRegex(@"[^\p{L}\p{N}\p{M} _-]")]
    private static partial Regex Unlinked();

    /// <summary>A line of a fence up to two spaces, a comment or a redirection, or what stands in code.</summary>
    [GeneratedRegex("^(?:\\$ )?teachbot (?<line>.+?)(?=  |\\s*[#>]|$)|`teachbot (?<line>[a-z][^`>]*)[`>]", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"^\| \[(?<file>\w+\.cs)\]\(\S+\) \| (?<lines>\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^\| `[A-Z].*?\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]+(?::[A-Z][A-Za-z]+)?)(?::0(?::[A-Za-z]+)?)?`")]
    private static partial Regex Setting();
}
