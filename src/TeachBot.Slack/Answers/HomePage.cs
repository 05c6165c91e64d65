using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Web;

namespace TeachBot.Slack.Answers;

/// <summary>Shows the bot's own page to who opens it.</summary>
internal sealed partial class HomePage(IChat chat, People people, Views views, MessageRenderer renderer, Func<string, SlackWords> words, ILogger<HomePage> logger)
{
    /// <summary>Shows it. It throws nothing.</summary>
    internal async Task ShowAsync(Decoded.Opened opened, CancellationToken stop)
    {
        var (workspace, happened) = (opened.Workspace, opened.Event);
        try
        {
            var origin = await people.IntroduceAsync(workspace, happened.Origin, stop).ConfigureAwait(false);
            if (await chat.HandleAsync(happened with { Origin = origin }, stop).ConfigureAwait(false) is Home home)
            {
                var message = await renderer.RenderAsync(workspace, home.Message, origin.Language, new Shape { IsView = true }, stop).ConfigureAwait(false);
                await views.PublishAsync(workspace, origin.User.Id, opened.Hash, HomeWriter.Write(message, chat.Commands, words(origin.Language)), stop).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            LogBroken(happened.Origin.Id, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The page for Slack event {EventId} could not be shown.")]
    private partial void LogBroken(string eventId, Exception exception);
}
