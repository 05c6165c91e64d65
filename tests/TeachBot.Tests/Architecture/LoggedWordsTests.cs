using System.Text.RegularExpressions;
using Xunit;

namespace TeachBot.Tests.Architecture;

/// <summary>
/// What people write is theirs: a log line holds ids, counts, times and reasons of our own. A new placeholder takes its place here first.
/// </summary>
public partial class LoggedWordsTests
{
    /// <summary>Ids that platforms or we ourselves give; none of them can be read as what somebody wrote.</summary>
    private static readonly string[] Ids = ["Mark", "Interaction", "Shard", "Team", "Workspace", "Platform", "PostId", "Schedule"];

    /// <summary>How many, when, how long.</summary>
    private static readonly string[] Figures =
    [
        "Version",
        "Timestamp",
        "Created",
        "Removed",
        "Changed",
        "Problems",
        "Pause",
        "Milliseconds",
        "Left",
        "Lectures",
        "Last",
        "First",
        "Count",
        "Schema",
        "Wait",
    ];

    /// <summary>Names of our own for what happened, and faults as we or a platform word them.</summary>
    private static readonly string[] Happenings =
    [
        "Event",
        "Type",
        "What",
        "Step",
        "State",
        "Outcome",
        "Ending",
        "Reason",
        "Fault",
        "Detail",
    ];

    /// <summary>What the operator or the teacher has set up: files of notes with their lines, addresses of our own.</summary>
    private static readonly string[] SetUp = ["Path", "Problem", "Address"];

    public static TheoryData<string> Files =>
        new(
            Repository
                .Files("src", "*.cs")
                .Where(file => File.ReadAllText(file).Contains("[LoggerMessage", StringComparison.Ordinal))
                .Select(Repository.Relative)
        );

    [Theory]
    [MemberData(nameof(Files))]
    public void A_log_line_has_room_for_nothing_that_somebody_wrote(string file) =>
        Assert.Empty(
            Message()
                .Matches(File.ReadAllText(Path.Combine(Repository.Root, file)))
                .SelectMany(line => Placeholder().Matches(line.Value))
                .Select(placeholder => placeholder.Groups["name"].Value)
                .Except([.. Ids, .. Figures, .. Happenings, .. SetUp])
                .Select(name => $"{file}: may {{{name}}} be logged?")
        );

    [Fact]
    public void Nothing_is_logged_but_by_messages_that_can_be_looked_through() =>
        Assert.Empty(Repository.Files("src", "*.cs").Where(file => Direct().IsMatch(File.ReadAllText(file))).Select(Repository.Relative));

    [Fact]
    public void No_log_line_names_who_asked_by_the_id_of_the_event() =>
        Assert.Empty(Repository.Files("src", "*.cs").Where(file => EventId().IsMatch(File.ReadAllText(file))).Select(Repository.Relative));

    [GeneratedRegex("""\bLog[A-Z]\w+\((?:[^;()]|\([^()]*\))*?(?:[oO]rigin\.Id|eventId)\b""")]
    private static partial Regex EventId();

    [GeneratedRegex("""Message = "(?:[^"\\]|\\.)*"+""")]
    private static partial Regex Message();

    [GeneratedRegex("""\{(?<name>[A-Za-z]+)(?:[:,][^}]*)?\}""", RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();

    [GeneratedRegex("""\.Log(?:Trace|Debug|Information|Warning|Error|Critical)\(""")]
    private static partial Regex Direct();
}
