using TeachBot.Commands.Rooms;
using TeachBot.Content.Questions.Picking;
using TeachBot.Core.Chat;
using TeachBot.Core.Text;

namespace TeachBot.Commands.Quizzing;

/// <summary>Says why there is no quiz.</summary>
internal static class Lacks
{
    private const int LongestTopic = 60;

    internal static Reply Say(PaperLack lack, string topic, Room room) =>
        lack == PaperLack.UnknownTopic
            ? Replies.Private(room.Words.Quiz.UnknownTopic, Graphemes.Cut(topic, LongestTopic))
            : Replies.Private(room.Words.Quiz.NoneFit);
}
