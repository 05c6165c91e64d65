using System.Globalization;
using TeachBot.Commands.Asking;
using TeachBot.Commands.Quizzing.Classroom;
using TeachBot.Commands.Quizzing.Solo;
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
    private const int DefaultCount = 5;
    private const int MostQuestions = 20;

    public CommandSpec Spec { get; } = parts.Specs.Command(
        Name,
        parts.Specs.Option(Name, Topic) with { HasSuggestions = true },
        parts.Specs.Option(Name, Count) with { Number = new NumberBounds(1, MostQuestions) },
        parts.Specs.Option(Name, Mode));

    public string Prefix => Presses.Quiz;

    public async ValueTask<Outcome> RunAsync(CommandInvoked invoked, CancellationToken cancellation)
    {
        var room = await parts.Rooms.FindAsync(invoked.Origin, cancellation).ConfigureAwait(false);
        var topic = invoked.Arguments.GetValueOrDefault(Topic, "").Trim();
        var count = int.TryParse(invoked.Arguments.GetValueOrDefault(Count, ""), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, MostQuestions) : DefaultCount;
        return invoked.Arguments.GetValueOrDefault(Mode) == ClassMode
            ? await all.StartAsync(room, topic, count, cancellation).ConfigureAwait(false)
            : await solo.StartAsync(room, topic, count, cancellation).ConfigureAwait(false);
    }

    public async ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, CancellationToken cancellation) =>
        await solo.StartAsync(await parts.Rooms.FindAsync(made.Origin, cancellation).ConfigureAwait(false), rest, DefaultCount, cancellation).ConfigureAwait(false);

    public Suggestions Suggest(SuggestionsWanted wanted) => wanted.Option == Topic ? QuestionSuggestions.Names(wanted.Typed, parts.Rooms.Glance(wanted.Origin)) : new Suggestions([]);
}
