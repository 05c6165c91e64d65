using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TeachBot.Benchmarks.Http;
using TeachBot.Benchmarks.Notes;
using TeachBot.Content;
using TeachBot.EndToEnd.Fakes.Slack;

namespace TeachBot.Benchmarks.Slack;

/// <summary>Questions as Slack sends them, a class of people in turn, each with a trigger and a signature of its own.</summary>
internal sealed class SignedCommands : ISignedRequests
{
    private readonly byte[] _secret;
    private readonly List<string> _questions;
    private int _made;

    internal SignedCommands(string content, string secret)
    {
        var course = Course.Load(content);
        _secret = Encoding.ASCII.GetBytes(secret);

        // A figure and a table go by a call of ours behind the acknowledgement, which is Slack's time, and what the notes lack is written
        // down for the teacher.
        _questions = Questions
            .About(course)
            .FindAll(question => course.Answer(question) is { Miss: null, Figures.Count: 0, Comparison: null });
    }

    /// <summary>Fewer than Slack tells about in a minute.</summary>
    internal static IReadOnlyList<string> People { get; } =
    [.. Enumerable.Range(1_000, 80).Select(number => string.Create(CultureInfo.InvariantCulture, $"U{number}"))];

    public IReadOnlyList<byte[]> Make(int count, bool isGood = true)
    {
        _made += count;
        return [.. Enumerable.Range(_made - count, count).Select(number => Request(number, isGood))];
    }

    public async Task MeetAsync(PinnedServer bot)
    {
        using var caller = await Caller.ConnectAsync(bot.Port);

        // Until Slack has said which workspace it is, the bot asks to be called again; then each student is met once.
        while ((await caller.CallAsync(Make(1)[0])).Status != 200)
        {
            await Task.Delay(20);
        }

        foreach (var request in Make(People.Count))
        {
            await caller.CallAsync(request);
        }
    }

    private byte[] Request(int number, bool isGood)
    {
        var person = People[number % People.Count];
        var body = Encoding.ASCII.GetBytes(
            string.Create(
                CultureInfo.InvariantCulture,
                $"token=x&team_id={FakeSlack.Team}&team_domain=school&channel_id={FakeSlack.Room}&channel_name=general&user_id={person}&user_name=student{number}&command=%2Fteach&text={Uri.EscapeDataString(_questions[number % _questions.Count])}&api_app_id=A1&is_enterprise_install=false&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1%2F{number}%2Fx&trigger_id={number}.1.a"
            )
        );
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = HMACSHA256.HashData(_secret, (byte[])[.. Encoding.ASCII.GetBytes($"v0:{timestamp}:"), .. body]);
        signature[0] ^= isGood ? (byte)0 : (byte)1;
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"POST /slack/commands HTTP/1.1\r\nHost: bot.test\r\nUser-Agent: "
                + $"Slackbot 1.0 (+https://api.slack.com/robots)\r\nContent-Type: "
                + $"application/x-www-form-urlencoded\r\nX-Slack-Signature: "
                + $"v0={Convert.ToHexStringLower(signature)}\r\nX-Slack-Request-Timestamp: "
                + $"{timestamp}\r\nContent-Length: {body.Length}\r\n\r\n"
        );
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }
}
