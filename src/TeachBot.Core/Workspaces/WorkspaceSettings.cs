namespace TeachBot.Core.Workspaces;

/// <summary>What the teachers of a workspace have chosen.</summary>
public sealed record WorkspaceSettings
{
    /// <summary>What the bot speaks: <c>ja</c> or <c>en</c>; null until chosen, then the reader's own language decides.</summary>
    public string? Language { get; init; }

    /// <summary>IANA zone in which hours are meant.</summary>
    public string Zone { get; init; } = "Asia/Tokyo";

    /// <summary>The course that is taught; null for the only one.</summary>
    public string? Course { get; init; }

    /// <summary>The lectures in scope; empty for all.</summary>
    public IReadOnlyList<string> Lectures { get; init; } = [];

    /// <summary>Channels that have a scope of their own, by the channel's id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> ChannelLectures { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Days before which a lecture is not answered from, by lecture: it has not been taught yet.</summary>
    public IReadOnlyDictionary<string, DateOnly> NotBefore { get; init; } = new Dictionary<string, DateOnly>();

    /// <summary>Who may use what is for teachers.</summary>
    public TeacherRoles Teachers { get; init; } = new();
}

/// <summary>Who counts as a teacher; whoever any of these names.</summary>
public sealed record TeacherRoles
{
    /// <summary>People by the platform's id.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Discord roles by id.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Whether those who may manage the workspace are: Discord's permission, Slack's admins.</summary>
    public bool Managers { get; init; } = true;
}
