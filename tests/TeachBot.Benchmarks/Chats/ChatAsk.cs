using System.Globalization;
using TeachBot.Benchmarks.Notes;
using TeachBot.Commands;
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

/// <summary>From event to outcome: what asking costs in process, beside the engine alone, for questions that nobody has asked yet and for those that others have.</summary>
internal static class ChatAsk
{
    private const int Rounds = 40;
    private static readonly EventOrigin Origin = new("e", new ChannelRef(new WorkspaceRef("playground", "p"), "c"), new UserRef("playground", "", "u"), "ja", DateTimeOffset.UnixEpoch);

    internal static int Measure(string content)
    {
        var course = Course.Load(content);
        var questions = Questions.About(course);
        var chat = Make(course);
        _ = course.Questions;
        var engine = Latency.Of(questions, question => course.Answer(question), Rounds);
        var before = GC.GetAllocatedBytesForCurrentThread();
        questions.ForEach(question => course.Answer(question));
        var engineBytes = (GC.GetAllocatedBytesForCurrentThread() - before) / questions.Count;
        var asked = Latency.Of(questions, question => Ask(chat, question), Rounds);
        before = GC.GetAllocatedBytesForCurrentThread();
        questions.ForEach(question => Ask(chat, question));
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / questions.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{questions.Count} questions; event to outcome: {asked}, {bytes} bytes each (bars: p50 0.050 ms, p99 1 ms, 20000 bytes); reference (the engine alone, nothing remembered): {engine}, {engineBytes} bytes; ratio p50={asked.Median / engine.Median:F2}"));
        return asked.Median <= .05 && asked.P99 <= 1 && bytes <= 20_000 ? 0 : 1;
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
            new RoomFinder(new One(course), settings, words), new Specs(words["ja"], words["en"]), new Conversations(TimeProvider.System), store, store.Sessions, store.Attempts, settings,
            store.Schedules, store.Boards)
        {
            People = new PeopleParts(store.Learners, store.LinkCodes, store.Records, _ => 0),
        };
    }

    private static Dictionary<string, ChatWording> Words() => new() { ["ja"] = Wording.For("ja").Chat, ["en"] = Wording.For("en").Chat };

    private static Chat Make(Course course)
    {
        var words = Words();
        var rooms = new RoomFinder(new One(course), new KnownSettings(new Defaults(), new Nothing(), TimeProvider.System), words);
        return new Chat(new ChatParts(rooms, new Specs(words["ja"], words["en"]), new Conversations(TimeProvider.System), new Nothing(), null!, null!, null!, null!, null!) { People = new PeopleParts(null!, null!, null!, _ => 0) });
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
        public Task<EffectResult> ApplyAsync(Effect effect, CancellationToken cancellation = default) => Task.FromResult(EffectResult.Applied);
    }
}
