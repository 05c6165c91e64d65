using System.Runtime.CompilerServices;
using TeachBot.Commands.Asking;
using TeachBot.Content;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Judging;

namespace TeachBot.Commands;

/// <summary>What commands look up in a course again and again; made once a course, on first use.</summary>
public sealed class CourseIndex
{
    private static readonly ConditionalWeakTable<Course, CourseIndex> Made = [];
    private readonly Lazy<HashSet<string>> _quizzed;
    private readonly Lazy<HashSet<string>> _told;
    private readonly Course _course;
    private readonly Lazy<QuestionJudge> _judge;
    private readonly ILookup<Term, NotedFigure> _figures;

    private CourseIndex(Course course)
    {
        _course = course;
        _told = new(() => Concepts!.Select(term => term.Name).ToHashSet(StringComparer.Ordinal));
        _quizzed = new(() => course.Questions.Questions.Select(question => question.Concept).ToHashSet(StringComparer.Ordinal));
        _judge = new(() => new QuestionJudge(course.Knowledge));
        _figures = course.Knowledge.Figures.Where(figure => figure.Fact.Subject is not null).ToLookup(figure => figure.Fact.Subject!);
        Concepts =
        [
            .. course.Knowledge.Terms.Where(term => term.IsConcept && term.Facets.Count + term.Definitions.Count + term.Classes.Count > 0),
        ];
    }

    /// <summary>What was answered lately.</summary>
    internal AnswerMemory Answers { get; } = new();

    /// <summary>The terms that something can be asked about, in the order of the notes.</summary>
    public IReadOnlyList<Term> Concepts { get; }

    /// <summary>Who judges answers.</summary>
    public QuestionJudge Judge => _judge.Value;

    /// <summary>A course's index.</summary>
    public static CourseIndex Of(Course course) => Made.GetValue(course, static made => new CourseIndex(made));

    /// <summary>
    /// Whether there are questions on a concept. While they are derived, whether the notes tell anything about it: nobody waits for
    /// them who only asks.
    /// </summary>
    public bool IsQuizzed(string concept) => (_course.QuestionsAtHand is null ? _told : _quizzed).Value.Contains(concept);

    /// <summary>The pictures of a concept.</summary>
    public IEnumerable<NotedFigure> FiguresOf(Term term) => _figures[term];

    /// <summary>Up to two concepts to compare one with: those that the notes set beside it.</summary>
    public static IReadOnlyList<Term> BesideOf(Term term)
    {
        var group = term.Groups.Where(group => group.Terms.Count > 1).MaxBy(group => group.IsEnumeration);
        return group is null
            ? []
            :
            [
                .. group
                    .Terms.Where(other => other != term && other.Facets.Count + other.Definitions.Count + other.Classes.Count > 0)
                    .Take(2),
            ];
    }
}
