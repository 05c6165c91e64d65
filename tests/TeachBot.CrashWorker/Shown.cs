namespace TeachBot.CrashWorker;

/// <summary>What the post of a quiz says through its life.</summary>
public static class Shown
{
    public static string New(string session) => $"{session} new";

    /// <summary>While choices are taken.</summary>
    public static string Open(string session, IEnumerable<(string Chosen, long Count)> counts) =>
        string.Join(
            ' ',
            counts.OrderBy(count => count.Chosen, StringComparer.Ordinal).Select(count => $"{count.Chosen}={count.Count}").Prepend(session)
        );

    public static string Revealed(string session) => $"{session} revealed";
}
