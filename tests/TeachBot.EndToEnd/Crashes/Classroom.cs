using TeachBot.Core.Effects;
using TeachBot.CrashWorker;

namespace TeachBot.EndToEnd.Crashes;

/// <summary>A channel with a class: one quiz after the other, most of them ended while some still answer.</summary>
internal sealed class Classroom
{
    private const int Size = 4;
    private const int Items = 7;

    private readonly string _platform;
    private readonly string _channel;
    private readonly Client _client;
    private readonly Chance _chance;
    private readonly List<string> _faults = [];

    internal Classroom(int number, Client client, Chance chance)
    {
        (_platform, _channel, _client, _chance) = (Way.All[number % Way.All.Count], $"c{number}", client, chance);
        Learners = [.. Enumerable.Range(0, Size).Select(at => new Learner(_platform, _channel, $"p{number}-{at}", client, chance.For(at)))];
    }

    internal IReadOnlyList<Learner> Learners { get; }

    /// <summary>The quizzes, each of which has a post; and whether they were ended.</summary>
    internal List<(string Session, string Platform, bool IsRevealed)> Quizzes { get; } = [];

    /// <summary>Acknowledgements that can't be.</summary>
    internal IEnumerable<string> Faults => Learners.SelectMany(learner => learner.Faults).Concat(_faults);

    /// <summary>Goes on until it is stopped, then ends what it has begun.</summary>
    internal async Task RunAsync(CancellationToken stop, CancellationToken cancellation)
    {
        for (var round = 0; !stop.IsCancellationRequested; round++)
        {
            var (session, item) = ($"q-{_channel}-{round}", $"{_channel}-item-{round % Items}");
            await ExpectAsync(Press(PressKind.Open, session), cancellation);
            var answering = Learners
                .Select(async learner =>
                {
                    await learner.ChooseAsync(session, item, cancellation);
                    await learner.PractiseAsync(cancellation);
                })
                .ToList();
            var isRevealed = _chance.Is(80);
            if (isRevealed)
            {
                await Task.Delay(_chance.Milliseconds(200, 1500), cancellation);
                await ExpectAsync(Press(PressKind.Reveal, session), cancellation);
            }

            Quizzes.Add((session, _platform, isRevealed));
            await Task.WhenAll(answering);
        }
    }

    private async Task ExpectAsync(Press press, CancellationToken cancellation)
    {
        if (await _client.SendAsync(press, _chance, cancellation) == EffectResult.Refused)
        {
            _faults.Add($"{press} was refused, and nobody was faster.");
        }
    }

    private Press Press(PressKind kind, string session) => new($"{session}:{kind}", kind, _platform, _channel, session);
}
