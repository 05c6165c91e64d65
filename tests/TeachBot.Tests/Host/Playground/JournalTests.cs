using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Host.Playground;
using TeachBot.Host.Playground.Board;
using TeachBot.Host.Playground.Live;
using Xunit;

namespace TeachBot.Tests.Host.Playground;

/// <summary>What becomes of the messages while their file can't be written.</summary>
public sealed class JournalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero));
    private readonly FakeLogCollector _logs = new();

    private string File => Path.Combine(_folder.Path, "data", "playground.jsonl");

    [Fact]
    public void What_was_said_while_the_file_could_not_be_written_is_in_it_as_soon_as_it_can_be_again()
    {
        Directory.CreateDirectory(File);
        using var journal = Journal();
        using var hub = new LiveHub(_time);
        using var board = Board(journal, hub);
        board.Add(new Draft("general", null, "k1") { Author = "ひなた", Text = "言ったこと" });

        Directory.Delete(File);
        _time.Advance(MessageBoard.Look);

        Assert.Equal(["k1"], Kept());
        board.Add(new Draft("general", null, "k2") { Author = "ひなた", Text = "次のこと" });
        Assert.Equal(["k1", "k2"], Kept());
        Assert.Equal(
            ["can't be kept", "are kept again"],
            _logs
                .GetSnapshot()
                .Select(line => line.Message.Contains("can't be kept", StringComparison.Ordinal) ? "can't be kept" : "are kept again")
        );
    }

    [Fact]
    public void A_file_that_was_removed_is_written_anew()
    {
        using var journal = Journal();
        using var hub = new LiveHub(_time);
        using var board = Board(journal, hub);
        board.Add(new Draft("general", null, "k1") { Author = "ひなた", Text = "言ったこと" });

        System.IO.File.Delete(File);
        board.Add(new Draft("general", null, "k2") { Author = "ひなた", Text = "次のこと" });
        _time.Advance(MessageBoard.Look);

        Assert.Equal(["k1", "k2"], Kept());
    }

    [Fact]
    public void Other_accounts_of_the_machine_could_read_what_was_said()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        using var journal = Journal();
        using var hub = new LiveHub(_time);
        using var board = Board(journal, hub);

        board.Add(new Draft("general", null, "k1") { Author = "ひなた", Text = "言ったこと" });

        var mode = OperatingSystem.IsWindows() ? UnixFileMode.None : System.IO.File.GetUnixFileMode(File);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
    }

    public void Dispose() => _folder.Dispose();

    private Journal Journal() =>
        new(new PlaygroundOptions { Journal = File }, new LoggerFactory([new FakeLoggerProvider(_logs)]).CreateLogger<Journal>());

    private MessageBoard Board(Journal journal, LiveHub hub) => new(journal, hub, new PlaygroundWords(new PlaygroundOptions()), _time);

    private List<string> Kept()
    {
        var history = new History();
        using var other = Journal();
        other.Restore(history);
        return [.. history.All.OrderBy(message => message.Id, StringComparer.Ordinal).Select(message => message.Key)];
    }
}
