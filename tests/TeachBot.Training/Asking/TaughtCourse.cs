using TeachBot.Content;
using TeachBot.Content.Answering;
using TeachBot.Content.Reading;

namespace TeachBot.Training.Asking;

/// <summary>Considers a question; before it came another, or none.</summary>
internal delegate Consideration Consider(string question, string? before);

/// <summary>Notes and the questions that were asked of them.</summary>
/// <param name="Name">What its folder is called.</param>
/// <param name="Files">File name and Markdown of each lecture.</param>
/// <param name="Questions">The questions.</param>
internal sealed record TaughtCourse(string Name, IReadOnlyList<(string File, string Markdown)> Files, IReadOnlyList<Question> Questions)
{
    private static readonly string[] QuestionFiles = ["q.jsonl", "questions.jsonl"];

    /// <summary>Whether its number is even: such courses prove what the others taught. Without a number it teaches.</summary>
    public bool IsEven => Name[^1] is >= '0' and <= '9' && Name[^1] % 2 == 0;

    /// <summary>Considers questions about the notes.</summary>
    public Consider Engine => Course.Read(Files).Consider;

    /// <summary>
    /// Reads a course's folder (lectures, and <c>q.jsonl</c> or <c>questions.jsonl</c> beside them), a folder of such folders, or
    /// <c>QUESTIONS.jsonl:LECTURES</c>.
    /// </summary>
    public static IEnumerable<TaughtCourse> Load(string place)
    {
        if (place.Split(".jsonl:") is [var questions, var lectures])
        {
            return [Read(Path.GetFileName(questions), questions + ".jsonl", lectures)];
        }

        return QuestionFiles.Select(name => Path.Combine(place, name)).FirstOrDefault(File.Exists) is { } file
            ? [Read(Path.GetFileName(Path.TrimEndingDirectorySeparator(place)), file, place)]
            : Directory.GetDirectories(place).Order(StringComparer.Ordinal).SelectMany(Load);
    }

    private static TaughtCourse Read(string name, string questions, string folder)
    {
        var lectures = Path.Combine(folder, "lectures") is var below && Directory.Exists(below) ? below : folder;
        return new TaughtCourse(
            name,
            [
                .. Directory
                    .GetFiles(lectures, "*.md", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal)
                    .Select(file => (Path.GetRelativePath(lectures, file).Replace('\\', '/'), File.ReadAllText(file))),
            ],
            Question.Read(questions)
        );
    }
}
