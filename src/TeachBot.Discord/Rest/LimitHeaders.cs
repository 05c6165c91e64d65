using System.Globalization;
using System.Net.Http.Headers;

namespace TeachBot.Discord.Rest;

/// <summary>What the headers of an answer say of limits; what is missing or makes no sense is null.</summary>
/// <param name="Bucket">Which limit it was counted by.</param>
/// <param name="Remaining">How many more may come before the reset.</param>
/// <param name="ResetAfter">When there are more again.</param>
/// <param name="RetryAfter">Of a 429: when to try again, in whole seconds.</param>
/// <param name="Scope">Of a 429: user, global or shared.</param>
/// <param name="IsGlobal">Of a 429: whether it holds for all that we do.</param>
internal readonly record struct LimitHeaders(
    string? Bucket,
    int? Remaining,
    TimeSpan? ResetAfter,
    TimeSpan? RetryAfter,
    string? Scope,
    bool IsGlobal
)
{
    private const double MostSeconds = 24 * 60 * 60;

    internal static LimitHeaders Read(HttpResponseHeaders headers) =>
        new(
            Of(headers, "X-RateLimit-Bucket"),
            int.TryParse(Of(headers, "X-RateLimit-Remaining"), NumberStyles.None, CultureInfo.InvariantCulture, out var remaining)
                ? remaining
                : null,
            Seconds(Of(headers, "X-RateLimit-Reset-After")),
            Seconds(Of(headers, "Retry-After")),
            Of(headers, "X-RateLimit-Scope"),
            string.Equals(Of(headers, "X-RateLimit-Global"), "true", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>A number of seconds as a time, a day at most.</summary>
    internal static TimeSpan? Span(double seconds) =>
        double.IsFinite(seconds) && seconds >= 0 ? TimeSpan.FromSeconds(Math.Min(seconds, MostSeconds)) : null;

    private static TimeSpan? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? Span(seconds) : null;

    private static string? Of(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
