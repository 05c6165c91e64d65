using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Web;

/// <summary>Forms, and the bot's own page.</summary>
internal sealed class Views(SlackApi api)
{
    /// <summary>Opens a form; its trigger is good for three seconds, and once.</summary>
    /// <exception cref="Core.Posting.PlatformException">It could not be opened.</exception>
    internal Task OpenAsync(Workspace workspace, string trigger, ReadOnlyMemory<byte> view, CancellationToken cancellation)
    {
        var body = JsonBytes.ObjectOf(
            (trigger, view),
            static (json, open) =>
            {
                json.WriteString("trigger_id", open.trigger);
                json.WritePropertyName("view");
                json.WriteRawValue(open.view.Span, skipInputValidation: true);
            }
        );
        return api.CallAsync(workspace, new Call("views.open", body) { LongestWait = TimeSpan.Zero }, cancellation);
    }

    /// <summary>Puts a person's page in place of the one that they saw; one that has changed since is left as it is.</summary>
    /// <returns>The hash of what is shown now; null where something else has been shown since, and stays.</returns>
    /// <exception cref="Core.Posting.PlatformException">It could not be published.</exception>
    internal async Task<string?> PublishAsync(
        Workspace workspace,
        string user,
        string? hash,
        ReadOnlyMemory<byte> view,
        CancellationToken cancellation
    )
    {
        var body = JsonBytes.ObjectOf(
            (user, hash, view),
            static (json, page) =>
            {
                json.WriteString("user_id", page.user);
                if (page.hash is { Length: > 0 })
                {
                    json.WriteString("hash", page.hash);
                }

                json.WritePropertyName("view");
                json.WriteRawValue(page.view.Span, skipInputValidation: true);
            }
        );
        try
        {
            return (await api.CallAsync(workspace, new Call("views.publish", body) { IsRepeatable = true }, cancellation)).View?.Hash ?? "";
        }
        catch (SlackException newer) when (newer.Code == ErrorCodes.HashConflict)
        {
            return null;
        }
    }
}
