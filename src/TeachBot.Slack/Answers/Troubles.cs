using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Web;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Answers;

/// <summary>Tells who asked what is in the way of an answer: one sentence, for them alone, once. Else it is logged.</summary>
internal sealed partial class Troubles(
    ResponseUrls urls,
    Conversations conversations,
    MessageRenderer renderer,
    People people,
    Func<string, SlackWords> words,
    ILogger<Troubles> logger
)
{
    /// <summary>Tells it. It throws nothing.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="origin">Who asked, and where.</param>
    /// <param name="responseUrl">Where they can be told; null for nowhere.</param>
    /// <param name="failure">What is in the way.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal async Task TellAsync(
        Workspace workspace,
        EventOrigin origin,
        string? responseUrl,
        PlatformException failure,
        CancellationToken cancellation
    )
    {
        LogInTheWay(origin.Mark, failure.Message);
        origin = people.Known(origin);
        if (workspace.IsStopped)
        {
            return;
        }

        var message = Message.Of(Sentence(words(origin.Language), failure));
        var sentence = await renderer.RenderAsync(workspace, message, origin.Language, default, cancellation);
        var told = new Said.Told(sentence, IsPrivate: true, IsInPlace: false) { Plain = message };
        Func<Task<bool>>[] ways =
        [
            () => urls.TrySendAsync(responseUrl, ReplyJson.Write(told, origin.Channel.Thread), cancellation),
            async () =>
            {
                await conversations.PostPrivatelyAsync(
                    workspace,
                    origin.Channel.Id,
                    origin.Channel.Thread,
                    origin.User.Id,
                    sentence,
                    cancellation
                );
                return true;
            },
            async () =>
            {
                await conversations.PostAsync(workspace, origin.User.Id, null, sentence, $"{origin.Id}:trouble", cancellation);
                return true;
            },
        ];
        foreach (var way in ways)
        {
            try
            {
                if (await way())
                {
                    return;
                }
            }
            catch (PlatformException other)
            {
                LogNotTold(origin.Mark, other.Message);
            }
        }
    }

    private static string Sentence(SlackWords words, PlatformException failure) =>
        failure.IsUnsettled || failure.MayPass ? words.MayBeLost : PostRefusal.Explain(failure.Refusal, words);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack event {Mark} could not be answered: {Reason}.")]
    private partial void LogInTheWay(string mark, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Who caused Slack event {Mark} could not be told so in one way: {Reason}.")]
    private partial void LogNotTold(string mark, string reason);
}
