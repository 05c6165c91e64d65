using TeachBot.Commands.Asking;
using TeachBot.Commands.Quizzing.Forms;
using TeachBot.Commands.Wording;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Learning.Sessions;

namespace TeachBot.Commands.Quizzing.Classroom;

/// <summary>Shows the question of a channel's quiz, with what moves the quiz on.</summary>
internal sealed class ClassMessages(Sources sources)
{
    internal const string Reveal = "reveal";
    internal const string Next = "next";

    /// <summary>The question, open.</summary>
    internal static Message Open(ClassState state, long answered, ChatWording words) =>
        new(new Document([.. Head(state, words), .. PublicQuestion.Open(state.Asked, answered, words)]))
        {
            Choices =
            [
                .. AnswerForm.Of(state.Asked).Choices(state.Asked, "", words.Quiz, pressed => Id(state, pressed)),
                new Button(Id(state, Reveal), words.Class.Reveal) { Style = ButtonStyle.Primary },
                .. ReportHandler.Button(state.Asked, words.Report.Button),
            ],
            Attachments = PublicQuestion.Figure(state.Asked),
        };

    /// <summary>The question, revealed.</summary>
    /// <param name="state">The question.</param>
    /// <param name="counts">How it was answered.</param>
    /// <param name="right">Who was right, one more than are named where there are more.</param>
    /// <param name="offersNext">Whether the next question can be called for.</param>
    /// <param name="words">The wording.</param>
    internal Message Revealed(
        ClassState state,
        IReadOnlyList<ChoiceCount> counts,
        IReadOnlyList<Inline> right,
        bool offersNext,
        ChatWording words
    ) =>
        new(
            new Document([
                .. Head(state, words),
                .. PublicQuestion.Revealed(state.Asked, counts, right, sources, words),
                .. state.HasNext ? [] : new Block[] { new Note([new Words(words.Class.Ended)]) },
            ])
        )
        {
            Choices =
            [
                .. offersNext ? [new Button(Id(state, Next), words.Class.Next) { Style = ButtonStyle.Primary }] : Array.Empty<Choice>(),
                .. ReportHandler.Button(state.Asked, words.Report.Button),
            ],
            Attachments = PublicQuestion.Figure(state.Asked),
        };

    private static IEnumerable<Block> Head(ClassState state, ChatWording words) =>
        [new Heading([new Words(words.Class.Title)]), new Note([new Words(words.Class.Number.Fill(state.At + 1, state.Questions.Count))])];

    private static string Id(ClassState state, string pressed) => $"{Presses.Class}:{state.SessionId}:{pressed}";
}
