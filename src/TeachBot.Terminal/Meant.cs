namespace TeachBot.Terminal;

/// <summary>What a line means where it was typed.</summary>
internal abstract record Meant
{
    private Meant() { }

    /// <summary>Entries of the message are pressed, in order.</summary>
    internal sealed record Presses(IReadOnlyList<Entry> Entries) : Meant;

    /// <summary>The line is what the message's form asks for.</summary>
    internal sealed record Writes(string Text) : Meant;

    /// <summary>The line is said to the bot.</summary>
    internal sealed record Says(string Text) : Meant;

    /// <summary>Whoever types goes back to what went on before.</summary>
    internal sealed record GoesBack : Meant;

    /// <summary>Whoever types has had enough: of the quiz, else of the terminal.</summary>
    internal sealed record Leaves : Meant;

    /// <summary>It can't be meant so, and why.</summary>
    internal sealed record Nothing(string Why) : Meant;
}
