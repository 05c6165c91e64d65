using TeachBot.Core.Chat;
using TeachBot.Core.Health;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Core.Workspaces;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Web;

namespace TeachBot.Slack.Setup;

/// <summary>
/// Looks whether the bot is in the channels that a workspace's settings name. It reads one message of each, which only a member can: the
/// scopes that the bot asks for allow that, and none of them says it outright.
/// </summary>
internal sealed class ChannelCheckup(SlackApi api, IWorkspaces settings)
{
    /// <summary>Slack lets some be looked at in a minute.</summary>
    private const int Most = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>What was found; nothing where the settings name no channel.</summary>
    internal async Task<IReadOnlyList<HealthFinding>> ExamineAsync(
        string token,
        string team,
        string name,
        SlackCheckWords say,
        CancellationToken cancellation
    )
    {
        var findings = new List<HealthFinding>();
        try
        {
            var saved = await settings.FindAsync(new WorkspaceRef(SlackPlatform.PlatformName, team), cancellation);
            List<string> channels =
            [
                .. saved.Settings.ChannelLectures.Keys.Where(channel => !Places.IsDirect(channel)).Order(StringComparer.Ordinal),
            ];
            var wells = 0;
            foreach (var channel in channels.Take(Most))
            {
                var code = await CodeAsync(token, channel, cancellation);
                if (code.Length == 0)
                {
                    wells++;
                }
                else
                {
                    findings.Add(
                        HealthFinding.Of(
                            say.Channels,
                            FindingLevel.Warn,
                            code is ErrorCodes.NotInChannel or ErrorCodes.ChannelNotFound ? say.ChannelAway : say.ChannelsUnseen,
                            name,
                            channel,
                            code
                        )
                    );
                }
            }

            if (wells > 0)
            {
                findings.Add(HealthFinding.Of(say.Channels, FindingLevel.Ok, say.ChannelsWell, name, wells));
            }

            if (channels.Count > Most)
            {
                findings.Add(HealthFinding.Of(say.Channels, FindingLevel.Ok, say.ChannelsLeft, name, channels.Count - Most));
            }
        }
        catch (StoreUnavailableException)
        {
            findings.Add(HealthFinding.Of(say.Channels, FindingLevel.Warn, say.SettingsUnread, name));
        }

        return findings;
    }

    /// <summary>Why a channel can't be read; empty where it can.</summary>
    private async Task<string> CodeAsync(string token, string channel, CancellationToken cancellation)
    {
        try
        {
            await api.CallAppAsync(
                token,
                Call.Form("conversations.history", ("channel", channel), ("limit", "1")) with
                {
                    LongestWait = Patience,
                },
                cancellation
            );
            return "";
        }
        catch (PlatformException failure)
        {
            return failure is SlackException { NeededScope.Length: > 0 } lacking ? $"{lacking.Code}: {lacking.NeededScope}"
                : failure.Refusal.Length > 0 ? failure.Refusal
                : failure.Message;
        }
    }
}
