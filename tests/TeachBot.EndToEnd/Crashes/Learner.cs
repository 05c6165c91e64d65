using TeachBot.Core.Effects;
using TeachBot.CrashWorker;

namespace TeachBot.EndToEnd.Crashes;

/// <summary>Somebody who answers, and remembers what was acknowledged.</summary>
internal sealed class Learner(string platform, string channel, string name, Client client, Chance chance)
{
    private const int SoloItems = 10;
    private const int SoloLength = 5;

    private readonly List<string> _faults = [];
    private int _events;
    private int _soloAnswers;
    private string _solo = "";

    internal string Platform => platform;

    internal string Name => name;

    /// <summary>The choice that stands in each quiz of the channel.</summary>
    internal Dictionary<string, (string Item, string Chosen)> Choices { get; } = [];

    /// <summary>What was answered alone.</summary>
    internal List<(string Item, string Chosen)> Answers { get; } = [];

    /// <summary>Acknowledgements that can't be.</summary>
    internal IReadOnlyList<string> Faults => _faults;

    /// <summary>Chooses in the channel's quiz, and thinks better of it, until it is over.</summary>
    internal async Task ChooseAsync(string session, string item, CancellationToken cancellation)
    {
        for (var changes = 1 + chance.Below(4); changes > 0; changes--)
        {
            await ThinkAsync(cancellation);
            var chosen = Option();
            if (await SendAsync(Press(PressKind.Choose, session, item, chosen), cancellation) == EffectResult.Refused)
            {
                return;
            }

            Choices[session] = (item, chosen);
        }
    }

    /// <summary>Answers some questions alone.</summary>
    internal async Task PractiseAsync(CancellationToken cancellation)
    {
        for (var questions = chance.Below(3); questions > 0; questions--)
        {
            await ThinkAsync(cancellation);
            if (_soloAnswers % SoloLength == 0)
            {
                _solo = $"s-{name}-{_soloAnswers}";
                await ExpectAsync(Press(PressKind.Begin, _solo), cancellation);
            }

            var answer = (Item: $"solo-{chance.Below(SoloItems)}", Chosen: Option());
            await ExpectAsync(
                Press(PressKind.Answer, _solo, answer.Item, answer.Chosen) with
                {
                    Version = 1 + (_soloAnswers % SoloLength),
                },
                cancellation
            );
            _soloAnswers++;
            Answers.Add(answer);
        }
    }

    private async Task ExpectAsync(Press press, CancellationToken cancellation)
    {
        if (await SendAsync(press, cancellation) == EffectResult.Refused)
        {
            _faults.Add($"{press} was refused, and nobody was faster.");
        }
    }

    private Task<EffectResult> SendAsync(Press press, CancellationToken cancellation) => client.SendAsync(press, chance, cancellation);

    private Task ThinkAsync(CancellationToken cancellation) => Task.Delay(chance.Milliseconds(20, 500), cancellation);

    private string Option() => "abcd"[chance.Below(4)].ToString();

    private Press Press(PressKind kind, string session, string item = "", string chosen = "") =>
        new($"{name}:{++_events}", kind, platform, channel, session, name, item, chosen);
}
