namespace TeachBot.Discord.Registration;

/// <summary>Where somebody lets the bot in.</summary>
internal static class InviteLink
{
    /// <summary>Into a server, with what posts need there.</summary>
    internal static Uri ForServer(string application) =>
        new($"{Base(application)}&scope=bot+applications.commands&permissions={(ulong)Permissions.Needed}&integration_type=0");

    /// <summary>For oneself, to be used anywhere; it may write nothing unasked.</summary>
    internal static Uri ForPerson(string application) => new($"{Base(application)}&scope=applications.commands&integration_type=1");

    private static string Base(string application) => $"https://discord.com/oauth2/authorize?client_id={Uri.EscapeDataString(application)}";
}
