using System.Data.Common;
using TeachBot.Core.Chat;

namespace TeachBot.Storage.Reading;

/// <summary>References as rows hold them, in columns side by side.</summary>
internal static class References
{
    /// <summary>platform, workspace, channel, thread.</summary>
    internal static ChannelRef Channel(this DbDataReader row, int column) =>
        new(new WorkspaceRef(row.GetString(column), row.GetString(column + 1)), row.GetString(column + 2), row.IsDBNull(column + 3) || row.GetString(column + 3).Length == 0 ? null : row.GetString(column + 3));

    /// <summary>platform, realm, person.</summary>
    internal static UserRef User(this DbDataReader row, int column) => new(row.GetString(column), row.GetString(column + 1), row.GetString(column + 2));
}
