using System.Runtime;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.Commands;
using TeachBot.Content;
using TeachBot.Core.Chat;
using TeachBot.Core.Workspaces;
using TeachBot.Host.Playground.Board;
using TeachBot.Host.Playground.Live;

namespace TeachBot.Host.Playground.Routes;

/// <summary>
/// Where code is compiled while it runs (<c>dotnet run</c>), the first questions would wait for that. Two are asked and answered before anybody comes: by nobody, on a board of its own, and
/// nothing of them stays. If it fails, the first who asks waits.
/// </summary>
internal static class Rehearsal
{
    /// <summary>Nothing in the native binary, which has nothing to compile, nor where there are no notes.</summary>
    internal static async Task PlayAsync(IServiceProvider services)
    {
        var (words, time) = (services.GetRequiredService<PlaygroundWords>(), services.GetRequiredService<TimeProvider>());
        var (nobody, options) = (Student.Of("0")!, new PlaygroundOptions());
        var room = new ChannelRef(PlaygroundPlatform.Workspace, nobody.Direct);
        if (JitInfo.GetCompiledMethodCount() == 0 || services.GetRequiredService<ICourses>().SeenIn(room, new WorkspaceSettings(), time.GetUtcNow()) is not { } course)
        {
            return;
        }

        using var journal = new Journal(options, NullLogger<Journal>.Instance);
        using var hub = new LiveHub(time);
        var exchange = new Exchange(new Chat(services.GetRequiredService<ChatParts>()), new MessageBoard(journal, hub, words, time), time);
        foreach (var (number, question) in QuestionsAbout(course).Where(question => course.Answer(question).IsAnswered).Index())
        {
            var asked = JsonSerializer.SerializeToUtf8Bytes(new Act { User = nobody.Name, Language = "ja", Channel = nobody.Direct, Request = $"{number}", Text = question }, PlaygroundJson.Default.Act);
            var act = JsonSerializer.Deserialize(asked, PlaygroundJson.Default.Act)!;
            _ = JsonSerializer.SerializeToUtf8Bytes(await exchange.SayAsync(act, Place.Of(act, words, options).Place!).ConfigureAwait(false), PlaygroundJson.Default.ActResponse);
        }
    }

    /// <summary>As most are; only those that the notes answer are asked, since what they don't is kept for the teacher.</summary>
    private static IEnumerable<string> QuestionsAbout(Course course) =>
        course.Knowledge.Terms.FirstOrDefault(term => term.IsConcept && term.Facets.Count > 0) is { } term ? [$"{term.Name}とは？", $"{term.Name}の{term.Facets[^1].Name}は？"] : [];
}
