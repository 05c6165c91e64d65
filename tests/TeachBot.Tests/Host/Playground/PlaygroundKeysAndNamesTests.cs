using System.Net;
using System.Text.Json;
using TeachBot.Core.Chat;
using TeachBot.Learning.People;
using Xunit;

namespace TeachBot.Tests.Host.Playground;

/// <summary>Who is given which name, and who is a teacher, with a key and without one.</summary>
public sealed class PlaygroundKeysAndNamesTests : PlaygroundNamesTestBase
{
    private const string Key = "correct horse battery";
    private const string TeacherKey = "staple and a teacher";

    [Theory]
    [InlineData(null, "先生", true)]
    [InlineData(null, "Teacher", true)]
    [InlineData(null, "ひなた", false)]
    [InlineData(Key, "ひなた", false)]
    [InlineData(TeacherKey, "ひなた", true)]
    [InlineData(TeacherKey, "先生", true)]
    public async Task A_teacher_is_who_entered_the_teachers_key_and_by_name_alone_only_where_there_is_no_key(
        string? entered,
        string name,
        bool isTeacher
    )
    {
        var host = entered is null ? await Host() : await Host(("Playground:Key", Key), ("Playground:TeacherKey", TeacherKey));

        var answer = await SayAsync(host, name, "r1", await EnterAsync(host, entered));

        Assert.Equal(HttpStatusCode.OK, answer);
        Assert.Equal(isTeacher, host.Chat.Events.Single().Origin.IsManager);
    }

    [Fact]
    public async Task With_a_key_a_teachers_name_is_for_those_who_have_the_teachers_key()
    {
        var host = await Host(("Playground:Key", Key), ("Playground:TeacherKey", TeacherKey));

        Assert.Equal(HttpStatusCode.Forbidden, await SayAsync(host, "先生", "r1", await EnterAsync(host, Key)));
        Assert.Empty(host.Chat.Events);
    }

    [Fact]
    public async Task With_a_key_nobody_is_given_a_name()
    {
        var host = await Host(("Playground:Key", Key));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/playground/start?language=en");
        request.Headers.Add("Cookie", await EnterAsync(host, Key));

        using var response = await host.Client.SendAsync(request, Token);
        using var told = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Token));

        Assert.Equal("unnamed", told.RootElement.GetProperty("error").GetString());
        Assert.Equal("What shall we call you?", told.RootElement.GetProperty("wording").GetProperty("nameTitle").GetString());
    }

    [Fact]
    public async Task Without_a_key_each_browser_is_given_a_name_of_its_own()
    {
        var host = await Host();
        var given = new List<string?>();
        foreach (var browser in "ABCDE")
        {
            using var client = host.Browser(browser);
            var start = JsonDocument.Parse(await client.GetStringAsync(new Uri("/playground/start", UriKind.Relative), Token)).RootElement;
            given.Add(start.GetProperty("user").GetString());
            await host.ActAsync("name", new { user = given[^1] }, Token, client);
        }

        Assert.Equal(["ひなた", "そうた", "さくら", "ひなた2", "ひなた3"], given);
    }

    [Fact]
    public async Task Without_a_key_two_browsers_of_this_machine_may_be_the_teacher_but_not_once_the_name_leads_elsewhere()
    {
        var host = await Host();
        using var second = host.Browser('B');
        using var third = host.Browser('C');
        foreach (var browser in new[] { host.Client, second, host.Client })
        {
            Assert.Equal("silence", (await host.ActAsync("name", new { user = "先生" }, Token, browser)).GetProperty("is").GetString());
        }

        await ApplyAsync(host, new IdentitiesLinked(Name("先生"), new UserRef("discord", "", "7")));

        Assert.Equal("taken", (await host.ActAsync("name", new { user = "先生" }, Token, third)).GetProperty("error").GetString());
    }

    /// <summary>The cookie of who entered a key; none where there is none.</summary>
    private static async Task<string> EnterAsync(PlaygroundHost host, string? key)
    {
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("key", key ?? "")]);
        using var response = await host.Client.PostAsync(new Uri("/playground/key", UriKind.Relative), content, Token);
        return response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Single().Split(';')[0] : "none=none";
    }
}
