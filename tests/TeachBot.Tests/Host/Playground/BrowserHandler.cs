namespace TeachBot.Tests.Host.Playground;

/// <summary>A browser that shows who it is with everything it asks.</summary>
/// <param name="browser">Of one character, which its cookie is made of.</param>
internal sealed class BrowserHandler(char browser)
    : DelegatingHandler(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var others = request.Headers.TryGetValues("Cookie", out var cookies) ? cookies : [];
        request.Headers.Remove("Cookie");
        request.Headers.Add("Cookie", string.Join("; ", [.. others, $"teachbot-browser={new string(browser, 43)}"]));
        return base.SendAsync(request, cancellationToken);
    }
}
