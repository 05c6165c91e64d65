using System.Net.Http.Headers;
using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using TeachBot.Core.Documents;
using TeachBot.Host.Wordings;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.Tests.Host.Playground;

/// <summary>The page's files.</summary>
public sealed partial class PageTests : IAsyncDisposable
{
    private const int MostBytes = 60_000;

    private readonly TemporaryFolder _folder = new();
    private PlaygroundHost? _host;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static List<string> Files => [.. Repository.Files("src/TeachBot.Host/Playground/Page", "*")];

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task All_of_the_first_page_is_small(string encoding)
    {
        _host = await PlaygroundHost.StartAsync(_folder.Path, Token);
        var bytes = 0;
        foreach (
            var path in Files
                .Select(file => Path.GetFileName(file) is var name && name == "index.html" ? "/" : $"/playground/page/{name}")
                .Append("/playground/start")
        )
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
            using var response = await _host.Client.SendAsync(request, Token);
            bytes += (await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(Token)).Length;
        }

        Assert.InRange(bytes, 1, MostBytes);
    }

    [Fact]
    public async Task A_file_that_the_browser_has_is_not_sent_again()
    {
        _host = await PlaygroundHost.StartAsync(_folder.Path, Token);
        using var first = await _host.Client.GetAsync(new Uri("/playground/page/app.js", UriKind.Relative), Token);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/playground/page/app.js");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await _host.Client.SendAsync(request, Token);

        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.Equal(System.Net.HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData(typeof(Block))]
    [InlineData(typeof(Inline))]
    public void The_page_has_an_arm_for_every_kind(Type kind)
    {
        var render = File.ReadAllText(Files.Single(file => file.EndsWith("render.js", StringComparison.Ordinal)));

        Assert.DoesNotContain(
            kind.GetCustomAttributes<JsonDerivedTypeAttribute>(),
            derived => !render.Contains($"  {derived.TypeDiscriminator}: ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_word_of_the_page_is_there_and_used()
    {
        var script = string.Concat(Files.Where(file => file.EndsWith(".js", StringComparison.Ordinal)).Select(File.ReadAllText));
        var used = Said().Matches(script).Select(match => match.Groups[1].Value).ToHashSet();
        var known = Wording.For("ja").Playground.Page.Keys.ToHashSet();

        Assert.Empty(used.Except(known));
        Assert.DoesNotContain(
            known,
            name => !script.Contains($"'{name}'", StringComparison.Ordinal) && name is not ("plain" or "neutral" or "discord" or "slack")
        );
    }

    [Fact]
    public void No_file_of_the_page_parses_html_or_is_long()
    {
        Assert.DoesNotContain(Files, file => Unsafe().IsMatch(File.ReadAllText(file)));
        Assert.DoesNotContain(Files, file => File.ReadLines(file).Count() > 300);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Dispose();
    }

    [GeneratedRegex(@"\bt\('([A-Za-z]+)'")]
    private static partial Regex Said();

    [GeneratedRegex(
        @"innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(|new Function|style=|onclick=""|https?://(?!www\.w3\.org)"
    )]
    private static partial Regex Unsafe();
}
