using TeachBot.Commands.Asking;
using TeachBot.Commands.Helping;
using TeachBot.Commands.Learners;
using TeachBot.Commands.Plain;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Commands;

/// <summary>The bot: finds who handles what happened.</summary>
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
        var handlers = Registration.All(parts, () => Commands, name => _commands!.GetValueOrDefault(name));
        _commands = handlers.OfType<ICommand>().ToDictionary(command => command.Spec.Name, StringComparer.Ordinal);
        _choices = handlers.OfType<IChoiceHandler>().ToDictionary(handler => handler.Prefix, StringComparer.Ordinal);
        _forms = handlers.OfType<IFormHandler>().ToDictionary(handler => handler.Prefix, StringComparer.Ordinal);
        Commands = [.. handlers.OfType<ICommand>().Select(command => command.Spec)];
        _plain = new PlainReader(Commands);
        _ask = handlers.OfType<AskCommand>().Single();
        _help = handlers.OfType<HelpCommand>().Single();
        _shown = new ShownHandler(parts);
        _home = new HomePage(parts, _help);
    }

    /// <inheritdoc/>
    public IReadOnlyList<CommandSpec> Commands { get; }

    /// <inheritdoc/>
    public ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default)
    {
        _parts.Names.Note(happened.Origin);
        return DoAsync(happened, cancellation);
    }

    private ValueTask<Outcome> DoAsync(ChatEvent happened, CancellationToken cancellation) => happened switch
    {
        CommandInvoked invoked => RunAsync(invoked, cancellation),
        Mentioned mentioned => MentionAsync(mentioned, cancellation),
        ChoiceMade made => ChooseAsync(made, cancellation),
        FormSubmitted sent => SubmitAsync(sent, cancellation),
        SuggestionsWanted wanted => new(_commands.GetValueOrDefault(wanted.Command) is ISuggester suggester ? suggester.Suggest(wanted) : new Suggestions([])),
        MessageShown shown => _shown.ExplainAsync(shown, cancellation),
        HomeOpened opened => HomeAsync(opened, cancellation),
        _ => new(Silence.Instance),
    };

    private async ValueTask<Outcome> RunAsync(CommandInvoked invoked, CancellationToken cancellation)
    {
        if (!_commands.TryGetValue(invoked.Command, out var command))
        {
            return Replies.Private((await RoomAsync(invoked, cancellation).ConfigureAwait(false)).Words.Trouble.UnknownCommand);
        }

        return Arguments.FaultIn(command.Spec, invoked.Arguments) is { } fault
            ? fault.Say(await RoomAsync(invoked, cancellation).ConfigureAwait(false))
            : await command.RunAsync(invoked, cancellation).ConfigureAwait(false);
    }

    private async ValueTask<Outcome> MentionAsync(Mentioned mentioned, CancellationToken cancellation)
    {
        var question = Naming.Without(mentioned.Text, mentioned.Named).Text.Trim();
        var room = await RoomAsync(mentioned, cancellation).ConfigureAwait(false);
        if (question.Length == 0)
        {
            return new Reply(_help.Of(room), Audience.Channel);
        }

        var isShort = question.Length <= Content.Reading.ContentLimits.QuestionLength;
        return isShort && _plain.Read(mentioned.Text, mentioned.Named) is var (command, arguments)
            ? await RunAsync(new CommandInvoked(mentioned.Origin, command.Name, arguments), cancellation).ConfigureAwait(false)
            : await _ask.AnswerAsync(question, room, Audience.Channel, cancellation).ConfigureAwait(false);
    }

    private async ValueTask<Outcome> ChooseAsync(ChoiceMade made, CancellationToken cancellation)
    {
        var (prefix, rest) = Parted(made.ChoiceId);
        return _choices.TryGetValue(prefix, out var handler)
            ? await handler.ChooseAsync(made, rest, cancellation).ConfigureAwait(false)
            : Replies.Private((await RoomAsync(made, cancellation).ConfigureAwait(false)).Words.Trouble.UnknownChoice);
    }

    private async ValueTask<Outcome> SubmitAsync(FormSubmitted sent, CancellationToken cancellation)
    {
        var (prefix, rest) = Parted(sent.FormId);
        return _forms.TryGetValue(prefix, out var handler)
            ? await handler.SubmitAsync(sent, rest, cancellation).ConfigureAwait(false)
            : Replies.Private((await RoomAsync(sent, cancellation).ConfigureAwait(false)).Words.Trouble.UnknownChoice);
    }

    private async ValueTask<Outcome> HomeAsync(HomeOpened opened, CancellationToken cancellation) => new Home(await _home.OfAsync(await RoomAsync(opened, cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false));

    private ValueTask<Room> RoomAsync(ChatEvent happened, CancellationToken cancellation) => _parts.Rooms.FindAsync(happened.Origin, cancellation);

    private static (string Prefix, string Behind) Parted(string id) => id.IndexOf(':', StringComparison.Ordinal) is > 0 and var at ? (id[..at], id[(at + 1)..]) : (id, "");
}
