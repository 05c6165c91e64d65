namespace TeachBot.Host.Wordings;

/// <summary>What somebody reads who is not in yet.</summary>
internal sealed record DoorWording(
    string Title,
    string Help,
    string Ask,
    string Wrong,
    string Slow,
    string Send,
    string LocalOnly,
    string PassedOn,
    string Elsewhere
);
