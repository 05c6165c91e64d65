using System.Data.Common;
using System.Text.Json;
using TeachBot.Core.Chat;
using TeachBot.Core.Workspaces;
using TeachBot.Storage.Changes;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Reading;

/// <inheritdoc cref="IWorkspaces"/>
internal sealed class SqlWorkspaces(StoreReader reader) : IWorkspaces, IInstallations
{
    /// <inheritdoc/>
    public async Task<SavedSettings> FindAsync(WorkspaceRef workspace, CancellationToken cancellation = default) =>
        (
            await reader.QueryAsync(
                new Statement("SELECT settings, version FROM workspaces WHERE platform = $1 AND id = $2", workspace.Platform, workspace.Id),
                row => new SavedSettings(
                    JsonSerializer.Deserialize(row.Text("settings"), SettingsJson.Default.WorkspaceSettings) ?? new WorkspaceSettings(),
                    row.Number("version")
                ),
                cancellation
            )
        ).FirstOrDefault() ?? new SavedSettings(new WorkspaceSettings(), 0);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Installation>> OfAsync(string platform, CancellationToken cancellation = default) =>
        await reader.QueryAsync(
            new Statement("SELECT platform, workspace, secret, at FROM installations WHERE platform = $1 ORDER BY workspace", platform),
            Read,
            cancellation
        );

    /// <inheritdoc/>
    async Task<Installation?> IInstallations.FindAsync(WorkspaceRef workspace, CancellationToken cancellation) =>
        (
            await reader.QueryAsync(
                new Statement(
                    "SELECT platform, workspace, secret, at FROM installations WHERE platform = $1 AND workspace = $2",
                    workspace.Platform,
                    workspace.Id
                ),
                Read,
                cancellation
            )
        ).FirstOrDefault();

    private static Installation Read(DbDataReader row) => new(row.Workspace(), row.Text("secret"), row.At("at"));
}
