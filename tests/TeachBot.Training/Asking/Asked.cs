using TeachBot.Content.Answering;

namespace TeachBot.Training.Asking;

/// <summary>A question and the places that the engine considers for it.</summary>
internal sealed record Asked
{
    public required string Course { get; init; }

    public required Question Question { get; init; }

    public required IReadOnlyList<Candidate> Candidates { get; init; }

    /// <summary>Whether each of them answers it.</summary>
    public required IReadOnlyList<bool> Labels { get; init; }

    public bool HasRight => Labels.Contains(true);

    /// <summary>The questions of a course.</summary>
    public static IReadOnlyList<Asked> Of(TaughtCourse course)
    {
        var engine = course.Engine;
        return [.. course.Questions.Select(question => Of(course.Name, question, engine))];
    }

    /// <summary>A question of a course.</summary>
    public static Asked Of(string course, Question question, Consider consider)
    {
        var candidates = consider(question.Text, question.Before).Candidates;
        return new Asked
        {
            Course = course,
            Question = question,
            Candidates = candidates,
            Labels = [.. candidates.Select(question.IsRight)],
        };
    }
}
