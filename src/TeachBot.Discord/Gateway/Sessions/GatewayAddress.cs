namespace TeachBot.Discord.Gateway.Sessions;

/// <summary>Where connections go.</summary>
internal static class GatewayAddress
{
    /// <summary>With what we want of it: the same wherever we connect.</summary>
    internal static Uri With(Uri address, bool compress) =>
        new UriBuilder(address) { Query = compress ? "v=10&encoding=json&compress=zlib-stream" : "v=10&encoding=json", Fragment = "" }.Uri;

    /// <summary>Reads the address at which a session may be resumed.</summary>
    /// <param name="text">As READY gives it.</param>
    /// <param name="original">Where it began. The token goes there, so never from an encrypted place to one that is not.</param>
    /// <returns>Null where it is none: then <paramref name="original"/> does.</returns>
    internal static Uri? Resume(string? text, Uri original) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Host.Length > 0
        && (address.Scheme == Uri.UriSchemeWss || (address.Scheme == Uri.UriSchemeWs && original.Scheme == Uri.UriSchemeWs))
            ? address
            : null;
}
