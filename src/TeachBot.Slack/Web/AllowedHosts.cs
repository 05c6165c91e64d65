namespace TeachBot.Slack.Web;

/// <summary>
/// Where we send what an address asks for: Slack's own hosts, encrypted. Where <c>Slack:ApiBaseUrl</c> was set to another place, that place
/// is trusted as Slack is, by whatever name where it is this machine; and what the API itself names, for files and sockets, on other ports
/// of this machine too.
/// </summary>
internal sealed class AllowedHosts(string apiBaseUrl)
{
    private readonly Uri _api = new(apiBaseUrl);

    /// <summary>Whether an address is one that replies are sent to.</summary>
    internal bool IsForReplies(string? address, out Uri uri) =>
        Is(address, out uri, host => host is "hooks.slack.com" or "hooks.slack-gov.com") && (IsSlacks(uri) || uri.Port == _api.Port);

    /// <summary>Whether an address is one that files are sent to.</summary>
    internal bool IsForFiles(string? address, out Uri uri) =>
        Is(
            address,
            out uri,
            host => host.EndsWith(".slack.com", StringComparison.Ordinal) || host.EndsWith(".slack-gov.com", StringComparison.Ordinal)
        );

    /// <summary>Whether an address is one that a socket is opened to.</summary>
    internal bool IsForSockets(string? address, out Uri uri) =>
        Uri.TryCreate(address, UriKind.Absolute, out uri!)
        && (uri.Scheme == Uri.UriSchemeWss || (uri.Scheme == Uri.UriSchemeWs && _api.Scheme == Uri.UriSchemeHttp && IsThere(uri)));

    private bool Is(string? address, out Uri uri, Func<string, bool> isSlack) =>
        Uri.TryCreate(address, UriKind.Absolute, out uri!)
        && uri.UserInfo.Length == 0
        && ((IsSlacks(uri) && isSlack(uri.Host)) || (IsElsewhere && uri.Scheme == _api.Scheme && IsThere(uri)));

    private static bool IsSlacks(Uri uri) => uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort;

    private bool IsThere(Uri uri) => uri.Authority == _api.Authority || (uri.IsLoopback && _api.IsLoopback);

    private bool IsElsewhere => _api.Host is not "slack.com" && !_api.Host.EndsWith(".slack.com", StringComparison.Ordinal);
}
