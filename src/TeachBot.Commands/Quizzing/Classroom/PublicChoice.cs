using TeachBot.Commands.Quizzing.Forms;
using TeachBot.Commands.Rooms;
using TeachBot.Content.Questions;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Posting;
using TeachBot.Learning.Sessions;

namespace TeachBot.Commands.Quizzing.Classroom;

/// <summary>Takes what somebody chooses for a question that stands in a channel. It may be changed until the reveal.</summary>
internal static class PublicChoice
{
    /// <summary>Whether a question is answered by one press, which may be changed.</summary>
    internal static bool Fits(Question question) => question.Form is QuestionForm.SingleChoice or QuestionForm.MultipleChoice;

    /// <summary>Takes a choice. That it is durable is known before it is acknowledged.</summary>
    /// <param name="parts">What commands are made of.</param>
    /// <param name="session">The question's session, whose id its post has too.</param>
    /// <param name="asked">The question.</param>
    /// <param name="pressed">What was pressed,</param>
    /// <param name="values">and chosen.</param>
    /// <param name="taken">What is said then; {0} is what was chosen.</param>
    /// <param name="room">Where.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal static async ValueTask<Outcome> TakeAsync(
        ChatParts parts,
        string session,
        AskedQuestion asked,
        string pressed,
        IReadOnlyList<string> values,
        string taken,
        Room room,
        CancellationToken cancellation
    )
    {
        var (form, origin, words) = (AnswerForm.Of(asked), room.Origin, room.Words);
        if (form.Press(asked, "", pressed, values) is not { IsWhole: true } given)
        {
            return Replies.Private(words.Trouble.UnknownChoice);
        }

        var isRight = given
            .Text.Split(',')
            .ToHashSet(StringComparer.Ordinal)
            .SetEquals(asked.Options.Where(option => option.IsCorrect).Select(option => option.Id));
        var result = await parts.Effects.ApplyAsync(
            new Effect(origin.Id, origin.At, [new PostRefreshed(session)])
            {
                Guard = new ChoiceTaken(session, origin.User, asked.Item, given.Text, isRight, origin.At),
            },
            cancellation
        );
        return result == EffectResult.Refused
            ? Replies.Private(words.Class.Closed)
            : Replies.Private(taken, form.Say(asked, given.Text, words.Quiz)) with
            {
                ChangesHome = true,
            };
    }
}
