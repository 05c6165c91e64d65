using System.Data.Common;
using TeachBot.Core.Chat;
using TeachBot.Core.Posting;
using TeachBot.Storage.Reading;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Posting;

/// <summary>Rows of posts: id, platform, workspace, channel, thread, body, due_at, message, asker, asker_realm, asker_language, then what a query adds.</summary>
internal static class Posts
{
    internal static Post Post(DbDataReader row) => new(row.GetString(0), row.Channel(1), row.GetString(5), row.At(6))
    {
        Asker = row.TextOrNull(8) is { } asker ? new PostAsker(new UserRef(row.GetString(1), row.GetString(9), asker), row.GetString(10)) : null,
    };

    internal static MessageRef? Message(DbDataReader row) => row.TextOrNull(7) is { } id ? new MessageRef(row.Channel(1), id) : null;

    /// <summary>With state, error and refusal.</summary>
    internal static PostStatus Status(DbDataReader row) => new(Post(row), (PostState)row.Number(11), Message(row), row.TextOrNull(12)) { Refusal = row.TextOrNull(13) ?? "" };
}
