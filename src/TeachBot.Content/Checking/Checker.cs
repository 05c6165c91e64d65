using TeachBot.Content.Checking.Rules;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking;

/// <summary>Checks a teacher's notes.</summary>
public static class Checker
{
    /// <summary>In this order: of two rules that find the same thing at fault, the first one speaks.</summary>
    internal static IReadOnlyList<ICheckRule> Rules { get; } =
    [
        new NotServed(),
        new FaultyQuiz(),
        new FaultyCalendar(),
        new LectureNumberTwice(),
        new EmptyLecture(),
        new CommentNotClosed(),
        new FenceNotClosed(),
        new FrameNotClosed(),
        new FormulaNotClosed(),
        new SettingsNotRead(),
        new TableNotRead(),
        new RowTooLong(),
        new TextJoinsItem(),
        new TextBecomesHeading(),
        new LectureWithoutHeading(),
        new FootnoteWithoutText(),
        new HeadingWithoutText(),
        new EmptyTable(),
        new HeadingWithoutContent(),
        new HeadingTwice(),
        new TermExplainedTwice(),
        new EmptyList(),
        new EmptyFence(),
        new DuplicateTerm(),
        new AliasOfNothing(),
        new AliasOfTwo(),
        new NameOfTwo(),
        new TermNotInNotes(),
        new FigureLeftBehind(),
        new MissingFigure(),
        new FigureInOtherCase(),
        new FigureNotServed(),
        new FigureWithoutDescription(),
        new RepeatedSection(),
        new DefinedDifferently(),
        new TermNotExplained(),
        new ConceptOutOfReach(),
        new HeadingNotRead(),
        new HeadingWithoutSpace(),
        new BulletWithoutSpace(),
        new IncludeNotFollowed(),
        new EmbedNotRead(),
        new PlaceholderNotFilled(),
        new MarkLeftInText(),
        new BrokenCharacter(),
    ];

    /// <summary>Checks a directory of notes.</summary>
    /// <param name="directory">As for <see cref="Course.Load"/>.</param>
    /// <param name="withQuestions">Whether to tell, too, what can be asked about each concept; takes longer.</param>
    /// <exception cref="ContentException">The directory itself cannot be read or has no lecture.</exception>
    public static CheckReport Check(string directory, bool withQuestions = false)
    {
        var notes = NotesLoader.Load(directory);
        return new CheckReport(
            Findings(notes),
            withQuestions ? new QuestionFinder(notes).All() : null,
            ReadSummary.Of(notes),
            LeftOut.In(notes.Root)
        );
    }

    private static Finding Of(ICheckRule rule, IReadOnlyList<Flaw> flaws) =>
        new(rule.Id, rule.Severity, flaws[0].Place, flaws[0].Arguments, flaws[0].Elsewhere)
        {
            Fault = flaws[0].Fault,
            Again = [.. flaws.Skip(1).Select(flaw => (flaw.Place.Line, flaw.Arguments.Count > 0 ? flaw.Arguments[0] : ""))],
        };

    private static List<Finding> Findings(CheckedNotes notes)
    {
        var findings = new List<Finding>();
        var faulty = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var rule in Rules.Where(rule => !rule.NeedsAllFiles || notes.Problems.Count == 0))
        {
            var flaws = rule.Check(notes).Where(flaw => !flaw.About.Any(faulty.Contains)).ToList();
            faulty.UnionWith(flaws.SelectMany(flaw => flaw.About));
            findings.AddRange(
                rule.IsOneAFile
                    ? flaws
                        .GroupBy(flaw => (flaw.Place.File, flaw.Fault))
                        .Select(same => Of(rule, [.. same.OrderBy(flaw => flaw.Place.Line)]))
                    : flaws.Select(flaw => Of(rule, [flaw]))
            );
        }

        // The glossary after the lectures, which is the order in which they are read.
        return
        [
            .. findings
                .OrderBy(finding => finding.Severity)
                .ThenBy(finding => finding.Place.File == CourseLoader.GlossaryFile)
                .ThenBy(finding => finding.Place.File, StringComparer.Ordinal)
                .ThenBy(finding => finding.Place.Line),
        ];
    }
}
