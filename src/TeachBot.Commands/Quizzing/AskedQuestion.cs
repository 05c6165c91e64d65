using System.Text.Json.Serialization;
using TeachBot.Commands.Asking;
using TeachBot.Content;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Picking;
using TeachBot.Core;
using TeachBot.Core.Messages;
using TeachBot.Learning.Attempts;

namespace TeachBot.Commands.Quizzing;

/// <summary>
/// A question as a quiz keeps it: whatever becomes of the notes meanwhile, it is asked, judged and explained as it was picked.
/// </summary>
/// <param name="Id">The question's id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Form">How it is answered.</param>
/// <param name="Prompt">What is asked.</param>
/// <param name="Options">In the order shown.</param>
/// <param name="Matches">The right sides of pairs, in the order shown.</param>
/// <param name="Answers">What is accepted when typed.</param>
/// <param name="Explanation">Why the key is right.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Concept">What it is about.</param>
/// <param name="Figure">The picture's file, caption and description; null for none.</param>
public sealed record AskedQuestion(
    string Id,
    string Version,
    string Kind,
    QuestionForm Form,
    string Prompt,
    IReadOnlyList<QuestionOption> Options,
    IReadOnlyList<string> Matches,
    IReadOnlyList<string> Answers,
    string Explanation,
    Citation Citation,
    string Concept,
    Attachment? Figure
)
{
    /// <summary>As learning knows it.</summary>
    [JsonIgnore]
    public ItemRef Item => new(Id, Version);

    /// <summary>Whether its options have reasons of their own: where all say the same, the explanation says it once.</summary>
    [JsonIgnore]
    public bool HasReasons =>
        Form is QuestionForm.SingleChoice or QuestionForm.MultipleChoice
        && Options.Select(option => option.Reason).Distinct(StringComparer.Ordinal).Count() > 1;

    /// <summary>The explanation, unless the reason of a right option says it already; empty then.</summary>
    [JsonIgnore]
    public string MoreThanReasons =>
        HasReasons && Options.Any(option => option.IsCorrect && option.Reason == Explanation) ? "" : Explanation;

    /// <summary>A question of a paper.</summary>
    internal static AskedQuestion Of(PaperQuestion asked, Course course)
    {
        var question = asked.Question;
        return new AskedQuestion(
            question.Id,
            question.Version,
            question.Kind,
            question.Form,
            question.Prompt,
            question.Options,
            asked.Matches,
            question.Answers,
            question.Explanation,
            question.Citation,
            question.Concept,
            question.Figure is { } figure ? Pictures.Of(figure, course) : null
        );
    }

    /// <summary>As the judge takes it.</summary>
    public Question AsQuestion() =>
        new()
        {
            Id = Id,
            Version = Version,
            Kind = Kind,
            Form = Form,
            Prompt = Prompt,
            Options = Options,
            Answers = Answers,
            Explanation = Explanation,
            Citation = Citation,
            Rule = "",
            Difficulty = 0,
            Concept = Concept,
        };
}
