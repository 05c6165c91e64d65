using Microsoft.Extensions.Logging;
using TeachBot.Core.Stores;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Answers;

/// <summary>Takes what Slack sent, whichever way it came: acknowledges it, and has it answered.</summary>
internal sealed partial class Intake(
    Responder responder,
    MentionAnswers mentions,
    HomePage home,
    Unfinished unfinished,
    ILogger<Intake> logger,
    InstalledWorkspaces? installed = null
)
{
    /// <summary>When this returns, it is acknowledged.</summary>
    internal async Task TakeAsync(Decoded decoded, IAcknowledgement acknowledgement, CancellationToken stop)
    {
        if (decoded is Decoded.Acted acted)
        {
            await responder.RespondAsync(acted, acknowledgement, stop);
            return;
        }

        // Begun before Slack hears that it has arrived: a stop in between waits for it.
        if (Begin(decoded, stop) is { } work)
        {
            unfinished.Add(work);
        }

        var challenge = decoded is Decoded.Challenge asked
            ? JsonBytes.ObjectOf(asked.Text, static (json, text) => json.WriteString("challenge", text))
            : default;
        await acknowledgement.SendAsync(challenge, stop);
        if (decoded is Decoded.Limited limited)
        {
            LogLimited(limited.Team);
        }
    }

    private Task? Begin(Decoded decoded, CancellationToken stop) =>
        decoded switch
        {
            Decoded.Spoken spoken => Task.Run(() => mentions.AnswerAsync(spoken, stop), CancellationToken.None),
            Decoded.Opened opened => Task.Run(() => home.ShowAsync(opened, stop), CancellationToken.None),
            Decoded.Left left => Task.Run(() => LeaveAsync(left, stop), CancellationToken.None),
            _ => null,
        };

    private async Task LeaveAsync(Decoded.Left left, CancellationToken stop)
    {
        if (installed is null || left.Workspace.InstalledAt is null)
        {
            left.Workspace.Stop(left.Reason);
            LogLeft(left.Workspace.Team, left.Reason);
            return;
        }

        try
        {
            await installed.ForgetAsync(left.Workspace, left.Reason, left.At, stop);
            LogForgotten(left.Workspace.Team, left.Reason);
        }
        catch (StoreUnavailableException failure)
        {
            LogNotForgotten(left.Workspace.Team, failure.Message);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Slack workspace {Team} has sent the bot away ({Reason}): its token is forgotten. It can be installed there again."
    )]
    private partial void LogForgotten(string team, string reason);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Slack workspace {Team} has sent the bot away, and its token, good no longer, could not be forgotten: "
            + "{Reason}. Nothing is sent there."
    )]
    private partial void LogNotForgotten(string team, string reason);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Slack workspace {Team} has sent the bot away ({Reason}): "
            + "nothing is sent there until the program is started anew; the others go on."
    )]
    private partial void LogLeft(string team, string reason);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Slack holds events of workspace {Team} back: more than 30,000 came within an hour."
    )]
    private partial void LogLimited(string team);
}
