using System.Globalization;
using System.Text;
using TeachBot.Content.Answering;

namespace TeachBot.Training.Fitting;

/// <summary>A model as training makes it.</summary>
internal sealed record Weights
{
    /// <summary>The trees that score a place.</summary>
    public IReadOnlyList<string> Trees { get; init; } = [];

    /// <summary>The trees that judge the best places.</summary>
    public IReadOnlyList<string> Judge { get; init; } = [];

    /// <summary>What decides whether the best place is an answer.</summary>
    public Decision Decision { get; init; } = Decision.None;

    /// <summary>From which confidence on it is.</summary>
    public double Answered { get; init; } = 1;

    /// <summary>From which nearness on it is near one.</summary>
    public double Near { get; init; } = 1;

    /// <summary>The model.</summary>
    public AnswerModel Model => AnswerModel.Read(new StringReader(Text([])));

    /// <summary>As <see cref="AnswerModel.Read"/> reads it.</summary>
    /// <param name="comments">What is told about it.</param>
    public string Text(IEnumerable<string> comments)
    {
        var text = new StringBuilder();
        foreach (var comment in comments)
        {
            text.Append("# ").Append(comment).Append('\n');
        }

        text.Append("scorer ").AppendJoin(' ', ScorerFeatures.All.Select(feature => feature.Name)).Append('\n');
        foreach (var (name, (mean, deviation, right, near)) in DecisionFeatures.Names.Zip(Decision.Columns))
        {
            text.Append(CultureInfo.InvariantCulture, $"decision {name} {mean:G6} {deviation:G6} {right:G6} {near:G6}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"bias {Decision.Right:G6} {Decision.Near:G6}\nanswered {Answered:G6}\nnear {Near:G6}\n");
        foreach (var tree in Judge)
        {
            text.Append("judge ").Append(tree).Append('\n');
        }

        foreach (var tree in Trees)
        {
            text.Append("tree ").Append(tree).Append('\n');
        }

        return text.ToString();
    }
}
