namespace TeachBot.Discord.Rendering;

/// <summary>Discord's flags of messages that we use.</summary>
internal static class MessageFlags
{
    /// <summary>Only who did something sees the answer.</summary>
    internal const int Ephemeral = 1 << 6;

    /// <summary>The message is made of components alone.</summary>
    internal const int Components = 1 << 15;
}
