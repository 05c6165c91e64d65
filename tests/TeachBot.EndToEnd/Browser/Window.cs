using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.EndToEnd.Browser;

/// <summary>A student's window. What goes wrong in it is noted, and looked at when it is closed.</summary>
internal sealed class Window : IAsyncDisposable
{
    private const string Shifts =
        "window.shifts = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) if "
        + "(!entry.hadRecentInput) window.shifts += entry.value; }).observe({ type: 'layout-shift', buffered: true });";

    /// <summary>What is wider than the page, where anything is.</summary>
    private const string Wide =
        "() => document.documentElement.scrollWidth <= innerWidth ? '' : "
        + "[...document.querySelectorAll('*')].filter(part => part.getBoundingClientRect().right > "
        + "innerWidth).map(part => `${part.tagName} ${part.id} ${part.className}`).join('; ') || 'something'";

    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private Window(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    internal IPage Page { get; }

    /// <summary>Whether it is well that something is refused in it.</summary>
    private bool MayBeRefused { get; init; }

    /// <summary>Where messages are written.</summary>
    internal ILocator Field => Page.Locator("#message");

    /// <summary>The messages of the channel.</summary>
    internal ILocator Log => Page.Locator("#log");

    internal static async Task<Window> OpenAsync(
        IBrowser browser,
        Uri address,
        string? name = null,
        string language = "ja",
        bool isPhone = false,
        bool isDark = false,
        string readyWhen = "#message"
    )
    {
        var context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                Locale = language == "ja" ? "ja-JP" : "en-GB",
                TimezoneId = "Asia/Tokyo",
                ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
                HasTouch = isPhone,
                IgnoreHTTPSErrors = true,
                ViewportSize = isPhone ? new ViewportSize { Width = 360, Height = 740 } : new ViewportSize { Width = 1280, Height = 800 },
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout(Chromium.Patience);
        await context.AddInitScriptAsync(Shifts);
        if (name is not null)
        {
            await context.AddInitScriptAsync($"if (!sessionStorage.getItem('user')) sessionStorage.setItem('user', '{name}');");
        }

        var window = new Window(context, await context.NewPageAsync()) { MayBeRefused = readyWhen != "#message" };
        window.Page.Console += (_, message) =>
            window.Note(
                message.Type is "error" or "warning"
                && !(
                    window.MayBeRefused
                    && message.Text.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal)
                )
                    ? $"{message.Text} {message.Location}"
                    : null
            );
        window.Page.PageError += (_, error) => window.Note(error);
        await window.Page.GotoAsync(address.ToString());
        await window.Page.Locator(readyWhen).First.WaitForAsync();
        return window;
    }

    /// <summary>Keeps what is to be seen, for people to look at.</summary>
    internal Task ShootAsync(string name) =>
        Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Repository.Root, "artifacts", "screenshots", $"{name}.png") });

    /// <summary>Nobody is kept out by what is to be seen now.</summary>
    internal async Task CheckAccessAsync()
    {
        var result = await Page.RunAxe();
        AssertNothing(
            string.Join('\n', result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")))
        );
    }

    /// <summary>Nothing sticks out to the side.</summary>
    internal async Task CheckWidthAsync() => AssertNothing(await Page.EvaluateAsync<string>(Wide));

    internal async Task OpenChannelAsync(string name) =>
        await Page.Locator("#channels").GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();

    internal async Task SayAsync(string text)
    {
        await Field.FillAsync(text);
        await Field.PressAsync("Enter");
    }

    /// <summary>Closes it; nothing was complained of in it, nothing has jumped.</summary>
    public async ValueTask DisposeAsync()
    {
        var shifts = await Page.EvaluateAsync<double>("() => window.shifts");
        await _context.DisposeAsync();
        AssertNothing(string.Join('\n', _faults));
        Assert.InRange(shifts, 0, 0.01);
    }

    /// <summary>Says all of what is wrong, not the beginning.</summary>
    private static void AssertNothing(string faults) => Assert.True(faults.Length == 0, faults);

    private void Note(string? fault)
    {
        if (fault is not null)
        {
            _faults.Add(fault);
        }
    }
}
