using TeachBot.Core.Chat;
using TeachBot.Core.Posting;

namespace TeachBot.Terminal;

/// <summary>One terminal: the platform that posts go to, and the session of who sits there. Both write on one screen.</summary>
/// <param name="output">Where it is shown. What notes and people wrote may hold characters that terminals obey: they are for this writer
/// to stop.</param>
/// <param name="words">What only a terminal needs to say.</param>
public sealed class TerminalWindow(TextWriter output, TerminalWords words)
{
    private readonly Screen _screen = new(output, words);

    /// <summary>For the outbox.</summary>
    public IChatPlatform Platform => new TerminalPlatform(_screen);

    /// <summary>What stands there, for tests.</summary>
    internal Screen Screen => _screen;

    /// <summary>Lets somebody type.</summary>
    public TerminalSession Open(IChat chat, TerminalUser user, TimeProvider time) => new(chat, _screen, user, time, words);
}
