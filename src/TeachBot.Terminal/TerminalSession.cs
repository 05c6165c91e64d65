using System.Globalization;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;

namespace TeachBot.Terminal;

/// <summary>Somebody at the terminal: reads a line after the other, and has done what it means.</summary>
public sealed class TerminalSession
{
    private readonly Screen _screen;
    private readonly TerminalUser _user;
    private readonly TerminalWords _words;
    private readonly LineReader _reader;
    private readonly Exchange _exchange;

    internal TerminalSession(IChat chat, Screen screen, TerminalUser user, TimeProvider time, TerminalWords words)
    {
        (_screen, _user, _words) = (screen, user, words);
        _reader = new LineReader(words);
        _exchange = new Exchange(chat, screen, user, time, words, Ask);
    }

    /// <summary>Everything that the bot can do, until who types leaves.</summary>
    public async Task ChatAsync()
    {
        _screen.Line(_words.Greeting);
        await _exchange.SayAsync("");
        while (await NextLineAsync()) { }
    }

    /// <summary>A quiz, until its result: the next question comes unasked.</summary>
    /// <param name="eventId">The event's id, from which follows what is left to chance.</param>
    /// <param name="begun">A line that stands above it.</param>
    /// <param name="arguments">The options of the command.</param>
    /// <returns>What the bot said where there is no quiz; null where there was one.</returns>
    public async Task<string?> QuizAsync(string eventId, string begun, IReadOnlyDictionary<string, string> arguments)
    {
        if (await _exchange.BeginQuizAsync(eventId, begun, arguments) is { } refusal)
        {
            return refusal;
        }

        Message? pressed = null;
        while (_screen.Current is { Message: { Typed: not null } message } shown)
        {
            // A message that still stands there after its button was pressed, as when something goes wrong, is left to who types.
            if (message != pressed && _exchange.ComesUnasked(message) is { } next)
            {
                pressed = message;
                await _exchange.PressAsync(shown, [next]);
            }
            else if (!await NextLineAsync())
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Does what a line says.</summary>
    /// <returns>Whether who typed it stays.</returns>
    internal async Task<bool> TakeAsync(string line)
    {
        // Read once: a post may come while the line is looked at.
        var shown = _screen.Current;
        switch (_reader.Read(line, shown?.Message, _exchange.IsWaiting))
        {
            case Meant.Leaves:
                return await _exchange.StopAsync() && !_exchange.IsQuiz;
            case Meant.Presses presses:
                await _exchange.PressAsync(shown!, presses.Entries);
                break;
            case Meant.Writes written:
                await _exchange.WriteAsync(shown!, written.Text);
                break;
            case Meant.Says when _exchange.IsQuiz:
                _screen.Line(string.Format(CultureInfo.InvariantCulture, _words.NoSuch, Entry.Of(shown!.Message).Count));
                break;
            case Meant.Says said:
                await _exchange.SayAsync(said.Text);
                break;
            case Meant.GoesBack:
                _exchange.GoBack();
                break;
            case Meant.Nothing { Why: { Length: > 0 } why }:
                _screen.Line(why);
                break;
        }

        return true;
    }

    /// <summary>Does what the next line says; the end of all lines ends what goes on.</summary>
    /// <returns>Whether there may be another.</returns>
    private async Task<bool> NextLineAsync()
    {
        if (Ask(Prompt()) is { } line)
        {
            return await TakeAsync(line);
        }

        await _exchange.StopAsync();
        return false;
    }

    /// <summary>A line; null where there is none any more.</summary>
    private string? Ask(string prompt)
    {
        _screen.Ask(prompt);
        var line = _user.Input.ReadLine();
        _screen.Answered(_user.IsEchoed && line is not null);
        return line;
    }

    private string Prompt() =>
        _screen.Current?.Message is not { } message ? "> "
        : message.Typed is { Writes: not null } ? _words.AskText
        : message.Typed is { Most: > 1 } ? _words.AskInOrder
        : Entry.Of(message).Any(entry => entry.Most > 1) ? _words.AskSeveral
        : message.Typed is not null ? _words.AskOne
        : "> ";
}
