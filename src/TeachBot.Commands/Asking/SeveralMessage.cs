using TeachBot.Commands.Rooms;
using TeachBot.Content;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Asking;

/// <summary>Answers to the questions of one message, each under its question.</summary>
internal static class SeveralMessage
{
    /// <summary>Questions to go on with, an answer.</summary>
    private const int MostAsked = 2;

    /// <param name="answers">The questions, and what is said to each alone.</param>
    /// <param name="isMore">Whether more was asked than is answered.</param>
    /// <param name="room">Where.</param>
    internal static Message Of(IEnumerable<(string Question, Message Message)> answers, bool isMore, Room room)
    {
        var (blocks, choices, attachments) = (new List<Block>(), new List<Choice>(), new List<Attachment>());
        foreach (var (question, message) in answers)
        {
            blocks.Add(new Heading([new Words(question.ReplaceLineEndings(" "))]));
            blocks.AddRange(message.Document.Blocks);
            choices.AddRange(Naming(message.Choices));
            attachments.AddRange(message.Attachments);
        }

        if (isMore)
        {
            blocks.Add(new Note([new Words(room.Words.Ask.MostQuestions.Fill(Course.MostQuestions))]));
        }

        return new Message(new Document(blocks))
        {
            Choices = [.. choices.DistinctBy(choice => choice.Id)],
            Attachments = [.. attachments.DistinctBy(attachment => attachment.Source)],
        };
    }

    /// <summary>Those that say themselves what they are about: 「比較する」 under three answers does not.</summary>
    private static IEnumerable<Choice> Naming(IReadOnlyList<Choice> choices) =>
        [.. choices.Where(choice => Begins(choice, Presses.Near)), .. choices.Where(choice => Begins(choice, Presses.Ask)).Take(MostAsked)];

    private static bool Begins(Choice choice, string prefix) => choice.Id.StartsWith(prefix + ":", StringComparison.Ordinal);
}
