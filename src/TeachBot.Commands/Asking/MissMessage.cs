using TeachBot.Commands.Rooms;
using TeachBot.Content.Asking;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Asking;

/// <summary>Says honestly that the notes do not say it, and what they do say nearby.</summary>
internal sealed class MissMessage(Sources sources)
{
    /// <param name="answer">The miss.</param>
    /// <param name="miss">What is lacking.</param>
    /// <param name="question">The key of the question, as it is kept; empty where it is not.</param>
    /// <param name="numbers">How the places that are near are numbered.</param>
    /// <param name="room">Where.</param>
    internal Message Of(Answer answer, Miss miss, string question, NearNumbers numbers, Room room)
    {
        var words = room.Words.Ask;
        if (answer.Kind == AnswerKinds.SmallTalk)
        {
            return new Message(Document.Of(words.SmallTalk)) { Choices = [.. Try(miss, room)] };
        }

        var blocks = new List<Block> { new Paragraph([new Words(answer.Near.Count > 0 ? words.Near : MissSentence.Of(miss, words))]) };
        foreach (var (at, place) in answer.Near.Index())
        {
            blocks.Add(Quoted(numbers[at], place.Text));
            blocks.AddRange(sources.Of([place.Citation], words));
        }

        if (miss.Nearest.Count > 0)
        {
            blocks.Add(new Note([new Words(words.Nearest)]));
        }

        return new Message(new Document(blocks))
        {
            Choices =
            [
                .. NearHandler.Buttons(question, answer.Near, numbers, room),
                .. miss.Nearest.SelectMany(name => Presses.Button(Presses.Ask, name, name)),
                new Button($"{Presses.Run}:topics", room.Words.Help.Topics),
            ],
        };
    }

    private static Block Quoted(string number, string text) =>
        number.Length > 0
            ? new Paragraph([new Strong(number), new Words(text)])
            : new BulletList([
                [new Words(text)],
            ]);

    /// <summary>Three things to try.</summary>
    internal static IEnumerable<Choice> Try(Miss miss, Room room) =>
        [
            .. miss.Nearest.Take(1).SelectMany(name => Presses.Asking(room.Words.Ask.AskName.Fill(name))),
            new Button($"{Presses.Run}:quiz", room.Words.Help.Quiz),
            new Button($"{Presses.Run}:topics", room.Words.Help.Topics),
        ];
}
