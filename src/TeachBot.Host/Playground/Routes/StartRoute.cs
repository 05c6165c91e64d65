using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Host.Playground.Board;
using TeachBot.Host.Playground.Names;
using TeachBot.Host.Playground.Security;

namespace TeachBot.Host.Playground.Routes;

/// <summary>
/// <c>/playground/start?user=…&amp;language=…&amp;channel=…</c>, which a page posts so that its browser is known from then on, and
/// <c>GET /playground/messages?user=…&amp;channel=…</c>.
/// </summary>
internal static class StartRoute
{
    /// <summary>So many names are tried for who has none.</summary>
    private const int MostTried = 50;

    internal static void MapStart(this IEndpointRouteBuilder routes, Gate gate)
    {
        var services = routes.ServiceProvider;
        var (words, board, chat, door) = (
            services.GetRequiredService<PlaygroundWords>(),
            services.GetRequiredService<MessageBoard>(),
            services.GetRequiredService<IChat>(),
            services.GetRequiredService<NameDoor>()
        );
        routes.MapMethods(
            "/playground/start",
            [HttpMethods.Get, HttpMethods.Post],
            gate.Guard(async context =>
            {
                if (HttpMethods.IsPost(context.Request.Method))
                {
                    BrowserCookie.Give(context);
                }

                var query = context.Request.Query;
                var language = query["language"] == "en" ? "en" : "ja";
                var wording = words.For(language);
                var typed = Student.Of(query["user"]);
                var student = typed ?? (gate.IsLocked ? null : await UnusedAsync(context, wording.Students.Values, door));
                var error = student is null ? ActRoutes.Unnamed : await door.RefusalAsync(context, student, takes: false);
                var isTeacher = student is not null && door.IsTeacher(context, student);
                if (error is not null)
                {
                    context.Response.StatusCode = ActRoutes.StatusOf(error);
                    await context.Response.WriteAsJsonAsync(
                        new StartRefusal(error, student?.Name ?? "", language, wording.Page, Student.Longest)
                        {
                            IsTeacher = isTeacher,
                            HasTeacherDoor = gate.HasTeacherKey,
                        },
                        PlaygroundJson.Default.StartRefusal
                    );
                    return;
                }

                var channel = query["channel"].ToString() is { } asked && MayRead(asked, student!, words) ? asked : student!.Direct;
                var start = new StartResponse(
                    student!.Name,
                    language,
                    Mention.BotName,
                    Channels(student, words, language),
                    [.. chat.Commands.Where(spec => !spec.IsForTeachers || isTeacher).Select(spec => Command(spec, language))],
                    wording.Page,
                    gate.IsLocked ? [] : [.. wording.Students.Values],
                    Student.Longest,
                    Exchange.LongestText
                )
                {
                    History = History(board, channel),
                    IsTeacher = isTeacher,
                    HasTeacherDoor = gate.HasTeacherKey,
                };
                await context.Response.WriteAsJsonAsync(start, PlaygroundJson.Default.StartResponse);
            })
        );
        routes.MapGet(
            "/playground/messages",
            gate.Guard(async context =>
            {
                var query = context.Request.Query;
                if (
                    Student.Of(query["user"]) is not { } student
                    || query["channel"].ToString() is not { } channel
                    || !MayRead(channel, student, words)
                )
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                }
                else if (await door.RefusalAsync(context, student, takes: false) is { } error)
                {
                    await ActRoutes.AnswerAsync(context, new ActResponse("error") { Error = error });
                }
                else
                {
                    await context.Response.WriteAsJsonAsync(History(board, channel), PlaygroundJson.Default.MessagesResponse);
                }
            })
        );
    }

    /// <summary>A name for who tries it alone and has said none: the first that is theirs, or nobody's.</summary>
    private static async Task<Student?> UnusedAsync(HttpContext context, IEnumerable<string> names, NameDoor door)
    {
        var first = Student.Of(names.First())!;
        foreach (
            var name in names.Concat(
                Enumerable.Range(2, MostTried).Select(number => string.Create(CultureInfo.InvariantCulture, $"{first.Name}{number}"))
            )
        )
        {
            if (Student.Of(name) is { } student && await door.RefusalAsync(context, student, takes: false) != NameDoor.Taken)
            {
                return student;
            }
        }

        return null;
    }

    private static bool MayRead(string channel, Student student, PlaygroundWords words) =>
        words.HasChannel(channel) || channel == student.Direct;

    private static MessagesResponse History(MessageBoard board, string channel)
    {
        var (messages, after) = board.Read(channel);
        return new MessagesResponse(channel, messages, after);
    }

    private static List<ChannelJson> Channels(Student student, PlaygroundWords words, string language) =>
        [
            new ChannelJson(student.Direct, Mention.BotName, words.For(language).DirectAbout, IsDirect: true),
            .. words
                .Channels(language)
                .Select(channel => new ChannelJson(channel.Id, channel.Channel.Name, channel.Channel.About, IsDirect: false)),
        ];

    private static CommandJson Command(CommandSpec spec, string language) =>
        new(
            spec.Name,
            spec.Names.For(language),
            spec.Names.For(language == "en" ? "ja" : "en"),
            spec.Description.For(language),
            [.. spec.Options.Where(option => !option.IsPersonOrRole).Select(option => Option(option, language))]
        );

    private static OptionJson Option(OptionSpec option, string language) =>
        new(
            option.Name,
            option.Names.For(language),
            option.Description.For(language),
            option.IsRequired,
            option.HasSuggestions,
            [.. option.Values.Select(value => new ValueJson(value.Value, value.Label.For(language)))]
        )
        {
            Least = option.Number?.Least,
            Most = option.Number?.Most,
        };
}
