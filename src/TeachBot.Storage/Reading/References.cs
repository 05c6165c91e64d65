using System.Data.Common;
using TeachBot.Core.Chat;
using TeachBot.Learning.Attempts;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Reading;

/// <summary>
/// References as rows hold them, in columns of their names; where a row has two of a kind, the second's columns begin with a prefix.
/// </summary>
internal static class References
{
    internal static WorkspaceRef Workspace(this DbDataReader row, string prefix = "") =>
        new(row.Text(prefix + "platform"), row.Text(prefix + "workspace"));

    internal static ChannelRef Channel(this DbDataReader row) =>
        new(row.Workspace(), row.Text("channel"), row.TextOrNull("thread") is { Length: > 0 } thread ? thread : null);

    internal static UserRef User(this DbDataReader row, string prefix = "") =>
        new(row.Text(prefix + "platform"), row.Text(prefix + "realm"), row.Text(prefix + "person"));

    /// <summary>Null where nobody was joined.</summary>
    internal static UserRef? UserOrNull(this DbDataReader row, string prefix) =>
        row.TextOrNull(prefix + "person") is null ? null : row.User(prefix);

    /// <summary>name and version.</summary>
    internal static ItemRef Item(this DbDataReader row) => new(row.Text("name"), row.Text("version"));
}
