using System.Globalization;

namespace TeachBot.Content.Answering;

/// <summary>
/// What training found: how much speaks for a place, and how likely the best of them is right. Read from lines of words (<c>#</c> begins a
/// comment):
/// <code>
/// scorer NAME…                             the features that a place is scored by
/// tree …                                   a tree over them
/// judge …                                  a tree over what the best are judged by
/// decision NAME MEAN DEVIATION RIGHT NEAR  a feature of the decision, and what a deviation of it from the mean weighs:
///                                          for the best place being right, and for the answer being among those near
/// bias RIGHT NEAR                          what is added
/// answered NUMBER, near NUMBER             how likely that must be for an answer, and for showing what is near
/// </code>
/// </summary>
public sealed class AnswerModel
{
    private static readonly string[] Columns = [.. ScorerFeatures.All.Select(feature => feature.Name)];
    private static readonly string[] JudgeColumns = [.. JudgeFeatures.All.Select(feature => feature.Name)];

    private readonly Trees _scorer = new(Columns);
    private readonly Trees _judge = new(JudgeColumns);
    private readonly Weighed[] _decision = new Weighed[DecisionFeatures.Names.Count];
    private (double Right, double Near) _bias;

    /// <summary>From which confidence on the best place is an answer.</summary>
    internal double Answered { get; private set; }

    /// <summary>From which nearness on the best places are shown where there is no answer.</summary>
    internal double Near { get; private set; }

    /// <summary>The model that ships with the bot; read once, on first use.</summary>
    internal static AnswerModel Shipped => FromResource.Value;

    private static readonly Lazy<AnswerModel> FromResource = new(ReadShipped);

    /// <summary>How much speaks for a place; only comparable within a question.</summary>
    /// <param name="features">The columns of <see cref="ScorerFeatures.All"/>.</param>
    internal double Score(ReadOnlySpan<float> features) => _scorer.Sum(features);

    /// <summary>How much speaks for one of the best places, seen beside the others.</summary>
    /// <param name="features">The columns of <see cref="JudgeFeatures.All"/>.</param>
    internal double Judge(ReadOnlySpan<float> features) => _judge.Sum(features);

    /// <summary>What each column adds to <see cref="Score"/>.</summary>
    internal double[] ScoreShares(ReadOnlySpan<float> features) => _scorer.Shares(features);

    /// <summary>What each column adds to <see cref="Judge"/>.</summary>
    internal double[] JudgeShares(ReadOnlySpan<float> features) => _judge.Shares(features);

    /// <summary>How likely the best place is a right answer, 0 to 1.</summary>
    /// <param name="decision">The columns of <see cref="DecisionFeatures.Names"/>.</param>
    internal double Confidence(ReadOnlySpan<float> decision)
    {
        var sum = _bias.Right;
        for (var column = 0; column < _decision.Length; column++)
        {
            sum += _decision[column].Right * _decision[column].Of(decision[column]);
        }

        return Logistic(sum);
    }

    /// <summary>How likely the answer is among the places that are near, 0 to 1.</summary>
    /// <inheritdoc cref="Confidence"/>
    internal double Nearness(ReadOnlySpan<float> decision)
    {
        var sum = _bias.Near;
        for (var column = 0; column < _decision.Length; column++)
        {
            sum += _decision[column].Near * _decision[column].Of(decision[column]);
        }

        return Logistic(sum);
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="FormatException">It isn't one, or is one for other features; the message names the line.</exception>
    public static AnswerModel Read(TextReader reader)
    {
        var model = new AnswerModel();
        var missing = new HashSet<string>([
            "scorer",
            "bias",
            "answered",
            "near",
            .. DecisionFeatures.Names.Select(name => $"decision {name}"),
        ]);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            var words = line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            try
            {
                if (words is [var key, .. var rest])
                {
                    missing.Remove(key == "decision" ? $"decision {rest.FirstOrDefault()}" : key);
                    model.Take(key, rest);
                }
            }
            catch (FormatException wrong)
            {
                throw new FormatException($"{number}: {wrong.Message}", wrong);
            }
        }

        return missing.Count == 0 ? model : throw new FormatException($"{number}: the end, and no {string.Join(", no ", missing)}");
    }

    private void Take(string key, string[] rest)
    {
        switch (key)
        {
            case "scorer":
                Same(rest);
                break;
            case "tree":
                _scorer.Add(rest);
                break;
            case "judge":
                _judge.Add(rest);
                break;
            case "decision" when rest is [var name, var mean, var deviation, var right, var near]:
                _decision[Decision(name)] = new Weighed(Number(mean), Number(deviation), Number(right), Number(near));
                break;
            case "bias" when rest is [var right, var near]:
                _bias = (Number(right), Number(near));
                break;
            case "answered" when rest is [var answered]:
                Answered = Number(answered);
                break;
            case "near" when rest is [var near]:
                Near = Number(near);
                break;
            default:
                throw new FormatException($"{key} isn't written like this");
        }
    }

    private static void Same(string[] names)
    {
        if (names.Except(Columns).FirstOrDefault() is { } unknown)
        {
            throw new FormatException($"places have no feature {unknown}: train the model anew");
        }

        if (Columns.Except(names).FirstOrDefault() is { } missing)
        {
            throw new FormatException($"the model doesn't know the feature {missing}: train it anew");
        }
    }

    private static int Decision(string name)
    {
        for (var column = 0; column < DecisionFeatures.Names.Count; column++)
        {
            if (DecisionFeatures.Names[column] == name)
            {
                return column;
            }
        }

        throw new FormatException($"the decision has no feature {name}: train the model anew");
    }

    private static double Number(string word) =>
        double.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"{word} is no number");

    private static double Logistic(double sum) => 1 / (1 + Math.Exp(-sum));

    private static AnswerModel ReadShipped()
    {
        using var stream = typeof(AnswerModel).Assembly.GetManifestResourceStream("answering.weights")!;
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    private readonly record struct Weighed(double Mean, double Deviation, double Right, double Near)
    {
        internal double Of(float value) => (value - Mean) / Deviation;
    }
}
