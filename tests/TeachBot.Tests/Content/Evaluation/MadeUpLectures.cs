using System.Globalization;
using TeachBot.Benchmarks.Notes;

namespace TeachBot.Tests.Content.Evaluation;

/// <summary>The rest of a school: lectures that have nothing to do with those that are asked about.</summary>
internal static class MadeUpLectures
{
    private const int Seed = 11;

    internal static IEnumerable<(string File, string Markdown)> Thousand
    {
        get
        {
            var maker = new LectureMaker(Seed);
            return Enumerable
                .Range(101, 1000)
                .Select(number => (string.Create(CultureInfo.InvariantCulture, $"{number}.md"), maker.Make(number)));
        }
    }
}
