using System.Text.Json.Nodes;
using System.Threading.Channels;
using TeachBot.Benchmarks.Http;

namespace TeachBot.Benchmarks.Discord;

/// <summary>
/// A learner, who asks, takes a quiz, reviews and looks at their results, and reads what they are told before they go on.
/// </summary>
/// <param name="acts">Signs what they do.</param>
/// <param name="callers">The connections, which all share as they share Discord's.</param>
/// <param name="person">Who they are, from 1.</param>
/// <param name="reads">How long they read.</param>
internal sealed class Learner(ChannelActs acts, Channel<Caller> callers, int person, TimeSpan reads)
{
    private static readonly string[] Questions =
    [
        "ホスト型とは？",
        "コンテナ型の特徴は？",
        "ハイパーバイザー型とコンテナ型の違いは？",
        "ライブマイグレーションとは？",
        "Kubernetesとは？",
        "仮想化の利点は？",
    ];

    /// <summary>How often anything was done, by all.</summary>
    internal static int Done;

    internal async Task StudyAsync(int round)
    {
        await Task.Delay(reads * (person % 10) / 10);
        await ActAsync(acts.Command(person, "ask", ("question", Questions[(person + round) % Questions.Length])));
        await ActAsync(acts.Command(person, "ask", ("question", Questions[(person + round + 1) % Questions.Length])));
        await QuizAsync(await ActAsync(acts.Command(person, "quiz", ("count", 2))));
        await ActAsync(acts.Command(person, "progress"));
        await QuizAsync(await ActAsync(acts.Command(person, "review")));
    }

    /// <summary>Answers what can be answered with one press, gives up the rest, and goes on to the end.</summary>
    private async Task QuizAsync(JsonNode? shown)
    {
        for (var presses = 0; presses < 10; presses++)
        {
            var buttons = Buttons(shown?["data"] as JsonObject).ToList();
            var next =
                buttons.FirstOrDefault(button => button.Label is "次の問題へ" or "結果を見る").Id
                ?? buttons.FirstOrDefault(button => button.Label.StartsWith('A') && presses % 3 > 0).Id
                ?? buttons.FirstOrDefault(button => button.Id.EndsWith(":?", StringComparison.Ordinal)).Id;
            if (next is null)
            {
                return;
            }

            shown = await ActAsync(acts.Press(person, next));
        }
    }

    private async Task<JsonNode?> ActAsync(byte[] request)
    {
        var caller = await callers.Reader.ReadAsync();
        JsonNode? answer;
        try
        {
            var (status, _) = await caller.CallAsync(request);
            answer = status == 200 ? JsonNode.Parse(caller.Body.Span) : throw new InvalidOperationException($"answered with {status}");
        }
        finally
        {
            callers.Writer.TryWrite(caller);
        }

        Interlocked.Increment(ref Done);
        await Task.Delay(reads);
        return answer;
    }

    private static IEnumerable<(string Id, string Label)> Buttons(JsonObject? component) =>
        (component?["components"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .SelectMany(inner =>
                Buttons(inner)
                    .Concat(
                        inner["custom_id"] is { } id && inner["label"] is { } label
                            ? [((string)id!, (string)label!)]
                            : Array.Empty<(string, string)>()
                    )
            );
}
