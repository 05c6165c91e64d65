using System.Text.Json;
using TeachBot.Core.Effects;
using TeachBot.Core.Workspaces;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Changes;

/// <summary>Writes settings and installations.</summary>
internal static class WorkspaceWriter
{
    internal static void Write(SettingsSaved change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            """
            INSERT INTO workspaces (platform, id, settings, version) SELECT $1, $2, $3, $4 WHERE $5 >= 0
            ON CONFLICT (platform, id) DO UPDATE SET settings = excluded.settings, version = excluded.version WHERE workspaces.version = $5
            """,
            change.Workspace.Platform,
            change.Workspace.Id,
            JsonSerializer.Serialize(change.Settings, SettingsJson.Default.WorkspaceSettings),
            change.Version + 1,
            change.Version
        );

    internal static void Write(InstallationSaved change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            """
            INSERT INTO installations (platform, workspace, secret, at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (platform, workspace) DO UPDATE SET secret = excluded.secret, at = excluded.at
            """,
            change.Installation.Workspace.Platform,
            change.Installation.Workspace.Id,
            change.Installation.Secret,
            Time.Of(change.Installation.At)
        );

    internal static void Write(InstallationRemoved change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            "DELETE FROM installations WHERE platform = $1 AND workspace = $2 AND at <= $3",
            change.Workspace.Platform,
            change.Workspace.Id,
            Time.Of(change.Until ?? DateTimeOffset.MaxValue)
        );
}
