using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Host.Playground.Board;
using TeachBot.Host.Playground.Security;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Playground.Routes;

/// <summary><c>GET /playground/start?user=…&amp;language=…&amp;channel=…</c> and <c>GET /playground/messages?user=…&amp;channel=…</c>.</summary>
internal static class StartRoute
{
    internal static void MapStart(this IEndpointRouteBuilder routes, Gate gate)
    {
        var services = routes.ServiceProvider;
        var (words, board, chat, options) = (services.GetRequiredService<PlaygroundWords>(), services.GetRequiredService<MessageBoard>(), services.GetRequiredService<IChat>(), services.GetRequiredService<PlaygroundOptions>());
        routes.MapGet("/playground/start", gate.Guard(context =>
        {
            var query = context.Request.Query;
            var language = query["language"] == "en" ? "en" : "ja";
            var wording = words.For(language);
            var student = Student.Of(query["user"]) ?? Student.Of(wording.Students.Values.First())!;
            var channel = query["channel"].ToString() is { } asked && MayRead(asked, student, words) ? asked : student.Direct;
            var start = new StartResponse(
                student.Name, language, PlaygroundPlatform.BotName, Channels(student, words, language), [.. chat.Commands.Where(spec => !spec.IsForTeachers || options.IsTeacher(student.Name)).Select(spec => Command(spec, language))],
                wording.Page, [.. wording.Students.Values], Student.Longest, Exchange.LongestText) { History = History(board, channel) };
            return Json.WriteAsync(context, start, PlaygroundJson.Default.StartResponse);
        }));
        routes.MapGet("/playground/messages", gate.Guard(context =>
        {
            var query = context.Request.Query;
            if (Student.Of(query["user"]) is { } student && query["channel"].ToString() is { } channel && MayRead(channel, student, words))
            {
                return Json.WriteAsync(context, History(board, channel), PlaygroundJson.Default.MessagesResponse);
            }

            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }));
    }

    private static bool MayRead(string channel, Student student, PlaygroundWords words) => words.HasChannel(channel) || channel == student.Direct;

    private static MessagesResponse History(MessageBoard board, string channel)
    {
        var (messages, after) = board.Read(channel);
        return new MessagesResponse(channel, messages, after);
    }

    private static List<ChannelJson> Channels(Student student, PlaygroundWords words, string language) =>
    [
        new ChannelJson(student.Direct, PlaygroundPlatform.BotName, words.For(language).DirectAbout, IsDirect: true),
        .. words.Channels(language).Select(channel => new ChannelJson(channel.Id, channel.Channel.Name, channel.Channel.About, IsDirect: false)),
    ];

    private static CommandJson Command(CommandSpec spec, string language) => new(
        spec.Name, spec.Names.For(language), spec.Names.For(language == "en" ? "ja" : "en"), spec.Description.For(language), [.. spec.Options.Where(option => !option.IsPersonOrRole).Select(option => Option(option, language))]);

    private static OptionJson Option(OptionSpec option, string language) => new(
        option.Name, option.Names.For(language), option.Description.For(language), option.IsRequired, option.HasSuggestions,
        [.. option.Values.Select(value => new ValueJson(value.Value, value.Label.For(language)))]) { Least = option.Number?.Least, Most = option.Number?.Most };
}
