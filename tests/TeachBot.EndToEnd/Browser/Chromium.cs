using Microsoft.Playwright;
using Xunit;

namespace TeachBot.EndToEnd.Browser;

/// <summary>Debian's Chromium without a window, one for all tests. Nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places =
    [
        Environment.GetEnvironmentVariable("TEACHBOT_TEST_CHROMIUM") ?? "",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ];

    /// <summary>
    /// A name that leads to this machine without being known for it, as a server's in a school does: browsers trust it less than
    /// localhost.
    /// </summary>
    internal const string Elsewhere = "bot.example";

    /// <summary>What a page is to show it shows by then, on a machine that is busy with other things too. In milliseconds.</summary>
    internal const float Patience = 30_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where it is; null where this machine has none.</summary>
    public static string? Executable => Places.FirstOrDefault(File.Exists);

    /// <summary>The browser; a test without one is skipped.</summary>
    public IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(_browser is null, "there is no Chromium here: apt-get install chromium, or TEACHBOT_TEST_CHROMIUM=/path/to/it");
            return _browser!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Executable is not { } executable)
        {
            return;
        }

        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = executable,
                // Chromium's own fence needs rights that root in a container does not have.
                Args =
                [
                    .. Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(),
                    "--disable-dev-shm-usage",
                    $"--host-resolver-rules=MAP {Elsewhere} 127.0.0.1",
                ],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
