using System.Globalization;
using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Terminal;

/// <summary>Turns what is done into events, and outcomes into what is shown.</summary>
/// <param name="chat">The bot.</param>
/// <param name="screen">Shows.</param>
/// <param name="user">Who does it.</param>
/// <param name="time">When.</param>
/// <param name="words">What only a terminal needs to say.</param>
/// <param name="ask">Asks for a line.</param>
internal sealed class Exchange(
    IChat chat,
    Screen screen,
    TerminalUser user,
    TimeProvider time,
    TerminalWords words,
    Func<string, string?> ask
)
{
    private Message? _waiting;
    private int _events;

    /// <summary>Whether it is all about one quiz: what can only be pressed in one way need not be pressed.</summary>
    internal bool IsQuiz { get; private set; }

    /// <summary>Whether a question waits while something else is asked.</summary>
    internal bool IsWaiting => _waiting is not null;

    /// <summary>What is pressed unasked in a quiz: the button to the next question. Null where somebody has to answer.</summary>
    internal Entry? ComesUnasked(Message message) => IsQuiz && message.Typed is { Writes: null } ? Entry.Next(message) : null;

    /// <returns>What the bot said where there is no quiz; null where there is one.</returns>
    internal async Task<string?> BeginQuizAsync(string eventId, string begun, IReadOnlyDictionary<string, string> arguments)
    {
        IsQuiz = true;
        var outcome = await HandleAsync(new CommandInvoked(Origin(eventId), "quiz", arguments));
        if (outcome is not Reply { Message.Typed: not null })
        {
            return PlainText.Of((outcome as Reply)?.Message.Document ?? Document.Empty);
        }

        screen.Line(begun);
        await ShowAsync(outcome);
        return null;
    }

    /// <summary>Something is said to the bot. With its name or without: nobody else is there to speak to.</summary>
    internal async Task SayAsync(string text) => await ShowAsync(await HandleAsync(new Mentioned(Origin(), Mention.Of(text) ?? text)));

    /// <summary>Ends what goes on.</summary>
    /// <returns>Whether anything did.</returns>
    internal async Task<bool> StopAsync()
    {
        if (screen.Current?.Message.Typed is not { } typed)
        {
            return false;
        }

        await ShowAsync(await HandleAsync(new ChoiceMade(Origin(), typed.Stop, [], null)));
        return true;
    }

    /// <summary>Presses one after the other, as long as the message that comes is still the one whose entries were named.</summary>
    internal async Task PressAsync(Shown shown, IReadOnlyList<Entry> entries)
    {
        var stands = shown.Id is null ? null : new MessageRef(TerminalPlatform.Channel, shown.Id);
        if (entries[0].Value is not null)
        {
            string[] values = [.. entries.Select(entry => entry.Value!)];
            await ShowAsync(await HandleAsync(new ChoiceMade(Origin(), entries[0].Choice.Id, values, stands)));
            return;
        }

        var places = entries.Select(entry => Entry.Of(shown.Message).ToList().IndexOf(entry)).ToList();
        var outcome = await HandleAsync(new ChoiceMade(Origin(), entries[0].Choice.Id, [], stands));
        foreach (var place in places.Skip(1))
        {
            if (outcome is not Reply { Message: { Typed.Most: > 1 } goesOn } || Entry.Of(goesOn)[place].IsDisabled)
            {
                break;
            }

            outcome = await HandleAsync(new ChoiceMade(Origin(), Entry.Of(goesOn)[place].Choice.Id, [], stands));
        }

        await ShowAsync(outcome);
    }

    /// <summary>What is typed is what the form behind the message's button asks for.</summary>
    internal async Task WriteAsync(Shown shown, string text)
    {
        var outcome = await HandleAsync(new ChoiceMade(Origin(), shown.Message.Typed!.Writes!, [], null));
        await (outcome is Form form ? FillAsync(form, text) : ShowAsync(outcome));
    }

    /// <summary>Shows the question that waits.</summary>
    internal void GoBack()
    {
        screen.Show(_waiting!);
        _waiting = null;
    }

    /// <summary>Fills a form in, field by field; nothing is sent where who fills it in leaves.</summary>
    /// <param name="form">The form.</param>
    /// <param name="typed">What was typed for its first field already; null for nothing.</param>
    private async Task FillAsync(Form form, string? typed)
    {
        var asked = new AskedForm(form);
        while (!asked.IsComplete)
        {
            if (typed is null)
            {
                screen.Show(asked.Question());
                typed = ask(words.AskField);
            }

            if (typed is null || LineReader.IsLeaving(typed))
            {
                return;
            }

            if (!asked.Take(typed))
            {
                screen.Line(words.NothingTyped);
            }

            typed = null;
        }

        await ShowAsync(await HandleAsync(asked.Send(Origin())));
    }

    private async Task ShowAsync(Outcome outcome)
    {
        switch (outcome)
        {
            case Reply reply:
                Show(reply);
                break;
            case Form form:
                await FillAsync(form, null);
                break;
        }
    }

    private void Show(Reply reply)
    {
        var (message, before) = (reply.Message, screen.Current?.Message);
        var isAnswered = reply.IsInPlace && before?.Typed is not null;
        _waiting =
            isAnswered || message.Typed is not null ? null
            : before?.Typed is not null ? before
            : _waiting;
        if (reply.Audience == Audience.Channel)
        {
            screen.Stand(string.Create(CultureInfo.InvariantCulture, $"re:{_events}"), message);
        }
        else
        {
            // Below a question its verdict need not ask it again; below a verdict the next question is another.
            var isNew = !isAnswered || message.Typed is null || Entry.Next(before!) is not null;
            var hasChoices = !IsQuiz || (message.Typed is not null && ComesUnasked(message) is null);
            screen.Show(message, reply.IsInPlace, isNew, hasChoices);
        }

        // Numbers now name what the answer offers: the question that was open is a key away.
        if (IsWaiting && screen.Current?.Message != _waiting)
        {
            screen.Line(words.GoBack);
        }
    }

    private async Task<Outcome> HandleAsync(ChatEvent happened) => await chat.HandleAsync(happened);

    /// <summary>Whoever has the machine may do everything.</summary>
    private EventOrigin Origin(string? id = null) =>
        new(
            id ?? string.Create(CultureInfo.InvariantCulture, $"terminal:{++_events}"),
            TerminalPlatform.Channel,
            new UserRef(TerminalPlatform.PlatformName, "", user.Name),
            user.Language,
            time.GetUtcNow()
        )
        {
            Name = user.Name,
            IsManager = true,
        };
}
