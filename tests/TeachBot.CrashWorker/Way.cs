namespace TeachBot.CrashWorker;

/// <summary>The test platforms: what each offers against doubling.</summary>
public static class Way
{
    /// <summary>Knows a post's key again.</summary>
    public const string Key = "keyed";

    /// <summary>Finds messages by their post's id.</summary>
    public const string LookUp = "found";

    /// <summary>Offers nothing.</summary>
    public const string None = "plain";

    public static IReadOnlyList<string> All { get; } = [Key, LookUp, None];

    /// <summary>How long a key is known.</summary>
    public static TimeSpan KeyKept { get; } = TimeSpan.FromMinutes(3);
}
