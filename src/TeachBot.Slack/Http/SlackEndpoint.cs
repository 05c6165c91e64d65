using System.Text;
using Microsoft.AspNetCore.Http;
using TeachBot.Slack.Answers;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Wire;

namespace TeachBot.Slack.Http;

/// <summary>
/// Where Slack sends to: <c>/slack/events</c>, <c>/slack/commands</c>, <c>/slack/interactivity</c>. What it did not sign gets 401, what can't be read 400; all else 200, another
/// workspace's events too, since Slack stops sending to an address that fails too often.
/// </summary>
internal sealed class SlackEndpoint(SlackDoor door, EventDecoder events, CommandDecoder commands, InteractionDecoder interactions, Reception reception, Intake intake)
{
    /// <summary><c>/slack/events</c>: JSON.</summary>
    internal Task EventsAsync(HttpContext context) => HandleAsync(context, body => events.Decode(body.Span), isRepetition: context.Request.Headers.ContainsKey("X-Slack-Retry-Num"));

    /// <summary><c>/slack/commands</c>: a form.</summary>
    internal Task CommandsAsync(HttpContext context) => HandleAsync(
        context, body => FormFields.Of(body.Span) is var form && form.ContainsKey("ssl_check") ? Decoded.NotForUs.Instance : commands.Decode(CommandOf(form)));

    /// <summary><c>/slack/interactivity</c>: a form with JSON in it. Suggestions are wanted here too.</summary>
    internal Task InteractivityAsync(HttpContext context) => HandleAsync(context, body => FormFields.Of(body.Span) switch
    {
        var form when form.ContainsKey("ssl_check") => Decoded.NotForUs.Instance,
        var form when form.GetValueOrDefault("payload") is { Length: > 0 } json => interactions.Decode(Encoding.UTF8.GetBytes(json)),
        _ => Decoded.Nonsense.Instance,
    });

    private async Task HandleAsync(HttpContext context, Func<ReadOnlyMemory<byte>, Decoded> decode, bool isRepetition = false)
    {
        using var body = new PooledBuffer();
        var status = await door.EnterAsync(context, body, isRepetition).ConfigureAwait(false);
        if (status != StatusCodes.Status200OK)
        {
            context.Response.StatusCode = status;
            return;
        }

        var written = body.Written;
        switch (await reception.ReadAsync(() => decode(written), context.RequestAborted).ConfigureAwait(false))
        {
            case null:
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                break;
            case Decoded.Nonsense:
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                break;
            case var decoded:
                // What was begun ends, whether Slack still listens or not.
                await intake.TakeAsync(decoded, new HttpAcknowledgement(context.Response), CancellationToken.None).ConfigureAwait(false);
                break;
        }
    }

    private static CommandWire CommandOf(Dictionary<string, string> form) => new()
    {
        TeamId = form.GetValueOrDefault("team_id"),
        EnterpriseId = form.GetValueOrDefault("enterprise_id"),
        IsEnterpriseInstall = form.GetValueOrDefault("is_enterprise_install") == "true",
        ChannelId = form.GetValueOrDefault("channel_id"),
        UserId = form.GetValueOrDefault("user_id"),
        UserName = form.GetValueOrDefault("user_name"),
        Text = form.GetValueOrDefault("text"),
        ResponseUrl = form.GetValueOrDefault("response_url"),
        TriggerId = form.GetValueOrDefault("trigger_id"),
    };
}
