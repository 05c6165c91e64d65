using System.Text.Json.Nodes;
using TeachBot.Core.Chat;
using TeachBot.EndToEnd.Fakes.Slack;

namespace TeachBot.EndToEnd.Daily.Rooms;

/// <summary>A channel in Slack.</summary>
/// <param name="slack">Slack.</param>
/// <param name="number">The channel's number.</param>
/// <param name="clock">By which people wait.</param>
/// <param name="chance">Which of the open sockets is told what people do.</param>
internal sealed class SlackRoom(FakeSlack slack, int number, LeapClock clock, Func<double> chance) : IQuizRoom
{
    private readonly string _id = OpenIn(slack, $"C{7_000 + number}");

    public ChannelRef Channel => new(new WorkspaceRef("slack", FakeSlack.Team), _id);

    public IReadOnlyList<QuizMessage> Messages =>
        [
            .. slack
                .SeenBy(_id, "nobody")
                .Select(message => new QuizMessage(message.Ts, SlackShown.TextOf(message.Body), [.. AnswersOf(message.Body)])),
        ];

    public UserRef UserOf(int student) => new("slack", FakeSlack.Team, slack.PersonOf(NameOf(student)));

    public Task<string?> AnswerAsync(int student, string message, QuizAnswer answer)
    {
        var pressed = slack.SeenBy(_id, "nobody").First(one => one.Ts == message);
        JsonObject Option() => new() { ["value"] = answer.Value };
        return ActAsync(
            student,
            "interactive",
            answer.Kind switch
            {
                "static_select" => SlackActs.Press(
                    slack,
                    NameOf(student),
                    _id,
                    pressed,
                    new JsonObject
                    {
                        ["type"] = answer.Kind,
                        ["action_id"] = answer.Choice,
                        ["selected_option"] = Option(),
                    }
                ),
                "multi_static_select" => SlackActs.Press(
                    slack,
                    NameOf(student),
                    _id,
                    pressed,
                    SlackActs.Button("!" + answer.Choice),
                    new JsonObject
                    {
                        ["b"] = new JsonObject { [answer.Choice] = new JsonObject { ["selected_options"] = new JsonArray(Option()) } },
                    }
                ),
                _ => SlackActs.Press(slack, NameOf(student), _id, pressed, SlackActs.Button(answer.Choice)),
            }
        );
    }

    public Task<string?> ProgressAsync(int student)
    {
        var command = SlackActs.Command(slack, NameOf(student), "成績");
        (command["channel_id"], command["response_url"]) = (_id, slack.Replies.Open(_id, UserOf(student).Id));
        return ActAsync(student, "slash_commands", command);
    }

    private async Task<string?> ActAsync(int student, string type, JsonObject payload)
    {
        var person = UserOf(student).Id;
        if (slack.Sockets.Open is not { Count: > 0 } sockets)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), clock);
            return null;
        }

        var (before, said) = (PrivatelyTo(person).Count, (string?)null);
        _ = AcknowledgedAsync(sockets[(int)(chance() * sockets.Count)], type, payload, person);
        return await Waiting.ForAsync(
            () => PrivatelyTo(person) is var told && told.Count > before ? said = SlackShown.TextOf(told[^1].Body) : said,
            clock
        );
    }

    /// <summary>What an acknowledgement says is shown as a message that only they see.</summary>
    private async Task AcknowledgedAsync(FakeSocket socket, string type, JsonObject payload, string person)
    {
        try
        {
            if (
                (await slack.Sockets.SendAsync(socket, type, payload, acceptsPayload: type == "slash_commands", CancellationToken.None))[
                    "payload"
                ]
                is JsonObject said
            )
            {
                slack.Add(_id, (JsonObject)said.DeepClone(), person);
            }
        }
        catch (Exception exception)
            when (exception
                    is System.Net.WebSockets.WebSocketException
                        or ObjectDisposedException
                        or InvalidOperationException
                        or IOException
            )
        {
            // Its replica was killed: the person tries again.
        }
    }

    private List<FakeMessage> PrivatelyTo(string person) => [.. slack.SeenBy(_id, person).Where(message => message.OnlyFor == person)];

    /// <summary>A letter each: the fake tells people by their letters' sum.</summary>
    private string NameOf(int student) => ((char)('一' + (number * 10) + student)).ToString();

    private static IEnumerable<QuizAnswer> AnswersOf(JsonObject body) =>
        SlackShown
            .RowsOf(body)
            .SelectMany(row => row)
            .Where(element => element["action_id"]!.GetValue<string>() is ['d', ':', ..])
            .SelectMany(element =>
                element["options"] is JsonArray options
                    ? options.Select(option => new QuizAnswer(
                        Id(element),
                        option!["value"]!.GetValue<string>(),
                        element["type"]!.GetValue<string>()
                    ))
                    : [new QuizAnswer(Id(element), null, "button")]
            );

    private static string Id(JsonNode element) => element["action_id"]!.GetValue<string>();

    private static string OpenIn(FakeSlack slack, string id)
    {
        slack.Channels.TryAdd(id, []);
        return id;
    }
}
