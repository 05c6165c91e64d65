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

/// <summary>The whole bot, as a newcomer starts it: the lecture that ships with it, a real store, a real browser.</summary>
[Collection(nameof(Alone))]
public sealed class LessonTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private WebApplication? _bot;

    [Fact]
    public async Task A_student_asks_compares_sees_a_figure_and_takes_a_quiz()
    {
        await using var window = await Open("ひなた");
        await window.SayAsync("ホスト型とは？");
        await Expect(Last(window)).ToContainTextAsync("既存のOS上で");
        await Expect(Last(window)).ToContainTextAsync("出典：第1回");
        await window.ShootAsync("lesson-answer");

        await Last(window).GetByRole(AriaRole.Button, new() { Name = "比較する" }).ClickAsync();
        await Expect(window.Log.GetByRole(AriaRole.Table)).ToContainTextAsync("ハイパーバイザー型");
        await window.CheckAccessAsync();
        await window.ShootAsync("lesson-comparison");

        await window.SayAsync("図 仮想化の概念図");
        await Expect(Last(window).GetByRole(AriaRole.Img).First).ToBeVisibleAsync();
        Assert.True(
            await Last(window)
                .Locator("img")
                .First.EvaluateAsync<bool>("async image => { await image.decode(); return image.naturalWidth > 100; }")
        );
        await window.ShootAsync("lesson-figure");

        await window.SayAsync("クイズ ホスト型 2問");
        for (var question = 1; question <= 2; question++)
        {
            await Expect(Last(window)).ToContainTextAsync($"問{question}／2");
            await Last(window).GetByRole(AriaRole.Button, new() { Name = "わからない" }).ClickAsync();
            await Expect(Last(window)).ToContainTextAsync("正解：");
            await window.CheckAccessAsync();
            await Last(window).GetByRole(AriaRole.Button, new() { Name = question == 2 ? "結果を見る" : "次の問題へ" }).ClickAsync();
        }

        await Expect(Last(window)).ToContainTextAsync("結果：2問中0問正解");
        await window.ShootAsync("lesson-result");
    }

    [Fact]
    public async Task Three_students_take_a_class_quiz_to_its_reveal()
    {
        await using var hinata = await Open("ひなた");
        await using var aoi = await Open("あおい");
        await using var ren = await Open("れん", isPhone: true);
        foreach (var window in new[] { hinata, aoi, ren })
        {
            if (window == ren)
            {
                await window.Page.GetByRole(AriaRole.Button, new() { Name = "チャンネル" }).First.ClickAsync();
            }

            await window.OpenChannelAsync("クイズ");
        }

        await hinata.SayAsync("@teachbot クイズ コンテナ型 1問 みんなで");
        foreach (var (window, option) in new[] { (hinata, 0), (aoi, 1), (ren, 0) })
        {
            await Expect(Post(window)).ToContainTextAsync("みんなでクイズ");
            await AnswerAsync(Post(window), option);
            await Expect(window.Log.Locator(".message.private").Last).ToContainTextAsync("受け付けました");
        }

        await Expect(Post(aoi)).ToContainTextAsync("3人が回答");
        await Expect(Post(aoi)).Not.ToContainTextAsync("正解");
        await hinata.ShootAsync("lesson-class");
        await Post(aoi).GetByRole(AriaRole.Button, new() { Name = "答え合わせ" }).ClickAsync();
        await Expect(aoi.Log.Locator(".message.private").Last).ToContainTextAsync("始めた人か先生だけ");

        await Post(hinata).GetByRole(AriaRole.Button, new() { Name = "答え合わせ" }).ClickAsync();
        foreach (var window in new[] { hinata, aoi, ren })
        {
            await Expect(Post(window)).ToContainTextAsync("正解：");
            await Expect(Post(window)).ToContainTextAsync("3人中");
        }

        await hinata.ShootAsync("lesson-reveal");
        await ren.ShootAsync("lesson-reveal-phone");
        await aoi.CheckAccessAsync();
        await ren.CheckWidthAsync();
    }

    [Fact]
    public async Task A_teacher_sets_the_quiz_of_the_day_a_student_answers_it_and_sees_what_they_know()
    {
        await using var teacher = await Open("先生");
        await using var ren = await Open("れん", isPhone: true);
        await teacher.OpenChannelAsync("クイズ");
        await ren.Page.GetByRole(AriaRole.Button, new() { Name = "チャンネル" }).First.ClickAsync();
        await ren.OpenChannelAsync("クイズ");

        await teacher.SayAsync("/毎日クイズ 8:30");
        await Expect(Last(teacher)).ToContainTextAsync("時刻：8:30");
        await teacher.CheckAccessAsync();
        await teacher.ShootAsync("lesson-daily-settings");
        var settings = teacher.Log.Locator(".message.private").Filter(new() { HasText = "遅れの期限" }).Last;
        await settings.GetByRole(AriaRole.Button, new() { Name = "見本を見る" }).ClickAsync();
        await Expect(Last(teacher)).ToContainTextAsync("見本です");
        await settings.GetByRole(AriaRole.Button, new() { Name = "いま出す" }).ClickAsync();
        await Expect(teacher.Log.Locator(".message.private").Last).ToContainTextAsync("今日のクイズを出しました");

        var post = ren.Log.Locator(".message:not(.private)").Filter(new() { HasText = "今日のクイズ" }).Last;
        await AnswerAsync(post, 0);
        await Expect(ren.Log.Locator(".message.private").Last).ToContainTextAsync("受け付けました");
        await Expect(post).ToContainTextAsync("1人が回答");
        await ren.ShootAsync("lesson-daily-phone");

        await settings.GetByRole(AriaRole.Button, new() { Name = "やめる" }).ClickAsync();
        await Expect(post).ToContainTextAsync("1人中");
        await ren.SayAsync("/成績");
        await Expect(Last(ren)).ToContainTextAsync("連続：1日");
        await ren.CheckAccessAsync();
        await ren.CheckWidthAsync();
        await ren.ShootAsync("lesson-progress-phone");
    }

    public async ValueTask DisposeAsync()
    {
        if (_bot is not null)
        {
            await _bot.StopAsync();
            await _bot.DisposeAsync();
        }

        _folder.Dispose();
    }

    private static ILocator Last(Window window) => window.Log.Locator(".message").Last;

    /// <summary>The quiz in the channel.</summary>
    private static ILocator Post(Window window) =>
        window.Log.Locator(".message:not(.private)").Filter(new() { HasText = "みんなでクイズ" }).Last;

    /// <summary>Chance draws the question: one answer is a button, several are ticked in a menu.</summary>
    private static async Task AnswerAsync(ILocator post, int option)
    {
        // It comes over the wire; only then it can be told which it is.
        await Expect(post).ToBeVisibleAsync();
        if (await post.Locator("summary").CountAsync() == 0)
        {
            await post.GetByRole(AriaRole.Button).Nth(option).ClickAsync();
            return;
        }

        await post.Locator("summary").ClickAsync();
        await post.GetByRole(AriaRole.Checkbox).Nth(option).CheckAsync();
        await post.GetByRole(AriaRole.Button, new() { Name = "決定" }).ClickAsync();
    }

    private async Task<Window> Open(string name, bool isPhone = false)
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
                    ]),
                Wording.For("ja")
            );
            await _bot.StartAsync(TestContext.Current.CancellationToken);
        }

        return await Window.OpenAsync(browser, new Uri(_bot.Urls.First()), name, isPhone: isPhone);
    }
}
