using System.Globalization;
using System.Text.Json;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using TeachBot.Tests.Discord;

namespace TeachBot.EndToEnd.Discord.Soak;

/// <summary>Students who ask, take quizzes of their own, and answer those of their class; and what has to be in the store because of them.</summary>
internal sealed class Classroom(SoakBot bot, Random chance)
{
    private const int Size = 200;
    private const string Teacher = "9999";

    private static readonly string[] Questions = ["ホスト型とは？", "コンテナ型とは？", "ホスト型とハイパーバイザー型の違いは？", "Kubernetesとは？", "仮想化の利点は？", "@everyone", "?"];

    private readonly FakeInteraction?[] _quizzes = new FakeInteraction?[Size];
    private readonly List<(string Id, string Session)> _solo = [];
    private readonly List<Lesson> _lessons = [];
    private int _numbers = 1_000;

    /// <summary>Interactions that Discord has not judged yet, by age.</summary>
    internal Queue<FakeInteraction> Open { get; } = new();

    internal int Opened => _numbers - 1_000;

    internal static string IdOf(int student) => (2_000 + student).ToString(CultureInfo.InvariantCulture);

    internal static IEnumerable<string> Students => Enumerable.Range(0, Size).Select(IdOf);

    /// <summary>Own quizzes whose answer reached the bot: as many attempts there have to be.</summary>
    internal int SoloAttempts => _solo.Where(press => bot.Traffic.Of(press.Id).Deliveries > 0).Select(press => press.Session).Distinct().Count();

    /// <summary>How many attempts of the class there have to be at least, and may be at most: what was under way at a reveal is either.</summary>
    internal (int Least, int Most) ClassAttempts => (_lessons.Sum(lesson => lesson.Attempts(bot.Traffic, isSure: true)), _lessons.Sum(lesson => lesson.Attempts(bot.Traffic, isSure: false)));

    internal int Lessons => _lessons.Count;

    /// <summary>The class quiz ends, and the next begins.</summary>
    internal async Task NextLessonAsync()
    {
        if (_lessons.LastOrDefault() is { Reveal: { } reveal } lesson)
        {
            lesson.RevealedBy = (await ActAsync(Teacher, 3, new { component_type = 2, custom_id = reveal }, new { id = lesson.Post, flags = 32768 })).Id;
        }

        await ActAsync(Teacher, 2, Quiz("class"), null);
        _lessons.Add(new Lesson(bot.Rest.Channels[SoakBot.Room].Messages.Count));
    }

    /// <summary>Somebody does something.</summary>
    internal async Task ActAsync()
    {
        var student = chance.Next(Size);
        switch (chance.Next(100))
        {
            case < 45:
                await TakeQuizAsync(student);
                break;
            case < 60 when _lessons.LastOrDefault() is { } lesson && lesson.Look(bot.Rest.Channels[SoakBot.Room].Messages):
                var press = await ActAsync(IdOf(student), 3, lesson.Choices[chance.Next(lesson.Choices.Count)], new { id = lesson.Post, flags = 32768 });
                lesson.Presses.Add((press.Id, student));
                break;
            case < 85:
                await ActAsync(IdOf(student), 2, new { type = 1, name = "ask", options = new[] { new { name = "question", type = 3, value = Questions[chance.Next(Questions.Length)] } } }, null);
                break;
            case < 95:
                await ActAsync(IdOf(student), 4, new { type = 1, name = "quiz", options = new[] { new { name = "topic", type = 3, value = "コ", focused = true } } }, null);
                break;
            default:
                await ActAsync(IdOf(student), 3, new { component_type = 2, custom_id = $"zz:{chance.Next()}" }, new { id = "5", flags = 32768 | 64 });
                break;
        }
    }

    private async Task TakeQuizAsync(int student)
    {
        if (_quizzes[student]?.Original is { } shown
            && Shown.ChoicesOf(JsonDocument.Parse(shown.ToJsonString()).RootElement).FirstOrDefault(choice => choice.EndsWith(":?", StringComparison.Ordinal)) is { } answer)
        {
            var press = await ActAsync(IdOf(student), 3, new { component_type = 2, custom_id = answer }, new { id = "5", flags = 32768 | 64 });
            _solo.Add((press.Id, answer.Split(':')[1]));

            // Now and then somebody presses twice.
            _quizzes[student] = chance.Next(20) == 0 ? _quizzes[student] : null;
            return;
        }

        _quizzes[student] = await ActAsync(IdOf(student), 2, Quiz("solo"), null);
    }

    private static object Quiz(string mode) =>
        new { type = 1, name = "quiz", options = new object[] { new { name = "topic", type = 3, value = "コンテナ型" }, new { name = "count", type = 4, value = 1 }, new { name = "mode", type = 3, value = mode } } };

    private async Task<FakeInteraction> ActAsync(string person, int type, object data, object? message)
    {
        var id = (++_numbers).ToString(CultureInfo.InvariantCulture);
        var open = bot.Rest.Interactions.Open(id, "token-" + id, type);
        Open.Enqueue(open);
        await bot.Gateway.DispatchAsync("INTERACTION_CREATE", JsonSerializer.Serialize(new
        {
            id, token = open.Token, application_id = bot.Rest.Application, type, guild_id = "7", channel_id = SoakBot.Room, locale = "ja", channel = new { id = SoakBot.Room, type = 0 }, context = 0,
            app_permissions = "274878024704", member = new { nick = "学生" + person, user = new { id = person, username = "x" } }, message, data,
        }), 7);
        return open;
    }

    /// <summary>A class quiz.</summary>
    /// <param name="before">How many messages stood in the channel when it began.</param>
    private sealed class Lesson(int before)
    {
        internal string Post { get; private set; } = "";

        internal string? Reveal { get; private set; }

        /// <summary>What can be pressed or chosen, as Discord sends it: of a question with several answers each of them alone.</summary>
        internal List<object> Choices { get; } = [];

        internal List<(string Id, int Student)> Presses { get; } = [];

        internal string? RevealedBy { get; set; }

        /// <summary>Whether its message stands.</summary>
        internal bool Look(IReadOnlyList<FakeMessage> messages)
        {
            if (Post.Length == 0 && messages.Count > before)
            {
                var message = JsonDocument.Parse(messages[before].Body.ToJsonString()).RootElement;
                Post = messages[before].Id;
                Reveal = Shown.ChoicesOf(message).FirstOrDefault(choice => choice.EndsWith(":reveal", StringComparison.Ordinal));
                Choices.AddRange(Shown.ComponentsOf(message).SelectMany(Answers));
            }

            return Choices.Count > 0;
        }

        private IEnumerable<object> Answers(JsonElement component)
        {
            if (!component.TryGetProperty("custom_id", out var id) || id.GetString() is not ['c', ':', ..] choice || choice == Reveal)
            {
                return [];
            }

            return component.TryGetProperty("options", out var options)
                ? options.EnumerateArray().Select(option => (object)new { component_type = 3, custom_id = choice, values = new[] { option.GetProperty("value").GetString() } })
                : [new { component_type = 2, custom_id = choice }];
        }

        internal int Attempts(Traffic traffic, bool isSure)
        {
            if (RevealedBy is null || traffic.Of(RevealedBy) is not { DeliveredAt: { } revealed })
            {
                return 0;
            }

            return Presses.Where(press => traffic.Of(press.Id) is { Deliveries: > 0 } path && (!isSure || path.AnsweredAt < revealed)).Select(press => press.Student).Distinct().Count();
        }
    }
}
