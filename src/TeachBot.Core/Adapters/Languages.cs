namespace TeachBot.Core.Adapters;

/// <summary>What people read, by the locale that a platform names.</summary>
public static class Languages
{
    /// <summary><c>ja</c> or <c>en</c>; Japanese where none is named.</summary>
    public static string Of(string? locale) =>
        string.IsNullOrEmpty(locale) || locale.StartsWith("ja", StringComparison.Ordinal) ? "ja" : "en";
}
