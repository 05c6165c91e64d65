using TeachBot.Commands.Asking;
using TeachBot.Commands.Handling;
using TeachBot.Commands.Helping;
using TeachBot.Commands.Learners;
using TeachBot.Commands.Plain;
using TeachBot.Commands.Rooms;
using TeachBot.Content.Reading;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Commands;

/// <summary>The bot: finds where something happened, and who handles it.</summary>
public sealed class Chat : IChat
{
    private readonly ChatParts _parts;
    private readonly Dictionary<string, ICommand> _commands;
    private readonly Dictionary<string, IChoiceHandler> _choices;
    private readonly Dictionary<string, IFormHandler> _forms;
    private readonly PlainReader _plain;
    private readonly AskCommand _ask;
    private readonly HelpCommand _help;
    private readonly ShownHandler _shown;
    private readonly HomePage _home;

    /// <param name="parts">What commands are made of.</param>
    public Chat(ChatParts parts)
    {
        _parts = parts;
        Commands = [];
        (_ask, _help) = (new AskCommand(parts), new HelpCommand(parts, () => Commands));
        var handlers = Registration.All(parts, _ask, _help, new RunHandler(RunAsync));
        _commands = handlers.Commands.ToDictionary(command => command.Spec.Name, StringComparer.Ordinal);
        _choices = handlers.Choices.ToDictionary(handler => handler.Prefix, StringComparer.Ordinal);
        _forms = handlers.Forms.ToDictionary(handler => handler.Prefix, StringComparer.Ordinal);
        Commands = [.. handlers.Commands.Select(command => command.Spec)];
        _plain = new PlainReader(Commands);
        _shown = new ShownHandler(parts);
        _home = new HomePage(parts, _help);
    }

    /// <inheritdoc/>
    public IReadOnlyList<CommandSpec> Commands { get; }

    /// <inheritdoc/>
    public async ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default)
    {
        _parts.Names.Note(happened.Origin);
        if (happened is SuggestionsWanted wanted)
        {
            // They must be quick: nothing is waited for.
            return _commands.GetValueOrDefault(wanted.Command) is ISuggester suggester
                ? suggester.Suggest(wanted, _parts.Rooms.Glance(wanted.Origin))
                : new Suggestions([]);
        }

        return await DoAsync(happened, await _parts.Rooms.FindAsync(happened.Origin, cancellation), cancellation);
    }

    private ValueTask<Outcome> DoAsync(ChatEvent happened, Room room, CancellationToken cancellation) =>
        happened switch
        {
            CommandInvoked invoked => RunAsync(invoked, room, cancellation),
            Mentioned mentioned => MentionAsync(mentioned, room, cancellation),
            ChoiceMade made => ChooseAsync(made, room, cancellation),
            FormSubmitted sent => SubmitAsync(sent, room, cancellation),
            MessageShown shown => WithNotes(room, () => new(_shown.Explain(shown, room))),
            HomeOpened => HomeAsync(room, cancellation),
            _ => new(Silence.Instance),
        };

    private ValueTask<Outcome> RunAsync(CommandInvoked invoked, Room room, CancellationToken cancellation)
    {
        if (!_commands.TryGetValue(invoked.Command, out var command))
        {
            return new(Replies.Private(room.Words.Trouble.UnknownCommand));
        }

        return Arguments.FaultIn(command.Spec, invoked.Arguments) is { } fault ? new(fault.Say(room))
            : command.Spec.NeedsNotes ? WithNotes(room, () => command.RunAsync(invoked, room, cancellation))
            : command.RunAsync(invoked, room, cancellation);
    }

    private ValueTask<Outcome> MentionAsync(Mentioned mentioned, Room room, CancellationToken cancellation)
    {
        var question = Naming.Without(mentioned.Text, mentioned.Named).Text.Trim();
        if (question.Length == 0)
        {
            return new(new Reply(_help.Of(room), Audience.Channel));
        }

        var isShort = question.Length <= ContentLimits.QuestionLength;
        return isShort && _plain.Read(mentioned.Text, mentioned.Named) is var (command, arguments)
            ? RunAsync(new CommandInvoked(mentioned.Origin, command.Name, arguments), room, cancellation)
            : WithNotes(room, () => _ask.AnswerAsync(question, room, Audience.Channel, cancellation));
    }

    private ValueTask<Outcome> ChooseAsync(ChoiceMade made, Room room, CancellationToken cancellation)
    {
        var (prefix, rest) = Parted(made.ChoiceId);
        return !_choices.TryGetValue(prefix, out var handler) ? new(Replies.Private(room.Words.Trouble.UnknownChoice))
            : handler.NeedsNotes ? WithNotes(room, () => handler.ChooseAsync(made, rest, room, cancellation))
            : handler.ChooseAsync(made, rest, room, cancellation);
    }

    private ValueTask<Outcome> SubmitAsync(FormSubmitted sent, Room room, CancellationToken cancellation)
    {
        var (prefix, rest) = Parted(sent.FormId);
        return _forms.TryGetValue(prefix, out var handler)
            ? handler.SubmitAsync(sent, rest, room, cancellation)
            : new(Replies.Private(room.Words.Trouble.UnknownChoice));
    }

    private async ValueTask<Outcome> HomeAsync(Room room, CancellationToken cancellation) =>
        new Home(await _home.OfAsync(room, cancellation));

    private static ValueTask<Outcome> WithNotes(Room room, Func<ValueTask<Outcome>> handle) =>
        room.Course is null ? new(Replies.NoNotes(room)) : handle();

    private static (string Prefix, string Behind) Parted(string id) =>
        id.IndexOf(':', StringComparison.Ordinal) is > 0 and var at ? (id[..at], id[(at + 1)..]) : (id, "");
}
