using TeachBot.Core.Chat;

namespace TeachBot.Core.Commands;

/// <summary>A command. It returns what is to be said; it never sends.</summary>
public interface ICommand
{
    /// <summary>What platforms register.</summary>
    CommandSpec Spec { get; }

    /// <summary>Runs it.</summary>
    ValueTask<Outcome> RunAsync(CommandInvoked invoked, CancellationToken cancellation);
}

/// <summary>A command that suggests values while they are typed.</summary>
public interface ISuggester
{
    /// <summary>What could be meant. It must be quick, and write nothing.</summary>
    Suggestions Suggest(SuggestionsWanted wanted);
}

/// <summary>Handles presses whose id begins with a prefix.</summary>
public interface IChoiceHandler
{
    /// <summary>What stands before the first colon of an id.</summary>
    string Prefix { get; }

    /// <summary>Handles a press. The id comes from a client: it may be old or forged.</summary>
    /// <param name="made">The press.</param>
    /// <param name="rest">What stands behind the first colon.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, CancellationToken cancellation);
}

/// <summary>Handles forms whose id begins with a prefix.</summary>
public interface IFormHandler
{
    /// <summary>What stands before the first colon of an id.</summary>
    string Prefix { get; }

    /// <summary>Handles a form. What it holds comes from a client: fields may be missing.</summary>
    /// <param name="sent">The form.</param>
    /// <param name="rest">What stands behind the first colon.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    ValueTask<Outcome> SubmitAsync(FormSubmitted sent, string rest, CancellationToken cancellation);
}
