using System.Globalization;
using System.Text.Json.Nodes;
using TeachBot.Core.Chat;
using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.EndToEnd.Soaks;
using Answer = (System.Text.Json.Nodes.JsonObject Action, System.Text.Json.Nodes.JsonObject? State);

namespace TeachBot.EndToEnd.Slack.Soak;

/// <summary>Students and their teacher in Slack.</summary>
internal sealed class SlackClassroom : Classroom<Answer>
{
    private const string Teacher = "U9999";
    private const string Quiz = "クイズ コンテナ型 1問";
    private static readonly string[] Channels = ["C71", "C72", "C73", "C74"];

    private readonly SlackSoakBot _bot;
    private readonly Deliveries _deliveries;
    private readonly SlackAct?[] _quizzes = new SlackAct?[Size];
    private readonly SlackAct?[] _outlines = new SlackAct?[Size];

    /// <summary>How many posts stood in the channel when the lesson began.</summary>
    private int _before;

    internal SlackClassroom(SlackSoakBot bot, Deliveries deliveries, Random chance)
        : base(bot, chance)
    {
        (_bot, _deliveries) = (bot, deliveries);
        foreach (var channel in Channels)
        {
            bot.Slack.Channels[channel] = [];
        }

        foreach (var (student, id) in Enumerable.Range(0, Size).Select(student => (student, IdOf(student))))
        {
            bot.Slack.People[id] = $"学生{student}";
            bot.Slack.Channels["D" + id] = [];
        }

        bot.Slack.People[Teacher] = "先生";
    }

    /// <summary>What was said to the bot in plain language, in channels and to it alone: each is answered once.</summary>
    internal List<SlackAct> Mentions { get; } = [];

    /// <summary>What stands in the class's channel for all.</summary>
    private IReadOnlyList<FakeMessage> Posts => _bot.Slack.SeenBy(FakeSlack.Room, "");

    internal override UserRef UserOf(int student) => new("slack", FakeSlack.Team, IdOf(student));

    internal override Task ActAsync()
    {
        var student = Chance.Next(Size);
        switch (Chance.Next(100))
        {
            case < 40:
                TakeQuiz(student);
                break;
            case < 55 when Look() is { } lesson:
                lesson.Presses.Add((Press(student, Standing(lesson.Post), lesson.Choices[Chance.Next(lesson.Choices.Count)]).Id, student));
                break;
            case < 70:
                Command(IdOf(student), NextQuestion);
                break;
            case < 78:
                Mentions.Add(Say(student));
                break;
            case < 86:
                var typed = NextId;
                _deliveries.Bring(typed, "interactive", SlackActs.Typed(_bot.Slack, IdOf(student), "?ask:question", typed));
                break;
            case < 90:
                var opened = NextId;
                _deliveries.Bring(opened, "events_api", SlackActs.Opened(_bot.Slack, IdOf(student), opened));
                break;
            case < 96:
                Browse(student);
                break;
            default:
                Press(student, Own(student, []), (SlackActs.Button($"zz:{Chance.Next()}"), null));
                break;
        }

        return Task.CompletedTask;
    }

    protected override Task<string> RevealAsync(string post, string choice) =>
        Task.FromResult(Press(Teacher, Standing(post), (SlackActs.Button(choice), null)).Id);

    protected override Task BeginAsync()
    {
        Command(Teacher, Quiz + " みんなで");
        _before = Posts.Count;
        return Task.CompletedTask;
    }

    private static string IdOf(int student) => string.Create(CultureInfo.InvariantCulture, $"U{2_000 + student}");

    private void TakeQuiz(int student)
    {
        if (
            ShownBy(_quizzes[student]) is { } shown
            && SlackShown.ChoicesOf(shown).FirstOrDefault(choice => choice.EndsWith(":?", StringComparison.Ordinal)) is { } answer
        )
        {
            Answers(Press(student, Own(student, shown), (SlackActs.Button(answer), null)).Id, answer);

            // Now and then somebody presses twice.
            _quizzes[student] = Chance.Next(20) == 0 ? _quizzes[student] : null;
            return;
        }

        _quizzes[student] = Command(IdOf(student), Quiz);
    }

    /// <summary>Somebody reads the outline. They take no quiz that a section offers: nobody would count the answers.</summary>
    private void Browse(int student)
    {
        if (ShownBy(_outlines[student]) is { } shown && Sections(shown) is { Count: > 0 } sections)
        {
            _outlines[student] = Press(student, Own(student, shown), sections[Chance.Next(sections.Count)]);
            return;
        }

        _outlines[student] = Command(IdOf(student), "目次");
    }

    private static List<Answer> Sections(JsonObject shown) =>
        [
            .. SlackShown
                .AnswersOf(shown)
                .Where(answer => ((string?)answer.Action["action_id"])?.StartsWith("topics:", StringComparison.Ordinal) == true),
        ];

    private SlackAct Command(string person, string text)
    {
        var id = NextId;
        var command = SlackActs.Command(_bot.Slack, person, text);
        command["trigger_id"] = id;
        return _deliveries.Bring(id, "slash_commands", command);
    }

    private SlackAct Press(int student, FakeMessage message, Answer answer) => Press(IdOf(student), message, answer);

    private SlackAct Press(string person, FakeMessage message, Answer answer)
    {
        var id = NextId;
        var press = SlackActs.Press(_bot.Slack, person, FakeSlack.Room, message, answer.Action, answer.State);
        press["trigger_id"] = id;
        return _deliveries.Bring(id, "interactive", press);
    }

    private SlackAct Say(int student)
    {
        var id = NextId;
        var said = SlackActs.Said(
            _bot.Slack,
            IdOf(student),
            "ホスト型とは？",
            id,
            Chance.Next(2) == 0 ? "D" + IdOf(student) : Channels[Chance.Next(Channels.Length)]
        );
        said["event"]!["ts"] = $"1795000001.{id:000000}";
        return _deliveries.Bring(id, "events_api", said);
    }

    /// <summary>What somebody was shown for what they did; null where nothing came yet, or it is long ago.</summary>
    private JsonObject? ShownBy(SlackAct? act) =>
        act?.Said ?? (act?.ResponseUrl is { } address ? _bot.Slack.Replies.SaidBy(address) : null);

    /// <summary>A message that only one student sees.</summary>
    private FakeMessage Own(int student, JsonObject body) => new(_bot.Slack.NextTs(), body) { OnlyFor = IdOf(student) };

    private FakeMessage Standing(string post) => _bot.Slack.Find(FakeSlack.Room, post)!;

    /// <summary>The class's quiz, where its message stands and can be answered.</summary>
    private Lesson<Answer>? Look()
    {
        if (Lesson is { Post.Length: 0 } lesson && Posts is var posts && posts.Count > _before)
        {
            var post = posts[_before];
            var reveal = SlackShown.ChoicesOf(post.Body).FirstOrDefault(choice => choice.EndsWith(":reveal", StringComparison.Ordinal));
            lesson.Stand(
                post.Ts,
                reveal,
                SlackShown.AnswersOf(post.Body, choice => choice.StartsWith("c:", StringComparison.Ordinal) && choice != reveal)
            );
        }

        return Lesson is { Choices.Count: > 0 } ? Lesson : null;
    }
}
