using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Playwright;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using TeachBot.Tests;
using TeachBot.Tests.Architecture;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace TeachBot.EndToEnd.Browser;

/// <summary>
/// How people come in where there is a key, and who they are then: the whole bot in a real browser, over http by a name of the network
/// and over https through a proxy.
/// </summary>
[Collection(nameof(Alone))]
public sealed class KeyTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncDisposable
{
    private const string Key = "correct horse battery";
    private const string TeacherKey = "staple and a teacher";

    private readonly TemporaryFolder _folder = new();
    private WebApplication? _bot;
    private TlsProxy? _proxy;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http", "")]
    [InlineData("https", "")]
    [InlineData("https", "127.0.0.1")]
    public async Task The_key_is_entered_in_a_browser_and_then_a_name(string scheme, string proxies)
    {
        await using var window = await Open(scheme, proxies);
        await EnterAsync(window, Key);

        await NameAsync(window, "みお");

        await Expect(window.Log).ToContainTextAsync("こんにちは、みお");
        await window.SayAsync("ホスト型とは？");
        await Expect(window.Log.Locator(".message").Last).ToContainTextAsync("既存のOS上で");
        var cookies = await window.Page.Context.CookiesAsync();
        Assert.Equal(2, cookies.Count);
        Assert.All(
            cookies,
            cookie => Assert.True(cookie.HttpOnly && cookie.SameSite == SameSiteAttribute.Strict && cookie.Secure == (proxies.Length > 0))
        );
        await window.Page.ReloadAsync();
        await Expect(window.Log).ToContainTextAsync("既存のOS上で");
    }

    [Theory]
    [InlineData("ja", false, false, "key")]
    [InlineData("ja", true, true, "key-phone-dark")]
    [InlineData("en", false, true, "key-english-dark")]
    public async Task The_page_that_asks_for_the_key_is_readable_and_says_what_is_wrong(
        string language,
        bool isPhone,
        bool isDark,
        string name
    )
    {
        await using var window = await Open("http", "", language, isPhone, isDark);
        await window.CheckAccessAsync();
        await window.CheckWidthAsync();
        await window.ShootAsync(name);

        await EnterAsync(window, "wrong key wrong key");

        await Expect(window.Page.GetByRole(AriaRole.Alert))
            .ToContainTextAsync(language == "ja" ? "合い言葉が違います" : "That is not the key");
        await window.CheckAccessAsync();
        await window.CheckWidthAsync();
        await window.ShootAsync($"{name}-wrong");
        await EnterAsync(window, Key);
        await Expect(window.Page.GetByRole(AriaRole.Dialog))
            .ToContainTextAsync(language == "ja" ? "何とお呼びしますか" : "What shall we call you?");
        await window.CheckAccessAsync();
        await window.CheckWidthAsync();
        await window.ShootAsync($"{name}-name");
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Whose_name_is_taken_is_told_what_to_do_and_brings_it_by_a_code(bool isPhone, bool isDark)
    {
        await using var first = await Open("http", "");
        await EnterAsync(first, Key);
        await NameAsync(first, "みお");
        await Expect(first.Log).ToContainTextAsync("こんにちは、みお");
        await using var second = await Open("http", "", isPhone: isPhone, isDark: isDark);
        await EnterAsync(second, Key);

        await NameAsync(second, "みお");

        var dialog = second.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("ほかのブラウザーの人が使っています");
        await second.CheckAccessAsync();
        await second.CheckWidthAsync();
        await second.ShootAsync(isPhone ? "name-taken-phone-dark" : "name-taken");

        await first.SayAsync("/マイデータ");
        await first.Log.GetByRole(AriaRole.Button, new() { Name = "別の端末で使う" }).ClickAsync();
        await first.ShootAsync("name-code");
        var code = await first.Log.Locator(".message").Last.Locator("strong").First.TextContentAsync();
        await dialog.GetByLabel("コード").FillAsync(code!);
        await dialog.GetByLabel("コード").PressAsync("Enter");

        await Expect(second.Page.Locator("#profile bdi")).ToHaveTextAsync("みお");
        await Expect(second.Log).ToContainTextAsync("こんにちは、みお");
    }

    [Fact]
    public async Task A_teacher_enters_by_a_key_of_their_own_and_frees_the_name_of_a_student_whose_browser_forgot_it()
    {
        await using var student = await Open("http", "");
        await EnterAsync(student, Key);
        await NameAsync(student, "みお");
        await Expect(student.Log).ToContainTextAsync("こんにちは、みお");
        await using var teacher = await Open("http", "");
        await EnterAsync(teacher, Key);
        await NameAsync(teacher, "先生");
        await Expect(teacher.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("先生用の合い言葉");
        await teacher.ShootAsync("name-teacher");

        await teacher.Page.GetByRole(AriaRole.Link, new() { Name = "先生用の合い言葉を入れる" }).ClickAsync();
        await EnterAsync(teacher, TeacherKey);
        await NameAsync(teacher, "先生");
        await Expect(teacher.Log).ToContainTextAsync("こんにちは、先生");
        await teacher.Page.Locator("#profile").ClickAsync();
        await NameAsync(teacher, "みお");
        await teacher.Page.GetByRole(AriaRole.Button, new() { Name = "「みお」を空ける" }).ClickAsync();
        await Expect(teacher.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("空けました");
        await teacher.CheckAccessAsync();
        await teacher.ShootAsync("name-freed");

        await using var again = await Open("http", "");
        await EnterAsync(again, Key);
        await NameAsync(again, "みお");
        await Expect(again.Log).ToContainTextAsync("こんにちは、みお");
        await student.SayAsync("まだ私です");
        await Expect(student.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("ほかのブラウザーの人が使っています");
        await Expect(again.Page.Locator("body")).Not.ToContainTextAsync("まだ私です");
    }

    public async ValueTask DisposeAsync()
    {
        if (_proxy is not null)
        {
            await _proxy.DisposeAsync();
        }

        if (_bot is not null)
        {
            await _bot.StopAsync(Token);
            await _bot.DisposeAsync();
        }

        _folder.Dispose();
    }

    private static async Task EnterAsync(Window window, string key)
    {
        await window.Page.Locator("#key").FillAsync(key);
        await window.Page.Locator("#key").PressAsync("Enter");
        await window.Page.Locator("dialog.names, .fault, #message").First.WaitForAsync();
    }

    private static async Task NameAsync(Window window, string name)
    {
        var field = window.Page.GetByRole(AriaRole.Dialog).GetByLabel("新しい名前");
        await field.FillAsync(name);
        await field.PressAsync("Enter");
    }

    private async Task<Window> Open(string scheme, string proxies, string language = "ja", bool isPhone = false, bool isDark = false)
    {
        var browser = chromium.Browser;
        if (_bot is null)
        {
            _bot = Service.Build(
                Path.Combine(Repository.Root, "content"),
                "http://127.0.0.1:0",
                builder =>
                    builder.AddInMemoryCollection([
                        KeyValuePair.Create("Storage:Path", (string?)Path.Combine(_folder.Path, "data", "teachbot.db")),
                        KeyValuePair.Create("Playground:Key", (string?)Key),
                        KeyValuePair.Create("Playground:TeacherKey", (string?)TeacherKey),
                        KeyValuePair.Create("Proxies", (string?)proxies),
                    ]),
                Wording.For("ja")
            );
            await _bot.StartAsync(Token);
            _proxy = await TlsProxy.StartAsync(new Uri(_bot.Urls.First()), Token);
        }

        var port = scheme == "https" ? _proxy!.Port : new Uri(_bot.Urls.First()).Port;
        return await Window.OpenAsync(
            browser,
            new Uri($"{scheme}://{Chromium.Elsewhere}:{port}"),
            null,
            language,
            isPhone,
            isDark,
            readyWhen: "#key"
        );
    }
}
