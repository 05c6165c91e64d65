using System.Globalization;
using System.Text.Json;
using TeachBot.Benchmarks.Notes;
using TeachBot.Commands;
using TeachBot.Commands.Asking;
using TeachBot.Commands.People;
using TeachBot.Commands.Rooms;
using TeachBot.Commands.Wording;
using TeachBot.Content;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Workspaces;
using TeachBot.Host.Wordings;
using TeachBot.Storage;

namespace TeachBot.Benchmarks.Chats;

/// <summary>
/// From event to outcome: what asking costs in process, beside the engine alone, for questions that nobody has asked yet and for those
/// that others have.
/// </summary>
internal static class ChatAsk
{
    private const int Rounds = 60;
    private static readonly EventOrigin Origin = new(
        "e",
        new ChannelRef(new WorkspaceRef("playground", "p"), "c"),
        new UserRef("playground", "", "u"),
        "ja",
        DateTimeOffset.UnixEpoch
    );

    /// <param name="content">The folder of the notes.</param>
    /// <param name="asked">A file with a question a line, as text or as JSON with a <c>question</c>; null for every name and sentence of
    /// the notes, which is harder than what people ask.</param>
    internal static int Measure(string content, string? asked)
    {
        var course = Course.Load(content);
        List<string> questions = [.. (asked is null ? Questions.About(course) : File.ReadLines(asked).Select(QuestionOf)).Distinct()];
        var chat = Make(course);
        _ = course.Questions;
        var engine = Cost.Of(questions, question => course.Answer(question), () => { });
        var first = Cost.Of(questions, question => Ask(chat, question), () => Forget(chat));
        var again = Cost.Of(questions, question => Ask(chat, question), () => { });
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{questions.Count} questions; event to outcome, asked for the first time: {first} (bars: p50 0.050 ms, "
                    + $"p99 1 ms, 20000 bytes); asked again: {again}; reference (the engine alone): "
                    + $"{engine}; ratio p50={first.Time.Median / engine.Time.Median:F2}"
            )
        );
        return first.Time.Median <= .05 && first.Time.P99 <= 1 && first.Bytes <= 20_000 ? 0 : 1;
    }

    private static string QuestionOf(string line)
    {
        if (!line.StartsWith('{'))
        {
            return line;
        }

        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("question").GetString()!;
    }

    /// <summary>Asks so much else that no answer is remembered.</summary>
    private static void Forget(Chat chat)
    {
        for (var other = 0; other <= AnswerMemory.Most; other++)
        {
            Ask(chat, string.Create(CultureInfo.InvariantCulture, $"{other}とは？"));
        }
    }

    /// <param name="Time">How long a call takes.</param>
    /// <param name="Bytes">What it allocates, on average.</param>
    private sealed record Cost(Latency Time, long Bytes)
    {
        /// <param name="questions">Each is asked once a round.</param>
        /// <param name="call">What is measured.</param>
        /// <param name="before">What comes before each round, and isn't.</param>
        internal static Cost Of(List<string> questions, Action<string> call, Action before)
        {
            var time = Latency.Of(questions, call, Rounds, before);
            before();
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            questions.ForEach(call);
            return new Cost(time, (GC.GetAllocatedBytesForCurrentThread() - allocated) / questions.Count);
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Time}, {Bytes} bytes each");
    }

    private static void Ask(Chat chat, string question)
    {
        var outcome = chat.HandleAsync(new Mentioned(Origin, question));
        if (!outcome.IsCompletedSuccessfully || outcome.Result is not Reply)
        {
            throw new InvalidOperationException(question);
        }
    }

    /// <summary>What commands are made of, on a real store.</summary>
    internal static ChatParts PartsOf(Course course, SqlStore store)
    {
        var words = Words();
        var settings = new KnownSettings(store.Workspaces, store, TimeProvider.System);
        return new ChatParts(
            new RoomFinder(new One(course), settings, words),
            new Specs(words["ja"], words["en"]),
            new Conversations(TimeProvider.System),
            store,
            store.Sessions,
            store.Attempts,
            settings,
            store.Schedules,
            store.Boards
        )
        {
            People = new PeopleParts(store.Learners, store.LinkCodes, store.Records, _ => 0),
            Watch = null!,
        };
    }

    private static Dictionary<string, ChatWording> Words() => new() { ["ja"] = Wording.For("ja").Chat, ["en"] = Wording.For("en").Chat };

    private static Chat Make(Course course)
    {
        var words = Words();
        var rooms = new RoomFinder(new One(course), new KnownSettings(new Defaults(), new Nothing(), TimeProvider.System), words);
        return new Chat(
            new ChatParts(
                rooms,
                new Specs(words["ja"], words["en"]),
                new Conversations(TimeProvider.System),
                new Nothing(),
                null!,
                null!,
                null!,
                null!,
                null!
            )
            {
                People = new PeopleParts(null!, null!, null!, _ => 0),
                Watch = null!,
            }
        );
    }

    private sealed record One(Course? Current) : ICourses
    {
        public string? Version => "v";

        public Course? SeenIn(ChannelRef channel, WorkspaceSettings settings, DateTimeOffset now) => Current;
    }

    private sealed class Defaults : IWorkspaces
    {
        private static readonly Task<SavedSettings> Found = Task.FromResult(new SavedSettings(new WorkspaceSettings(), 0));

        public Task<SavedSettings> FindAsync(WorkspaceRef workspace, CancellationToken cancellation = default) => Found;
    }

    private sealed class Nothing : IEffects
    {
        public Task<EffectResult> ApplyAsync(Effect effect, CancellationToken cancellation = default) =>
            Task.FromResult(EffectResult.Applied);
    }
}
