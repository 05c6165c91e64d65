using System.Text;
using System.Text.Json;

namespace TeachBot.Benchmarks.Fuzzing;

/// <summary>The project's own lectures and questions, for mutation.</summary>
internal sealed class Corpus
{
    internal Corpus()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "TeachBot.sln")))
        {
            root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException($"No TeachBot.sln above {AppContext.BaseDirectory}");
        }

        var folders = new[] { Path.Combine(root, "content"), Path.Combine(root, "tests", "TeachBot.Tests", "Courses") };
        string[] Files(string pattern) =>
            [
                .. folders
                    .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
                    .Order(StringComparer.Ordinal),
            ];
        Lectures = [.. Files("*.md").Select(File.ReadAllText)];
        Questions =
        [
            .. Files("*.jsonl")
                .SelectMany(File.ReadLines)
                .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("question").GetString()!),
        ];
        Bytes = [.. Lectures.Select(Encoding.UTF8.GetBytes)];
    }

    internal IReadOnlyList<string> Lectures { get; }

    internal IReadOnlyList<byte[]> Bytes { get; }

    internal IReadOnlyList<string> Questions { get; }
}
