namespace TeachBot.Host.Wordings;

/// <summary>What the service and the commands around its store say.</summary>
internal sealed record ServingWording(
    string Serve,
    string Urls,
    string Backup,
    string BackupFile,
    string BackupNeedsFile,
    string BackupExists,
    string BackedUp,
    string BackupFailed,
    string BackupToolMissing,
    string Rebuild,
    string Rebuilt,
    string SettingsUnreadable,
    string SettingsWrong,
    string SecretWrong,
    string AddressUnusable
);

/// <summary>
/// What <c>doctor</c> says. <c>Faults</c> has what to do about each fault of a store, <c>PostStates</c> about each state of a post.
/// </summary>
internal sealed record DoctorWording(
    string Help,
    string Separator,
    IReadOnlyDictionary<string, string> Marks,
    string Store,
    string StoreWorks,
    IReadOnlyDictionary<string, string> Faults,
    string Clock,
    string ClockRight,
    string ClockBehind,
    string Posts,
    string PostsWell,
    IReadOnlyDictionary<string, string> PostStates,
    string Disk,
    string DiskFree,
    string DiskLow,
    string DiskFull,
    string Content,
    string ContentWell,
    string ContentFaulty
);
