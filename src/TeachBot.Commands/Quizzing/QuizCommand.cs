using System.Globalization;
using TeachBot.Commands.Asking;
using TeachBot.Commands.Handling;
using TeachBot.Commands.Quizzing.Classroom;
using TeachBot.Commands.Quizzing.Solo;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Commands.Quizzing;

/// <summary>Starts a quiz: for one person, or for all in the channel.</summary>
internal sealed class QuizCommand(ChatParts parts, SoloQuiz solo, ClassQuiz all) : ICommand, ISuggester, IChoiceHandler
{
    internal const string Name = "quiz";
    internal const string Topic = "topic";
    internal const string Count = "count";
    internal const string Mode = "mode";
    internal const string ClassMode = "class";

    /// <summary>
    /// Said by <c>teachbot quiz --kind</c> only, and no option elsewhere: 「クイズ 図」 and 「クイズ 数」 have to be able to mean a topic.
    /// </summary>
    internal const string Kind = "kind";

    private const int DefaultCount = 5;
    private const int MostQuestions = 20;

    public CommandSpec Spec { get; } =
        parts.Specs.Command(
            Name,
            parts.Specs.Option(Name, Topic) with
            {
                HasSuggestions = true,
            },
            parts.Specs.Option(Name, Count) with
            {
                Number = new NumberBounds(1, MostQuestions),
            },
            parts.Specs.Option(Name, Mode)
        ) with
        {
            NeedsNotes = true,
        };

    public string Prefix => Presses.Quiz;

    public ValueTask<Outcome> RunAsync(CommandInvoked invoked, Room room, CancellationToken cancellation)
    {
        var topic = invoked.Arguments.GetValueOrDefault(Topic, "").Trim();
        var count = int.TryParse(
            invoked.Arguments.GetValueOrDefault(Count, ""),
            NumberStyles.Integer,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? Math.Clamp(number, 1, MostQuestions)
            : DefaultCount;
        return invoked.Arguments.GetValueOrDefault(Mode) == ClassMode
            ? all.StartAsync(room, topic, count, cancellation)
            : solo.StartAsync(room, topic, count, invoked.Arguments.GetValueOrDefault(Kind), cancellation);
    }

    public ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation) =>
        solo.StartAsync(room, rest, DefaultCount, null, cancellation);

    public Suggestions Suggest(SuggestionsWanted wanted, Room room) =>
        wanted.Option == Topic ? QuestionSuggestions.Names(wanted.Typed, room) : new Suggestions([]);
}
