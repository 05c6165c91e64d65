using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Web;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Answers;

/// <summary>Shows the bot's own page to who opens it, and anew to who did something that it tells of.</summary>
internal sealed partial class HomePage(
    IChat chat,
    People people,
    Views views,
    MessageRenderer renderer,
    Func<string, SlackWords> words,
    ILogger<HomePage> logger
)
{
    private const int MostKnown = 10_000;

    /// <summary>The hash of the page that we have shown somebody last.</summary>
    private readonly ConcurrentDictionary<UserRef, string> _shown = new();

    /// <summary>Shows it to who opens it. It throws nothing.</summary>
    internal async Task ShowAsync(Decoded.Opened opened, CancellationToken stop)
    {
        var (workspace, happened) = (opened.Workspace, opened.Event);
        await GuardedAsync(
            happened,
            async () =>
            {
                var origin = await people.IntroduceAsync(workspace, happened.Origin, stop);

                // What was shown since they opened it is newer, and stays.
                await PublishAsync(workspace, happened with { Origin = origin }, opened.Hash, stop);
            },
            stop
        );
    }

    /// <summary>Shows it anew in place of ours; once more where another replica has shown an older one since. Throws nothing.</summary>
    internal async Task RefreshAsync(Workspace workspace, EventOrigin origin, CancellationToken stop)
    {
        var page = Places.Channel(origin.Channel.Workspace.Id, origin.User.Id, null);
        var opened = new HomeOpened(origin with { Id = $"{origin.Id}:home", Channel = page, IsDirect = true });
        await GuardedAsync(
            opened,
            async () =>
            {
                if (!await PublishAsync(workspace, opened, _shown.GetValueOrDefault(origin.User), stop))
                {
                    await PublishAsync(workspace, opened, null, stop);
                }
            },
            stop
        );
    }

    /// <summary>Makes the page and publishes it.</summary>
    /// <returns>False where something else has been shown since the hash.</returns>
    private async Task<bool> PublishAsync(Workspace workspace, HomeOpened opened, string? hash, CancellationToken stop)
    {
        var origin = opened.Origin;
        if (await chat.HandleAsync(opened, stop) is not Home home)
        {
            return true;
        }

        var message = await renderer.RenderAsync(workspace, home.Message, origin.Language, new Shape { IsView = true }, stop);
        var shown = await views.PublishAsync(
            workspace,
            origin.User.Id,
            hash,
            HomeWriter.Write(message, chat.Commands, words(origin.Language)),
            stop
        );
        if (shown is null)
        {
            _shown.TryRemove(origin.User, out _);
            return false;
        }

        if (_shown.Count >= MostKnown)
        {
            _shown.Clear();
        }

        _shown[origin.User] = shown;
        return true;
    }

    private async Task GuardedAsync(HomeOpened opened, Func<Task> show, CancellationToken stop)
    {
        try
        {
            await show();
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            LogBroken(opened.Origin.Mark, exception);
        }
        catch (OperationCanceledException)
        {
            // The program stops; the page is made anew when it is opened.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The page for Slack event {Mark} could not be shown.")]
    private partial void LogBroken(string mark, Exception exception);
}
