using TeachBot.Content.Answering;
using TeachBot.Content.Asking;
using TeachBot.Content.Calendars;
using TeachBot.Content.Comparing;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Authoring;
using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Reading;
using TeachBot.Content.Units;
using TeachBot.Core;
using TeachBot.Core.Text;

namespace TeachBot.Content;

/// <summary>A teacher's notes, loaded: ask, compare, browse. Immutable; safe for concurrent use.</summary>
public sealed class Course
{
    private readonly Responder _responder;
    private readonly Lazy<Task<QuestionBank>> _questions;
    private readonly IReadOnlyList<GlossaryRow> _glossary;
    private readonly string _folder;

    private Course(
        IReadOnlyList<Lecture> lectures,
        IReadOnlyList<GlossaryRow> glossary,
        IReadOnlyList<ContentProblem> problems,
        Func<KnowledgeModel, AuthoredQuestions> quizzes,
        SchoolCalendars calendars,
        string folder
    )
    {
        (_glossary, _folder, Calendars) = (glossary, folder, calendars);
        Knowledge = KnowledgeBuilder.Build(lectures, glossary);
        Authored = quizzes(Knowledge);
        Problems = [.. problems, .. Authored.Problems, .. calendars.Problems];
        _responder = new Responder(Knowledge);
        _questions = new Lazy<Task<QuestionBank>>(() =>
            Task.Factory.StartNew(
                () => Derive(Knowledge).With(Authored),
                CancellationToken.None,
                TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach,
                TaskScheduler.Default
            )
        );
    }

    private Func<KnowledgeModel, QuestionBank> Derive { get; init; } = BankBuilder.Build;

    /// <summary>What of the content is not served, and why.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; }

    /// <summary>What the notes mean.</summary>
    public KnowledgeModel Knowledge { get; }

    /// <summary>
    /// The questions that the notes give, derived on first use, and the teacher's own, without those retired. Whoever asks for them
    /// waits, with their thread, until all are derived.
    /// </summary>
    public QuestionBank Questions => DeriveAsync().GetAwaiter().GetResult();

    /// <summary>The same where they are derived, or nobody has begun to derive them; null while somebody does.</summary>
    public QuestionBank? QuestionsAtHand => _questions is { IsValueCreated: true, Value.IsCompleted: false } ? null : Questions;

    /// <summary>The questions that the teacher wrote, and those retired.</summary>
    public AuthoredQuestions Authored { get; }

    /// <summary>The calendars beside the notes.</summary>
    public SchoolCalendars Calendars { get; }

    /// <summary>
    /// Loads a directory: the lectures in <c>lectures/</c> and the folders below it, else all inside, <c>glossary.md</c>, the
    /// teacher's questions in <c>quizzes/</c> and calendars in <c>calendars/</c>. What cannot be served is listed in
    /// <see cref="Problems"/>.
    /// </summary>
    /// <exception cref="ContentException">The directory cannot be listed, or no lecture in it be served.</exception>
    public static Course Load(string directory)
    {
        var root = new NotesRoot(directory);
        var loaded = new CourseLoader(root);
        return new Course(
            [.. loaded.Lectures.Select(file => file.Lecture)],
            loaded.Glossary,
            loaded.Problems,
            knowledge => QuizFiles.Load(root, knowledge),
            CalendarFiles.Load(root),
            loaded.Folder
        );
    }

    /// <summary>Reads lectures that are in memory already.</summary>
    /// <param name="files">File name and Markdown of each lecture.</param>
    /// <param name="glossary">The glossary's Markdown; empty for none.</param>
    /// <param name="quizzes">File name and Markdown of the teacher's questions, as for
    /// <see cref="QuizFiles.Read(IEnumerable{ValueTuple{string, string}}, KnowledgeModel)"/>; null for none.</param>
    /// <param name="calendars">The calendars beside them; null for none.</param>
    public static Course Read(
        IEnumerable<(string File, string Markdown)> files,
        string glossary = "",
        IEnumerable<(string File, string Markdown)>? quizzes = null,
        SchoolCalendars? calendars = null
    ) =>
        new(
            [.. files.Select(file => LectureReader.Read(file.File, file.Markdown))],
            Glossary.Read("glossary.md", glossary),
            [],
            knowledge => quizzes is null ? AuthoredQuestions.None : QuizFiles.Read(quizzes, knowledge),
            calendars ?? SchoolCalendars.None,
            CourseFiles.LectureFolder
        );

    /// <summary>Reads one lecture, whose questions are derived in another way: as slowly as somebody likes.</summary>
    internal static Course Read((string File, string Markdown) lecture, Func<KnowledgeModel, QuestionBank> derive) =>
        new(
            [LectureReader.Read(lecture.File, lecture.Markdown)],
            [],
            [],
            _ => AuthoredQuestions.None,
            SchoolCalendars.None,
            CourseFiles.LectureFolder
        )
        {
            Derive = derive,
        };

    /// <summary>Reads one file as a course of its own.</summary>
    /// <exception cref="ContentException">It cannot be read or served.</exception>
    public static Course ReadFile(string path) => Read([(Path.GetFileName(path), ContentFile.Text(path, path))]);

    /// <summary>
    /// The course of some of its lectures: nothing of the others is answered, compared, listed or asked. This course, where all are among
    /// them.
    /// </summary>
    /// <param name="files">The lectures by <see cref="Lecture.File"/>.</param>
    public Course Only(IReadOnlySet<string> files)
    {
        var lectures = Knowledge.Lectures.Where(lecture => files.Contains(lecture.File)).ToList();
        return lectures.Count == Knowledge.Lectures.Count
            ? this
            : new Course(
                lectures,
                _glossary,
                [],
                _ =>
                    Authored with
                    {
                        Questions = [.. Authored.Questions.Where(question => files.Contains(question.Citation.File))],
                        Problems = [],
                    },
                Calendars with
                {
                    Problems = [],
                },
                _folder
            );
    }

    /// <summary>
    /// Derives the questions, on a thread of its own: it takes some seconds a megabyte of notes, and neither the threads that answer nor
    /// who waits for something else are to wait for it. Once a course, however often it is asked for.
    /// </summary>
    public Task<QuestionBank> DeriveAsync() => _questions.Value;

    /// <summary>
    /// The file of a picture, relative to the course's directory, with <c>/</c>; null for an address elsewhere, or a path that leads out
    /// of the directory.
    /// </summary>
    public string? FileOf(NotedFigure figure) => figure.File ?? FigurePath.Of(figure.Source, _folder, figure.Fact.Citation.File);

    /// <summary>The term of a name, in any spelling; null where the notes have none.</summary>
    public Term? TermNamed(string name) => Knowledge.Find(JapaneseText.Key(name));

    /// <summary>What stands directly under a heading of this course, as it is quoted.</summary>
    public IReadOnlyList<Asking.Statement> StatementsIn(Section section) => [.. Knowledge.In(section).Select(AnswerWriter.StatementOf)];

    /// <summary>The section that a place stands in; null where the notes have it no more.</summary>
    public Section? SectionAt(Citation place) =>
        Knowledge
            .Lectures.FirstOrDefault(lecture => lecture.File == place.File)
            ?.Root.Descend()
            .LastOrDefault(section => section.Line <= place.Line && section.Path.SequenceEqual(place.Path, StringComparer.Ordinal));

    /// <summary>A section as somebody reads on in it.</summary>
    /// <param name="section">A section of this course.</param>
    /// <param name="line">The line of its file to begin at, where it is too long to be shown whole.</param>
    public SectionReading Read(Section section, int line) => SectionReading.Of(section, Knowledge, line, _responder.Structure.FollowUpsOn);

    /// <summary>The answer units of a lecture of this course, in order.</summary>
    public IReadOnlyList<Unit> UnitsOf(Lecture lecture) => LectureUnits.Of(lecture, Knowledge.MeaningOf);

    /// <summary>A fact as it is quoted.</summary>
    public static Asking.Statement StatementOf(Fact fact) => AnswerWriter.StatementOf(fact);

    /// <summary>Answers a question.</summary>
    /// <param name="question">As typed; at most <see cref="ContentLimits.QuestionLength"/> units.</param>
    /// <param name="before">The question before it, for 「じゃあデメリットは？」; null at the beginning of a conversation.</param>
    /// <param name="model">Weights other than those that ship with the bot; null for these.</param>
    public Answer Answer(string question, string? before = null, AnswerModel? model = null) => _responder.Answer(question, before, model);

    /// <summary>The most questions of one message that are answered.</summary>
    public const int MostQuestions = SeveralQuestions.Most;

    /// <summary>The questions that a message asks, as typed; the whole message where it asks no more than one.</summary>
    public static IReadOnlyList<string> QuestionsIn(string message) => SeveralQuestions.In(message);

    /// <summary>
    /// Answers the first <see cref="MostQuestions"/> questions of a message, each with those before it in mind.
    /// </summary>
    /// <inheritdoc cref="Answer"/>
    public IReadOnlyList<(string Question, Answer Answer)> AnswerInTurn(string question, string? before = null, AnswerModel? model = null)
    {
        var answers = new List<(string, Answer)>(1);
        foreach (var asked in QuestionsIn(question).Take(MostQuestions))
        {
            var answer = Answer(asked, before, model);
            answers.Add((asked, answer));
            before = answer.Kind == AnswerKinds.SmallTalk ? before : answer.Asked;
        }

        return answers;
    }

    /// <summary>Which places of the notes come nearest to a question, and why; whatever else it is answered by.</summary>
    /// <inheritdoc cref="Answer"/>
    public Explanation Explain(string question, string? before = null, AnswerModel? model = null) =>
        Explaining.Of(Consider(question, before), model ?? AnswerModel.Shipped);

    /// <summary>The places that may answer a question, for training and explaining.</summary>
    internal Consideration Consider(string question, string? before) => _responder.Consider(question, before);

    /// <summary>The concepts that a text names, in the order in which it first does.</summary>
    /// <param name="text">Any text; at most <see cref="ContentLimits.MessageLength"/> units.</param>
    public IReadOnlyList<Term> TermsIn(string text) => _responder.Structure.TermsIn(text);

    /// <summary>Sets terms side by side; a miss names the first name that the notes do not have.</summary>
    /// <param name="names">Two or more, in any spelling; repeated ones count once.</param>
    public Answer Compare(IReadOnlyList<string> names) => _responder.Structure.Compare(names);
}
