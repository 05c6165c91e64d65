using TeachBot.Core.Chat;

namespace TeachBot.CrashWorker;

/// <summary>How the names that travel become references.</summary>
public static class Names
{
    /// <summary>The version of every item.</summary>
    public const string Version = "v1";

    public static ChannelRef Channel(string platform, string channel) => new(new WorkspaceRef(platform, "school"), channel);

    public static UserRef Person(string platform, string person) => new(platform, "", person);
}
