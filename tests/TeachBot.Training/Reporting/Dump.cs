using System.Globalization;
using TeachBot.Content.Answering;
using TeachBot.Training.Asking;

namespace TeachBot.Training.Reporting;

/// <summary>The places with their features as a table, to look into them elsewhere.</summary>
internal static class Dump
{
    public static void Write(string file, IEnumerable<Asked> asked)
    {
        using var table = new StreamWriter(file);
        var names = ScorerFeatures.All.Select(feature => feature.Name);
        table.WriteLine(string.Join('\t', ["course", "question", "form", "expect", "number", "length", "right", "there", .. names]));
        foreach (var one in asked)
        {
            var question = one.Question;
            for (var at = 0; at < one.Candidates.Count; at++)
            {
                var candidate = one.Candidates[at];
                string[] words =
                [
                    one.Course,
                    question.Id,
                    question.Form,
                    question.Expect,
                    $"{at}",
                    $"{candidate.Text.Length}",
                    one.Labels[at] ? "1" : "0",
                    question.IsAnswerable && question.IsThere(candidate) ? "1" : "0",
                    .. candidate.Features.Select(value => value.ToString("R", CultureInfo.InvariantCulture)),
                ];
                table.WriteLine(string.Join('\t', words));
            }
        }
    }
}
