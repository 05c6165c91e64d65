using System.Globalization;
using System.Text;
using System.Text.Json;
using TeachBot.Benchmarks.Http;
using TeachBot.Benchmarks.Notes;
using TeachBot.Content;

namespace TeachBot.Benchmarks.Discord;

/// <summary>Questions as Discord sends them over HTTP, each of another person, each with an id and a signature of its own.</summary>
internal sealed class SignedInteractions : ISignedRequests, IDisposable
{
    private readonly InteractionSigner _signer = new();
    private readonly List<string> _questions;
    private int _made;

    internal SignedInteractions(string content)
    {
        var course = Course.Load(content);
        // A figure goes by a call of ours, which is Discord's time, and what the notes lack is written down for the teacher.
        _questions = Questions.About(course).FindAll(question => course.Answer(question) is { Miss: null, Figures.Count: 0 });
    }

    internal string PublicKey => _signer.PublicKey;

    public IReadOnlyList<byte[]> Make(int count, bool isGood = true)
    {
        _made += count;
        return [.. Enumerable.Range(_made - count, count).Select(number => Request(number, isGood))];
    }

    public Task MeetAsync(PinnedServer bot) => Task.CompletedTask;

    private byte[] Request(int number, bool isGood)
    {
        var id = 1_300_000_000_000_000_000 + number;
        var body = Encoding.UTF8.GetBytes(
            string.Create(
                CultureInfo.InvariantCulture,
                $$$"""
                {"app_permissions":"562949953601536","application_id":"1000000000000000001","attachment_size_limit":10485760,"authorizing_integration_owners":{"0":"700000000000000001"},"channel":{"flags":0,"guild_id":"700000000000000001","id":"800000000000000001","name":"general","permissions":"2251799813685247","type":0},"channel_id":"800000000000000001","context":0,"data":{"id":"900000000000000001","name":"ask","options":[{"name":"question","type":3,"value":{{{JsonSerializer.Serialize(
                    _questions[number % _questions.Count]
                )}}}}],"type":1},"entitlements":[],"guild":{"features":[],"id":"700000000000000001","locale":"ja"},"guild_id":"700000000000000001","guild_locale":"ja","id":"{{{id}}}","locale":"ja","member":{"avatar":null,"deaf":false,"flags":0,"joined_at":"2026-04-01T00:00:00.000000+00:00","mute":false,"nick":"学生{{{number}}}","pending":false,"permissions":"2251799813685247","roles":["600000000000000001"],"user":{"avatar":"0123456789abcdef0123456789abcdef","discriminator":"0","global_name":"学生{{{number}}}","id":"{{{500_000_000_000_000_000
                    + number}}}","public_flags":0,"username":"student{{{number}}}"}},"token":"aW50ZXJhY3Rpb246{{{id}}}","type":2,"version":1}
                """
            )
        );
        return _signer.Request(body, isGood);
    }

    public void Dispose() => _signer.Dispose();
}
