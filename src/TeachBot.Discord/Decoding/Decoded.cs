using TeachBot.Core.Chat;

namespace TeachBot.Discord.Decoding;

/// <summary>What Discord sent, read.</summary>
internal abstract record Decoded
{
    private protected Decoded() { }

    /// <summary>Discord asks whether somebody is there.</summary>
    internal sealed record Ping : Decoded
    {
        internal static Ping Instance { get; } = new();
    }

    /// <summary>A person did something that is to be answered through its interaction.</summary>
    internal sealed record Interacted(Interaction Interaction, ChatEvent Event) : Decoded;

    /// <summary>A person did something that we don't know yet; they are told.</summary>
    internal sealed record Unsupported(Interaction Interaction, string Language) : Decoded;

    /// <summary>It is not for us: somebody else's words, our own, an unknown kind.</summary>
    internal sealed record NotForUs : Decoded
    {
        internal static NotForUs Instance { get; } = new();
    }

    /// <summary>It can't be read.</summary>
    internal sealed record Nonsense : Decoded
    {
        internal static Nonsense Instance { get; } = new();
    }
}

/// <summary>How an interaction is answered.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Token">What lets us answer, for 15 minutes: a secret.</param>
/// <param name="Application">Us.</param>
/// <param name="Kind">What it is.</param>
internal sealed record Interaction(string Id, string Token, string Application, InteractionKind Kind)
{
    /// <summary>Whether what was pressed stands in a message that only the person sees, so that an answer may take its place.</summary>
    internal bool IsInOwnMessage { get; init; }

    /// <summary>Which page of the answer is wanted, from 0.</summary>
    internal int Page { get; init; }
}

/// <summary>Discord's kinds of interactions.</summary>
internal enum InteractionKind
{
    /// <summary>None that we know.</summary>
    Unknown = 0,

    /// <summary>Is somebody there.</summary>
    Ping = 1,

    /// <summary>A command.</summary>
    Command = 2,

    /// <summary>A button or a menu.</summary>
    Component = 3,

    /// <summary>Somebody types an option.</summary>
    Autocomplete = 4,

    /// <summary>A form.</summary>
    Modal = 5,
}
