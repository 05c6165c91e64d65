using Microsoft.Extensions.Logging;
using TeachBot.Core.Posting;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Web;

namespace TeachBot.Slack.Answers;

/// <summary>What is said behind the acknowledgement.</summary>
internal sealed partial class LateAnswers(
    Replies replies,
    KeptReplies kept,
    PrivateFiles files,
    HomeRefreshes homes,
    Views views,
    AnswerWriter writer,
    Troubles troubles,
    Func<string, SlackWords> words,
    TimeProvider time,
    ILogger<LateAnswers> logger
)
{
    /// <summary>Says it when it is made. It throws nothing.</summary>
    internal async Task FinishAsync(Decoded.Acted acted, Task<Said> making, long came, CancellationToken stop)
    {
        try
        {
            switch (await making)
            {
                case Said.Told told:
                    await TellAsync(acted, told, stop);
                    break;
                case Said.Asked asked when !await TryOpenAsync(acted, asked, came, stop):
                    await replies.SendAsync(
                        acted,
                        await writer.SentenceAsync(acted, words(acted.Event.Origin.Language).PressAgain, stop),
                        stop
                    );
                    break;
            }
        }
        catch (PlatformException failure)
        {
            await troubles.TellAsync(acted.Interaction.Workspace, acted.Event.Origin, acted.Interaction.ResponseUrl, failure, stop);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            LogBroken(acted.Event.Origin.Mark, exception);
        }
    }

    private async Task TellAsync(Decoded.Acted acted, Said.Told told, CancellationToken stop)
    {
        if (told.Files.Count > 0 && !acted.Interaction.IsWithUs)
        {
            await BringAsync(acted, told, stop);
            await replies.SendAsync(acted, await writer.SentenceAsync(acted, words(acted.Event.Origin.Language).FileSent, stop), stop);
            return;
        }

        var origin = acted.Event.Origin;
        await kept.SayOrKeepAsync(
            origin,
            due => KeptReply.Of(origin, told.IsPrivate ? null : origin.Channel, told.Plain, told.Message, due),
            hurry => replies.SendAsync(acted, told, hurry),
            stop
        );
        if (told.Files.Count > 0)
        {
            await BringAsync(acted, told, stop);
        }

        if (told.ChangesHome)
        {
            homes.Want(acted.Interaction.Workspace, acted.Event.Origin, stop);
        }
    }

    /// <summary>Brings files; whoever doesn't get them before the process ends is asked to press again.</summary>
    private async Task BringAsync(Decoded.Acted acted, Said.Told told, CancellationToken stop)
    {
        var origin = acted.Event.Origin;
        var again = await writer.SentenceAsync(acted, words(origin.Language).PressAgain, stop);
        await kept.SayOrKeepAsync(
            origin,
            due => KeptReply.Of(origin, null, again.Plain, again.Message, due),
            hurry => files.SendAsync(acted, told.Message, told.Files, hurry),
            stop
        );
    }

    /// <summary>Opens a form.</summary>
    /// <returns>False where it is too late for that.</returns>
    private async Task<bool> TryOpenAsync(Decoded.Acted acted, Said.Asked asked, long came, CancellationToken stop)
    {
        var (interaction, channel) = (acted.Interaction, acted.Event.Origin.Channel);
        if (interaction.TriggerId is not { Length: > 0 } trigger || time.GetElapsedTime(came) > SlackLimits.TriggerLife)
        {
            return false;
        }

        try
        {
            var place = new FormPlace
            {
                Team = channel.Workspace.Id,
                Channel = channel.Id,
                Thread = channel.Thread,
                Url = interaction.ResponseUrl,
                Own = interaction.IsInOwnMessage || interaction.Kind == InteractionKind.Command,
            };
            await views.OpenAsync(
                interaction.Workspace,
                trigger,
                FormWriter.Write(asked.Form, place, words(acted.Event.Origin.Language)),
                stop
            );
            return true;
        }
        catch (SlackException failure) when (ErrorCodes.EndsTrigger(failure.Code))
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack event {Mark} could not be answered.")]
    private partial void LogBroken(string mark, Exception exception);
}
