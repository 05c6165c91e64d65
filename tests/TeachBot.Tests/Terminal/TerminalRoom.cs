using TeachBot.Content;
using TeachBot.Core.Chat;
using TeachBot.Host.Wordings;
using TeachBot.Terminal;
using TeachBot.Tests.Commands;

namespace TeachBot.Tests.Terminal;

/// <summary>Somebody at a terminal, with the real commands behind it.</summary>
internal sealed class TerminalRoom : IAsyncDisposable
{
    private readonly ChatRoom _room;
    private readonly StringWriter _output = new() { NewLine = "\n" };

    internal TerminalRoom(Course? course = null)
    {
        _room = new ChatRoom(course);
        Window = new TerminalWindow(_output, Wording.For("ja").Terminal);
    }

    internal TerminalWindow Window { get; }

    /// <summary>A course of one lecture and the questions of a teacher's own.</summary>
    internal static Course Asking(string quiz) =>
        Course.Read(
            [("01.md", "# 第1回：果物\n\n## りんご\n\nりんごは、秋に実る赤い果物です。\n\n## みかん\n\nみかんは、冬に食べる柑橘です。\n")],
            quizzes: [("quiz.md", quiz)]
        );

    /// <summary>What is shown while a quiz on a teacher's own question is answered.</summary>
    internal static async Task<string[]> QuizAsync(string quiz, params string[] typed)
    {
        await using var room = new TerminalRoom(Asking(quiz));
        await room.Sits(typed).QuizAsync("quiz:1", "シード：1", new Dictionary<string, string> { ["kind"] = "authored", ["count"] = "1" });
        return room.Shown;
    }

    /// <summary>What is shown while lines are typed to the whole bot.</summary>
    internal async Task<string[]> ChatAsync(params string[] typed)
    {
        await Sits(typed).ChatAsync();
        return Shown;
    }

    internal TerminalSession Sits(IReadOnlyList<string> typed, IChat? chat = null) =>
        Window.Open(
            chat ?? _room.Chat,
            new TerminalUser("hana", "ja", new StringReader(string.Concat(typed.Select(line => line + "\n"))), IsEchoed: false),
            _room.Time
        );

    /// <summary>The lines on the screen.</summary>
    internal string[] Shown => _output.ToString().TrimEnd('\n').Split('\n');

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        await _output.DisposeAsync();
    }
}
