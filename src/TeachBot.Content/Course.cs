using TeachBot.Content.Asking;
using TeachBot.Content.Comparing;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;

namespace TeachBot.Content;

/// <summary>A teacher's notes, loaded: ask, compare, browse. Immutable; safe for concurrent use.</summary>
public sealed class Course
{
    private readonly AnswerEngine _engine;

    private Course(IReadOnlyList<Lecture> lectures, IReadOnlyList<GlossaryRow> glossary)
    {
        Knowledge = KnowledgeBuilder.Build(lectures, glossary);
        _engine = new AnswerEngine(Knowledge);
    }

    /// <summary>What of the content is not served, and why.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; private init; } = [];

    /// <summary>What the notes mean.</summary>
    public KnowledgeModel Knowledge { get; }

    /// <summary>Loads a directory: lectures directly inside or under <c>lectures/</c>, and <c>glossary.md</c>.</summary>
    /// <exception cref="ContentException">The directory or one of its files cannot be served.</exception>
    public static Course Load(string directory)
    {
        var lectures = CourseFiles.Lectures(directory).Select(file => LectureReader.Read(Path.GetFileName(file), CourseFiles.Text(file))).ToList();
        var glossary = Path.Combine(directory, "glossary.md");
        return new Course(lectures, File.Exists(glossary) ? Glossary.Read("glossary.md", CourseFiles.Text(glossary)) : []);
    }

    /// <summary>Reads lectures that are in memory already.</summary>
    /// <param name="files">File name and Markdown of each lecture.</param>
    /// <param name="glossary">The glossary's Markdown; empty for none.</param>
    public static Course Read(IEnumerable<(string File, string Markdown)> files, string glossary = "") =>
        new([.. files.Select(file => LectureReader.Read(file.File, file.Markdown))], Glossary.Read("glossary.md", glossary));

    /// <inheritdoc cref="AnswerEngine.Answer"/>
    public Answer Answer(string question, Term? last = null) => _engine.Answer(question, last);

    /// <inheritdoc cref="AnswerEngine.Compare"/>
    public Answer Compare(IReadOnlyList<string> names) => _engine.Compare(names);
}
