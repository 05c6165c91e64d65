using System.Text.Json;
using TeachBot.Core.Chat;
using TeachBot.Host.Playground.Board;

namespace TeachBot.Host.Playground.Routes;

/// <summary>
/// What somebody does in the page. Each route reads what it needs; the rest may be missing, and all of it may be anything.
/// </summary>
internal sealed record Act
{
    /// <summary>The name chosen.</summary>
    public string? User { get; init; }

    /// <summary><c>ja</c> or <c>en</c>.</summary>
    public string? Language { get; init; }

    public string? Channel { get; init; }

    public string? Thread { get; init; }

    /// <summary>Made by the page, the same when it tries again: a lost response is no second event.</summary>
    public string? Request { get; init; }

    public string? Text { get; init; }

    public string? Command { get; init; }

    /// <summary>A command's options, or a form's fields.</summary>
    public Dictionary<string, string?>? Values { get; init; }

    /// <summary>The id of what was pressed.</summary>
    public string? Choice { get; init; }

    /// <summary>What was chosen in a menu.</summary>
    public List<string?>? Chosen { get; init; }

    /// <summary>The message that it stands in, where that is one of the channel's.</summary>
    public string? Message { get; init; }

    public string? Form { get; init; }

    /// <summary>The code that brings a name to this browser.</summary>
    public string? Code { get; init; }

    /// <summary>The option that is being typed; what stands there is in <see cref="Text"/>.</summary>
    public string? Option { get; init; }
}

/// <summary>What the page shows for it.</summary>
/// <param name="Is"><c>reply</c> (private), <c>posted</c>, <c>form</c>, <c>suggestions</c>, <c>home</c>, <c>silence</c>, or
/// <c>error</c>.</param>
internal sealed record ActResponse(string Is)
{
    /// <summary>A private reply, or the bot's own page.</summary>
    public JsonElement? Message { get; init; }

    /// <summary>Whether it takes the place of the private message that was pressed.</summary>
    public bool? IsInPlace { get; init; }

    /// <summary>The command it answers.</summary>
    public string? Via { get; init; }

    /// <summary>The thread it belongs to.</summary>
    public string? Thread { get; init; }

    /// <summary>What the person said, as it stands in the channel.</summary>
    public PlaygroundMessage? Said { get; init; }

    /// <summary>What the bot said in the channel.</summary>
    public PlaygroundMessage? Posted { get; init; }

    public Form? Form { get; init; }

    public IReadOnlyList<Suggestion>? Suggestions { get; init; }

    /// <summary>What is wrong with the request, by a name that the page has words for.</summary>
    public string? Error { get; init; }
}
