using System.Data.Common;
using TeachBot.Core.Chat;
using TeachBot.Core.Posting;
using TeachBot.Storage.Reading;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Posting;

/// <summary>Rows of posts: id, platform, workspace, channel, thread, body, due_at, message, then what a query adds.</summary>
internal static class Posts
{
    internal static Post Post(DbDataReader row) => new(row.GetString(0), row.Channel(1), row.GetString(5), row.At(6));

    internal static MessageRef? Message(DbDataReader row) => row.TextOrNull(7) is { } id ? new MessageRef(row.Channel(1), id) : null;

    /// <summary>With state and error.</summary>
    internal static PostStatus Status(DbDataReader row) => new(Post(row), (PostState)row.Number(8), Message(row), row.TextOrNull(9));
}
