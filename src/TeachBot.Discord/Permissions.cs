namespace TeachBot.Discord;

/// <summary>What Discord lets somebody do in a server, as bits; those that we ask for, look at or name.</summary>
[Flags]
internal enum Permissions : ulong
{
    None = 0,

    /// <summary>Everything.</summary>
    Administrator = 1UL << 3,

    /// <summary>Change the server's settings.</summary>
    ManageGuild = 1UL << 5,

    /// <summary>See a channel.</summary>
    ViewChannel = 1UL << 10,

    /// <summary>Write in it.</summary>
    SendMessages = 1UL << 11,

    /// <summary>Show links with a preview, and embeds.</summary>
    EmbedLinks = 1UL << 14,

    /// <summary>Send pictures.</summary>
    AttachFiles = 1UL << 15,

    /// <summary>Read what was written before.</summary>
    ReadMessageHistory = 1UL << 16,

    /// <summary>Write in threads.</summary>
    SendMessagesInThreads = 1UL << 38,

    /// <summary>What an invitation asks for: to write, with pictures, in channels and threads, and to find its messages again.</summary>
    Needed = ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory | SendMessagesInThreads,
}
