using System.Globalization;
using TeachBot.Content.Reading;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>Tells what of the notes is not served: a line a problem, and no more lines than a terminal shows at a glance.</summary>
internal static class Warnings
{
    private const int Most = 5;

    internal static void Print(IReadOnlyList<ContentProblem> problems, Wording wording, TextWriter output)
    {
        foreach (var problem in problems.Take(Most))
        {
            output.WriteLine(wording.Describe(problem));
        }

        if (problems.Count > Most)
        {
            output.WriteLine(string.Format(CultureInfo.InvariantCulture, wording.Errors.ContentMore, problems.Count - Most));
        }
    }
}
