using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TeachBot.Tests;
using TeachBot.Tests.Host.Playground;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace TeachBot.EndToEnd.Browser;

/// <summary>What students do in the page, in a real browser.</summary>
[Collection(nameof(Alone))]
public sealed partial class PlaygroundTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private PlaygroundHost? _host;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_newcomer_is_greeted_and_presses_what_is_offered()
    {
        await using var window = await Open();
        await Expect(window.Log.GetByRole(AriaRole.Heading)).ToContainTextAsync("こんにちは");
        await window.CheckAccessAsync();
        await window.ShootAsync("greeting");

        await window.Log.GetByRole(AriaRole.Button, new() { Name = "玉露とは？" }).ClickAsync();

        await Expect(window.Log).ToContainTextAsync("覆いをかけて育てた茶葉");
    }

    [Fact]
    public async Task A_student_asks_in_the_direct_conversation_and_asks_for_more()
    {
        await using var window = await Open();
        await window.SayAsync("玉露とは？");
        await Expect(window.Log.Locator(".message").Last).ToContainTextAsync("覆いをかけて育てた茶葉");

        await window.Log.GetByRole(AriaRole.Button, new() { Name = "もっと詳しく" }).ClickAsync();

        await Expect(window.Log.Locator(".message.private")).ToContainTextAsync("あなただけに表示");
        await window.ShootAsync("direct");
        await window.Page.ReloadAsync();
        await Expect(window.Log.Locator(".message")).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task Everything_the_bot_can_say_is_shown_and_its_payloads_with_it()
    {
        await using var window = await Open();
        await window.SayAsync("全部見せて");
        await Expect(window.Log.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await Expect(window.Log.GetByRole(AriaRole.Link, new() { Name = "つなぐ語" })).ToHaveAttributeAsync("rel", Noopener());
        await window.CheckAccessAsync();
        await window.ShootAsync("everything");

        await window.Log.Locator("summary", new() { HasTextString = "当てはまるもの" }).ClickAsync();
        await window.Log.GetByLabel("甘い").CheckAsync();
        await window.Log.GetByLabel("苦い").CheckAsync();
        await Expect(window.Log.GetByLabel("赤い")).ToBeDisabledAsync();
        await window.CheckAccessAsync();
        await window.Log.GetByRole(AriaRole.Button, new() { Name = "決定" }).ClickAsync();
        await Expect(window.Log.Locator(".message.private")).ToContainTextAsync("many：x、y");

        await window.Log.GetByRole(AriaRole.Button, new() { Name = "送られる内容" }).Nth(1).ClickAsync();
        await Expect(window.Page.GetByRole(AriaRole.Tabpanel)).ToContainTextAsync("茶の産地を示す地図");
        await window.Page.GetByRole(AriaRole.Tab).First.PressAsync("ArrowRight");
        await Expect(window.Page.GetByRole(AriaRole.Tabpanel)).ToContainTextAsync("\"document\"");
        await window.CheckAccessAsync();
        await window.ShootAsync("payload");
        await window.Page.Keyboard.PressAsync("Escape");

        await window.Log.GetByRole(AriaRole.Button, new() { NameRegex = Enlarge() }).ClickAsync();
        await Expect(window.Page.Locator("dialog.figure img")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task With_the_keyboard_alone_a_student_finds_a_command_takes_a_quiz_and_reports_a_question()
    {
        await using var window = await Open();
        var keyboard = window.Page.Keyboard;
        await Expect(window.Field).ToBeFocusedAsync();
        await keyboard.TypeAsync("/");
        await Expect(window.Page.Locator(".picker li")).ToHaveCountAsync(3);
        await window.ShootAsync("commands");
        await window.CheckAccessAsync();
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Enter");
        await Expect(window.Page.GetByLabel("話題")).ToBeFocusedAsync();
        await keyboard.TypeAsync("玉露");
        await Expect(window.Page.Locator(".picker li:visible")).ToHaveCountAsync(2);
        await window.ShootAsync("suggestions");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Enter");
        await Expect(window.Page.GetByLabel("話題")).ToHaveValueAsync("玉露とは？");
        await window.CheckAccessAsync();
        await keyboard.PressAsync("Enter");
        await Expect(window.Log).ToContainTextAsync("/クイズ 話題：玉露とは？");

        await window.Log.Locator("summary").FocusAsync();
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowUp");
        await keyboard.PressAsync("Enter");
        await Expect(window.Log).ToContainTextAsync("正解！");
        await Expect(window.Log.GetByRole(AriaRole.Button, new() { Name = "次の問題へ" })).ToBeFocusedAsync();
        await window.ShootAsync("verdict");
        await keyboard.PressAsync("Enter");
        await Expect(window.Log).ToContainTextAsync("問2／2");
        await Expect(window.Log.Locator(".message.private")).ToHaveCountAsync(1);

        await window.Log.GetByRole(AriaRole.Button, new() { Name = "この問題を報告" }).FocusAsync();
        await keyboard.PressAsync("Enter");
        await Expect(window.Page.GetByLabel("どこがおかしいですか")).ToBeFocusedAsync();
        await window.CheckAccessAsync();
        await window.ShootAsync("form");
        await keyboard.TypeAsync("正解が二つある");
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await Expect(window.Log).ToContainTextAsync("受け取りました：a、正解が二つある");
    }

    [Fact]
    public async Task Two_students_in_two_windows_see_each_other_and_share_a_thread()
    {
        await using var one = await Open("ひなた");
        await using var other = await Open("そうた");
        await other.OpenChannelAsync("一般");
        await Expect(other.Page.Locator("#people")).ToHaveTextAsync("参加中 2人");
        await one.OpenChannelAsync("質問");
        await other.OpenChannelAsync("質問");

        await one.SayAsync("@teachbot 玉露とは？");

        await Expect(one.Page.Locator("#thread-log")).ToContainTextAsync("覆いをかけて育てた茶葉");
        await one.ShootAsync("thread");
        await one.CheckAccessAsync();
        await other.Log.GetByRole(AriaRole.Button, new() { Name = "返信 1件" }).ClickAsync();
        await Expect(other.Page.Locator("#thread-log")).ToContainTextAsync("覆いをかけて育てた茶葉");
        await other.Page.Locator("#thread-message").FillAsync("ありがとう");
        await other.Page.Locator("#thread-message").PressAsync("Enter");
        await Expect(one.Page.Locator("#thread-log")).ToContainTextAsync("ありがとう");
        await one.Page.Keyboard.PressAsync("Escape");
        await Expect(one.Page.Locator("#thread")).ToBeHiddenAsync();

        await other.OpenChannelAsync("一般");
        await one.SayAsync("@teachbot ひみつ");
        await Expect(one.Page.Locator("#thread-log .private")).ToContainTextAsync(ScriptedChat.Secret);
        await Expect(other.Page.Locator(".badge")).ToHaveTextAsync("1");
        await Expect(other.Page.Locator("body")).Not.ToContainTextAsync(ScriptedChat.Secret);
    }

    [Fact]
    public async Task Whoever_switches_names_is_somebody_else_with_a_conversation_of_their_own()
    {
        await using var window = await Open("ひなた");
        await window.SayAsync("玉露とは？");
        await window.Page.Locator("#profile").ClickAsync();
        await window.CheckAccessAsync();
        await window.ShootAsync("names");
        await window.Page.GetByLabel("新しい名前").FillAsync("<b>みお</b>");
        await window.Page.GetByLabel("新しい名前").PressAsync("Enter");

        await Expect(window.Page.Locator("#profile bdi")).ToHaveTextAsync("<b>みお</b>");
        await Expect(window.Log).ToContainTextAsync("こんにちは、<b>みお</b>");
        await Expect(window.Log).Not.ToContainTextAsync("茶葉");
    }

    [Fact]
    public async Task On_a_phone_everything_fits_and_channels_come_from_the_side()
    {
        await using var window = await Open(isPhone: true);
        await window.CheckWidthAsync();
        await window.ShootAsync("phone-greeting");
        await window.SayAsync("全部見せて");
        await Expect(window.Log.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await window.CheckWidthAsync();
        await window.CheckAccessAsync();
        await window.ShootAsync("phone-everything");
        await window.Log.GetByRole(AriaRole.Table).ScrollIntoViewIfNeededAsync();
        await window.ShootAsync("phone-table");

        await Expect(window.Page.Locator("#channels")).ToBeHiddenAsync();
        await window.Page.Locator("#open-channels").ClickAsync();
        await Expect(window.Page.Locator("#channels")).ToBeVisibleAsync();
        await window.CheckAccessAsync();
        await window.ShootAsync("phone-channels");
        await window.OpenChannelAsync("クイズ");
        await Expect(window.Page.Locator("#channels")).ToBeHiddenAsync();
        await window.SayAsync("/クイズ 緑茶");
        await Expect(window.Log).ToContainTextAsync("問1／2");
        await window.CheckWidthAsync();
        await window.ShootAsync("phone-quiz");
        await window.SayAsync("@teachbot 玉露とは？");
        await Expect(window.Page.Locator("#thread-log")).ToContainTextAsync("茶葉");
        await window.CheckWidthAsync();
    }

    [Theory]
    [InlineData("ja", true, "dark")]
    [InlineData("en", false, "english")]
    public async Task It_is_readable_in_the_dark_and_in_English(string language, bool isDark, string name)
    {
        await using var window = await Open(language: language, isDark: isDark);
        await window.SayAsync("全部見せて");
        await Expect(window.Log.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await window.Log.GetByRole(AriaRole.Button, new() { Name = "もっと詳しく" }).ClickAsync();
        await Expect(window.Log.Locator(".private")).ToBeVisibleAsync();
        await window.CheckAccessAsync();
        await window.ShootAsync(name);
        await window.Page.Locator("#theme").ClickAsync();
        await window.Page.Locator("#theme").ClickAsync();
        await Expect(window.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "themeDark");
        await window.Page.Locator("#language").ClickAsync();
        await Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", language == "ja" ? "en" : "ja");
        await window.CheckAccessAsync();
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)><script>alert(2)</script>")]
    [InlineData("\u202Egnihton\u202C \u200B [x](javascript:alert(1)) @everyone")]
    public async Task What_people_write_is_only_text(string text)
    {
        await using var window = await Open();
        await window.OpenChannelAsync("一般");
        await window.SayAsync(text);

        await Expect(window.Log.Locator(".message:not(.waiting) .content")).ToHaveTextAsync(text, new() { UseInnerText = false });
        Assert.Equal(0, await window.Log.Locator("script, .content img, .content a").CountAsync());
    }

    [Fact]
    public async Task The_first_reply_stands_there_at_once()
    {
        await using var window = await Open();
        await window.Field.FillAsync("玉露とは？");
        var milliseconds = await window.Page.EvaluateAsync<double>(
            """
            () => new Promise(done => {
              const began = performance.now();
              const log = document.getElementById('log');
              new MutationObserver(() => log.textContent.includes('茶葉') && done(performance.now() - began)).observe(log, { childList: true, subtree: true });
              document.querySelector('#composer form').requestSubmit();
            })
            """
        );

        TestContext.Current.TestOutputHelper?.WriteLine($"{milliseconds:0} ms");
        Assert.InRange(milliseconds, 0, 1_000);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Dispose();
    }

    private async Task<Window> Open(string? name = null, string language = "ja", bool isPhone = false, bool isDark = false)
    {
        var browser = chromium.Browser;
        _host ??= await PlaygroundHost.StartAsync(_folder.Path, Token);
        return await Window.OpenAsync(browser, _host.Address, name, language, isPhone, isDark);
    }

    [GeneratedRegex("noopener")]
    private static partial Regex Noopener();

    [GeneratedRegex("^図を大きく見る")]
    private static partial Regex Enlarge();
}
