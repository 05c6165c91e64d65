using TeachBot.Content.Answering;
using TeachBot.Content.Calendars;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Authoring;
using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking;

/// <summary>A course with its files, as the rules look at it.</summary>
internal sealed class CheckedNotes
{
    private readonly Dictionary<Section, CheckedLecture> _lectureOf = [];

    internal CheckedNotes(
        IReadOnlyList<CheckedLecture> lectures,
        CheckedLecture? glossary,
        IReadOnlyList<GlossaryRow> rows,
        IReadOnlyList<ContentProblem> problems,
        Func<KnowledgeModel, AuthoredQuestions> quizzes,
        SchoolCalendars calendars,
        NotesRoot root
    )
    {
        (Lectures, Glossary, Rows, Problems, Calendars, Root) = (lectures, glossary, rows, problems, calendars, root);
        Knowledge = KnowledgeBuilder.Build([.. lectures.Select(lecture => lecture.Lecture)], rows);
        Responder = new Responder(Knowledge);
        Quizzes = quizzes(Knowledge);
        QuizProblems = Faults(Quizzes);
        foreach (var lecture in lectures)
        {
            foreach (var section in lecture.Sections)
            {
                _lectureOf.Add(section, lecture);
            }
        }
    }

    /// <summary>The lectures that could be read, in the order of their files.</summary>
    internal IReadOnlyList<CheckedLecture> Lectures { get; }

    /// <summary>The glossary's file; null where there is none that could be read.</summary>
    internal CheckedLecture? Glossary { get; }

    /// <summary>The glossary's rows.</summary>
    internal IReadOnlyList<GlossaryRow> Rows { get; }

    /// <summary>What could not be read, and why.</summary>
    internal IReadOnlyList<ContentProblem> Problems { get; }

    /// <summary>What is wrong with the teacher's own questions.</summary>
    internal IReadOnlyList<ContentProblem> QuizProblems { get; }

    /// <summary>The teacher's own questions.</summary>
    internal AuthoredQuestions Quizzes { get; }

    /// <summary>The calendars beside the notes.</summary>
    internal SchoolCalendars Calendars { get; }

    /// <summary>Where the notes end.</summary>
    internal NotesRoot Root { get; }

    /// <summary>What the lectures mean.</summary>
    internal KnowledgeModel Knowledge { get; }

    /// <summary>What answers students.</summary>
    internal Responder Responder { get; }

    /// <summary>The sections of all lectures.</summary>
    internal IEnumerable<Section> Sections => Lectures.SelectMany(lecture => lecture.Sections);

    /// <summary>Whether a retired id is one of a derived question can be told only where every lecture was read.</summary>
    private IReadOnlyList<ContentProblem> Faults(AuthoredQuestions authored) =>
        authored.Retired.Count == 0 || Problems.Count > 0
            ? authored.Problems
            :
            [
                .. authored.Problems,
                .. authored.UnknownRetirements(
                    BankBuilder.Build(Knowledge).Questions.Select(question => question.Id).ToHashSet(StringComparer.Ordinal)
                ),
            ];

    /// <summary>The lecture that a section stands in.</summary>
    internal CheckedLecture LectureOf(Section section) => _lectureOf[section];

    /// <summary>The lecture with its file.</summary>
    internal CheckedLecture LectureOf(Lecture lecture) => _lectureOf[lecture.Root];

    /// <summary>Where a section's heading stands.</summary>
    internal NotePlace PlaceOf(Section section) => _lectureOf[section].At(section.Line);

    /// <summary>Where a fact stands.</summary>
    internal NotePlace PlaceOf(Fact fact) => _lectureOf[fact.Section].At(fact.Line);
}
