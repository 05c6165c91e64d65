using System.Globalization;
using System.Text.Json;
using TeachBot.Core.Chat;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using TeachBot.EndToEnd.Soaks;
using TeachBot.Tests.Discord;

namespace TeachBot.EndToEnd.Discord.Soak;

/// <summary>Students and their teacher in Discord.</summary>
internal sealed class DiscordClassroom(DiscordSoakBot bot, Random chance) : Classroom<object>(bot, chance)
{
    private const string Teacher = "9999";
    private readonly FakeInteraction?[] _quizzes = new FakeInteraction?[Size];

    /// <summary>How many messages stood in the channel when the lesson began.</summary>
    private int _before;

    /// <summary>Interactions that Discord has not judged yet, by age.</summary>
    internal Queue<FakeInteraction> Open { get; } = new();

    internal override UserRef UserOf(int student) => new("discord", "", IdOf(student));

    internal override async Task ActAsync()
    {
        var student = Chance.Next(Size);
        switch (Chance.Next(100))
        {
            case < 45:
                await TakeQuizAsync(student);
                break;
            case < 60 when Look() is { } lesson:
                var press = await ActAsync(
                    IdOf(student),
                    3,
                    lesson.Choices[Chance.Next(lesson.Choices.Count)],
                    new { id = lesson.Post, flags = 32768 }
                );
                lesson.Presses.Add((press.Id, student));
                break;
            case < 85:
                await ActAsync(
                    IdOf(student),
                    2,
                    new
                    {
                        type = 1,
                        name = "ask",
                        options = new[]
                        {
                            new
                            {
                                name = "question",
                                type = 3,
                                value = NextQuestion,
                            },
                        },
                    },
                    null
                );
                break;
            case < 95:
                await ActAsync(
                    IdOf(student),
                    4,
                    new
                    {
                        type = 1,
                        name = "quiz",
                        options = new[]
                        {
                            new
                            {
                                name = "topic",
                                type = 3,
                                value = "コ",
                                focused = true,
                            },
                        },
                    },
                    null
                );
                break;
            default:
                await ActAsync(
                    IdOf(student),
                    3,
                    new { component_type = 2, custom_id = $"zz:{Chance.Next()}" },
                    new { id = "5", flags = 32768 | 64 }
                );
                break;
        }
    }

    protected override async Task<string> RevealAsync(string post, string choice) =>
        (await ActAsync(Teacher, 3, new { component_type = 2, custom_id = choice }, new { id = post, flags = 32768 })).Id;

    protected override async Task BeginAsync()
    {
        await ActAsync(Teacher, 2, Quiz("class"), null);
        _before = bot.Rest.Channels[DiscordSoakBot.Room].Messages.Count;
    }

    private static string IdOf(int student) => (2_000 + student).ToString(CultureInfo.InvariantCulture);

    private async Task TakeQuizAsync(int student)
    {
        if (
            _quizzes[student]?.Original is { } shown
            && Shown
                .ChoicesOf(JsonDocument.Parse(shown.ToJsonString()).RootElement)
                .FirstOrDefault(choice => choice.EndsWith(":?", StringComparison.Ordinal))
                is { } answer
        )
        {
            var press = await ActAsync(
                IdOf(student),
                3,
                new { component_type = 2, custom_id = answer },
                new { id = "5", flags = 32768 | 64 }
            );
            Answers(press.Id, answer);

            // Now and then somebody presses twice.
            _quizzes[student] = Chance.Next(20) == 0 ? _quizzes[student] : null;
            return;
        }

        _quizzes[student] = await ActAsync(IdOf(student), 2, Quiz("solo"), null);
    }

    private static object Quiz(string mode) =>
        new
        {
            type = 1,
            name = "quiz",
            options = new object[]
            {
                new
                {
                    name = "topic",
                    type = 3,
                    value = "コンテナ型",
                },
                new
                {
                    name = "count",
                    type = 4,
                    value = 1,
                },
                new
                {
                    name = "mode",
                    type = 3,
                    value = mode,
                },
            },
        };

    private async Task<FakeInteraction> ActAsync(string person, int type, object data, object? message)
    {
        var id = NextId;
        var open = bot.Rest.Interactions.Open(id, "token-" + id, type);
        Open.Enqueue(open);
        await bot.Gateway.DispatchAsync(
            "INTERACTION_CREATE",
            JsonSerializer.Serialize(
                new
                {
                    id,
                    token = open.Token,
                    application_id = bot.Rest.Application,
                    type,
                    guild_id = "7",
                    channel_id = DiscordSoakBot.Room,
                    locale = "ja",
                    channel = new { id = DiscordSoakBot.Room, type = 0 },
                    context = 0,
                    app_permissions = "274878024704",
                    member = new { nick = "学生" + person, user = new { id = person, username = "x" } },
                    message,
                    data,
                }
            ),
            7
        );
        return open;
    }

    /// <summary>The class's quiz, where its message stands and can be answered.</summary>
    private Lesson<object>? Look()
    {
        var messages = bot.Rest.Channels[DiscordSoakBot.Room].Messages;
        if (Lesson is { Post.Length: 0 } lesson && messages.Count > _before)
        {
            var message = JsonDocument.Parse(messages[_before].Body.ToJsonString()).RootElement;
            var reveal = Shown.ChoicesOf(message).FirstOrDefault(choice => choice.EndsWith(":reveal", StringComparison.Ordinal));
            lesson.Stand(messages[_before].Id, reveal, Shown.ComponentsOf(message).SelectMany(component => AnswersOf(component, reveal)));
        }

        return Lesson is { Choices.Count: > 0 } ? Lesson : null;
    }

    private static IEnumerable<object> AnswersOf(JsonElement component, string? reveal)
    {
        if (!component.TryGetProperty("custom_id", out var id) || id.GetString() is not ['c', ':', ..] choice || choice == reveal)
        {
            return [];
        }

        return component.TryGetProperty("options", out var options)
            ? options
                .EnumerateArray()
                .Select(option =>
                    (object)
                        new
                        {
                            component_type = 3,
                            custom_id = choice,
                            values = new[] { option.GetProperty("value").GetString() },
                        }
                )
            : [new { component_type = 2, custom_id = choice }];
    }
}
