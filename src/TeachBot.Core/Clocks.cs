namespace TeachBot.Core;

/// <summary>
/// The clocks of the program. The one that is registered without a key never goes back, for leases and all that is sent again; it may
/// be behind or ahead of what others take for the time.
/// </summary>
public static class Clocks
{
    /// <summary>The key of the system's clock as it is: by it others sign, and by it it is today.</summary>
    public const string System = "system";
}
