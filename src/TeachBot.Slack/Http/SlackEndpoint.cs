using System.Text;
using Microsoft.AspNetCore.Http;
using TeachBot.Slack.Answers;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Wire;

namespace TeachBot.Slack.Http;

/// <summary>
/// Where Slack sends to: <c>/slack/events</c>, <c>/slack/commands</c>, <c>/slack/interactivity</c>. What it did not sign gets 401, what
/// can't be read 400; all else 200, another workspace's events too, since Slack stops sending to an address that fails too often.
/// </summary>
internal sealed class SlackEndpoint(
    SlackDoor door,
    EventDecoder events,
    CommandDecoder commands,
    InteractionDecoder interactions,
    Reception reception,
    Intake intake,
    Func<string, SlackWords> words
)
{
    /// <summary><c>/slack/events</c>: JSON.</summary>
    internal Task EventsAsync(HttpContext context) =>
        HandleAsync(context, body => events.Decode(body.Span), isRepetition: context.Request.Headers.ContainsKey("X-Slack-Retry-Num"));

    /// <summary><c>/slack/commands</c>: a form.</summary>
    internal Task CommandsAsync(HttpContext context) =>
        HandleAsync(context, body => Command(new FormFields(body.Span)), comesOnce: true, whileStarting: Starting);

    /// <summary><c>/slack/interactivity</c>: a form with JSON in it. Suggestions are wanted here too.</summary>
    internal Task InteractivityAsync(HttpContext context) =>
        HandleAsync(context, body => Interaction(new FormFields(body.Span)), comesOnce: true);

    private Decoded Command(FormFields form) =>
        form["ssl_check"] is not null
            ? Decoded.NotForUs.Instance
            : commands.Decode(
                new CommandWire
                {
                    TeamId = form["team_id"],
                    EnterpriseId = form["enterprise_id"],
                    IsEnterpriseInstall = form["is_enterprise_install"] == "true",
                    ChannelId = form["channel_id"],
                    UserId = form["user_id"],
                    UserName = form["user_name"],
                    Text = form["text"],
                    ResponseUrl = form["response_url"],
                    TriggerId = form["trigger_id"],
                }
            );

    private Decoded Interaction(FormFields form) =>
        form["ssl_check"] is not null ? Decoded.NotForUs.Instance
        : form["payload"] is { Length: > 0 } json ? interactions.Decode(Encoding.UTF8.GetBytes(json))
        : Decoded.Nonsense.Instance;

    /// <summary>What whoever typed a command is told before it is known whose workspace it is, and what they speak.</summary>
    private ReadOnlyMemory<byte> Starting() =>
        JsonBytes.ObjectOf(
            $"{words("ja").Starting}\n{words("en").Starting}",
            static (json, text) =>
            {
                json.WriteString("response_type", "ephemeral");
                json.WriteString("text", text);
            }
        );

    private async Task HandleAsync(
        HttpContext context,
        Func<ReadOnlyMemory<byte>, Decoded> decode,
        bool isRepetition = false,
        bool comesOnce = false,
        Func<ReadOnlyMemory<byte>>? whileStarting = null
    )
    {
        using var body = new PooledBuffer();
        var status = await door.EnterAsync(context, body, isRepetition);
        if (status != StatusCodes.Status200OK)
        {
            context.Response.StatusCode = status;
            return;
        }

        var written = body.Written;
        switch (await reception.ReadAsync(() => decode(written), comesOnce, context.RequestAborted))
        {
            case null when whileStarting is not null:
                await new HttpAcknowledgement(context.Response).SendAsync(whileStarting(), context.RequestAborted);
                break;
            case null:
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                break;
            case Decoded.Nonsense:
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                break;
            case var decoded:
                // What was begun ends, whether Slack still listens or not.
                await intake.TakeAsync(decoded, new HttpAcknowledgement(context.Response), CancellationToken.None);
                break;
        }
    }
}
