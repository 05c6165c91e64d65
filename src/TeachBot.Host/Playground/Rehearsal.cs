using System.Net;
using System.Runtime;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.Commands;
using TeachBot.Content;
using TeachBot.Content.Knowledge;
using TeachBot.Core.Chat;
using TeachBot.Core.Workspaces;
using TeachBot.Host.Pipeline;
using TeachBot.Host.Playground.Board;
using TeachBot.Host.Playground.Live;
using TeachBot.Host.Playground.Names;
using TeachBot.Host.Playground.Routes;
using TeachBot.Host.Playground.Security;

namespace TeachBot.Host.Playground;

/// <summary>
/// Where code is compiled while it runs (<c>dotnet run</c>), the first questions would wait for that. A few are asked and answered before anybody comes: by nobody, on a board of its own, and
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
        var chat = ChatPipeline.Around(new Chat(services.GetRequiredService<ChatParts>()), new PaceOptions(), time, services.GetRequiredService<Apologies>(), NullLoggerFactory.Instance);
        using var board = new MessageBoard(journal, hub, words, time);
        var exchange = new Exchange(chat, board, time);
        var say = new Gate(options, words, NullLogger<Gate>.Instance).Guard(ActRoutes.Handler((act, place, _) => exchange.SayAsync(act, place), words, new Stage()));
        foreach (var (number, question) in QuestionsAbout(course).Where(question => course.Answer(question).IsAnswered).Index())
        {
            await say(Posted(new Act { User = nobody.Name, Language = "ja", Channel = nobody.Direct, Request = $"{number}", Text = question })).ConfigureAwait(false);
        }
    }

    /// <summary>Nobody needs no name.</summary>
    private sealed class Stage : IDoor
    {
        public bool IsTeacher(HttpContext context, Student student) => false;

        public ValueTask<string?> RefusalAsync(HttpContext context, Student student, bool takes) => new((string?)null);
    }

    private static DefaultHttpContext Posted(Act act)
    {
        var context = new DefaultHttpContext();
        (context.Connection.RemoteIpAddress, context.Request.Host, context.Request.Method) = (IPAddress.Loopback, new HostString("localhost"), HttpMethods.Post);
        (context.Request.ContentType, context.Request.Body) = ("application/json", new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(act, PlaygroundJson.Default.Act)));
        return context;
    }

    /// <summary>As most are; only those that the notes answer are asked, since what they don't is kept for the teacher.</summary>
    private static IEnumerable<string> QuestionsAbout(Course course)
    {
        if (course.Knowledge.Terms.FirstOrDefault(term => term.IsConcept && term.Facets.Count > 0) is not { } term)
        {
            return [];
        }

        return [$"{term.Name}とは？", .. term.Facets.Select(facet => $"{term.Name}の{facet.Name}は？").Distinct().Take(3), .. CourseIndex.BesideOf(term).Select(other => $"{term.Name}と{other.Name}の違いは？")];
    }
}
