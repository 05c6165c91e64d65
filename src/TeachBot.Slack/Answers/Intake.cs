using Microsoft.Extensions.Logging;
using TeachBot.Slack.Decoding;

namespace TeachBot.Slack.Answers;

/// <summary>Takes what Slack sent, whichever way it came: acknowledges it, and has it answered.</summary>
internal sealed partial class Intake(Responder responder, MentionAnswers mentions, HomePage home, Unfinished unfinished, ILogger<Intake> logger)
{
    /// <summary>When this returns, it is acknowledged.</summary>
    internal async Task TakeAsync(Decoded decoded, IAcknowledgement acknowledgement, CancellationToken stop)
    {
        if (decoded is Decoded.Acted acted)
        {
            await responder.RespondAsync(acted, acknowledgement, stop).ConfigureAwait(false);
            return;
        }

        var challenge = decoded is Decoded.Challenge asked ? SlackJson.Object(asked.Text, static (json, text) => json.WriteString("challenge", text)) : default;
        await acknowledgement.SendAsync(challenge, stop).ConfigureAwait(false);
        switch (decoded)
        {
            case Decoded.Spoken spoken:
                unfinished.Add(Task.Run(() => mentions.AnswerAsync(spoken, stop), CancellationToken.None));
                break;
            case Decoded.Opened opened:
                unfinished.Add(Task.Run(() => home.ShowAsync(opened, stop), CancellationToken.None));
                break;
            case Decoded.Left left:
                left.Workspace.Stop(left.Reason);
                LogLeft(left.Workspace.Team, left.Reason);
                break;
            case Decoded.Limited limited:
                LogLimited(limited.Team);
                break;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack workspace {Team} has sent the bot away ({Reason}): nothing is sent there until the program is started anew; the others go on.")]
    private partial void LogLeft(string team, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack holds events of workspace {Team} back: more than 30,000 came within an hour.")]
    private partial void LogLimited(string team);
}
