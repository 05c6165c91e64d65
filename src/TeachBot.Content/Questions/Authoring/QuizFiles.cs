using System.Text;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Questions.Authoring;

/// <summary>
/// Reads the questions that a teacher wrote beside the notes. A question with a fault is named with its place; the others load.
/// </summary>
public static class QuizFiles
{
    internal const string Folder = "quizzes";

    /// <summary>Whether a path below the course's directory is that of a quiz, or of the folder of them.</summary>
    public static bool Holds(string path) => path == Folder || path.StartsWith(Folder + "/", StringComparison.Ordinal);

    /// <summary>Loads the files in <c>quizzes/</c> and the folders below it; nothing where there is no such folder.</summary>
    /// <param name="root">The notes' directory.</param>
    /// <param name="knowledge">What its lectures mean.</param>
    internal static AuthoredQuestions Load(NotesRoot root, KnowledgeModel knowledge)
    {
        var found = CourseFiles.Quizzes(root);
        var problems = new List<ContentProblem>(found.Problems);
        var files = new List<(string File, string Markdown)>();
        long bytes = 0;
        foreach (var file in found.All)
        {
            if (Text(root, file, found.Relative(file.Name), problems) is not { } markdown)
            {
                continue;
            }

            bytes += Encoding.UTF8.GetByteCount(markdown);
            if (bytes > ContentLimits.CourseBytes)
            {
                problems.Add(new ContentProblem(ContentFault.TooManyBytes, found.Relative(file.Name), 0));
                break;
            }

            files.Add((file.Name, markdown));
        }

        var lectures = Directory.Exists(Path.Combine(root.Directory, CourseFiles.LectureFolder)) ? CourseFiles.LectureFolder : "";
        return Collect(
            files,
            problems,
            () => new QuizBuilder(knowledge, new QuizFigures(knowledge, lectures, path => root.FaultOf(root.Find(path))))
        );
    }

    /// <summary>Reads quizzes that are in memory already; pictures are not looked for.</summary>
    /// <param name="files">
    /// The name of each file below <c>quizzes/</c>, and its Markdown; <c>retired.md</c> has the ids of retired questions.
    /// </param>
    /// <param name="knowledge">What the lectures mean.</param>
    public static AuthoredQuestions Read(IEnumerable<(string File, string Markdown)> files, KnowledgeModel knowledge) =>
        Collect(files, [], () => new QuizBuilder(knowledge, new QuizFigures(knowledge, CourseFiles.LectureFolder, _ => null)));

    private static AuthoredQuestions Collect(
        IEnumerable<(string File, string Markdown)> files,
        List<ContentProblem> problems,
        Func<QuizBuilder> start
    )
    {
        var questions = new QuizCollection(problems);
        QuizBuilder? builder = null;
        foreach (var (file, markdown) in files)
        {
            var path = $"{Folder}/{file}";
            try
            {
                if (file.Equals(RetiredReader.File, StringComparison.OrdinalIgnoreCase))
                {
                    RetiredReader.Read(markdown, path, questions.Retired, fault => questions.Report(path, [fault]));
                }
                else
                {
                    AddAll(file, path, markdown, questions, builder ??= start());
                }
            }
            catch (ContentException fault)
            {
                problems.Add(new ContentProblem(fault.Fault, path, fault.Line));
            }
        }

        return questions.Result();
    }

    private static void AddAll(string file, string path, string markdown, QuizCollection questions, QuizBuilder builder)
    {
        foreach (var draft in QuizReader.Read(path, markdown))
        {
            var faults = new List<QuizFault>();
            if (builder.Build(draft, file, faults) is { } question)
            {
                questions.Add(question, path, draft);
            }

            questions.Report(path, faults);
        }
    }

    private static string? Text(NotesRoot root, CourseFile file, string name, List<ContentProblem> problems)
    {
        try
        {
            return root.Text(file.Path, name);
        }
        catch (ContentException fault)
        {
            problems.Add(new ContentProblem(fault.Fault, name, fault.Line));
            return null;
        }
    }
}
