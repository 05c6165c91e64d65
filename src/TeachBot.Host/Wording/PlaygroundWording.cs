namespace TeachBot.Host.Wordings;

/// <summary>What the playground says. <c>Page</c> has the page's own strings by the name that its scripts use.</summary>
internal sealed record PlaygroundWording(
    string Address,
    string OpenToProxies,
    string NamesNoKey,
    DoorWording Door,
    string DirectAbout,
    PlaygroundChannel Classroom,
    IReadOnlyDictionary<string, PlaygroundChannel> Channels,
    IReadOnlyDictionary<string, string> Students,
    IReadOnlyDictionary<string, string> Page
);

/// <summary>A channel.</summary>
internal sealed record PlaygroundChannel(string Name, string About);
