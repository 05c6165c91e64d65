using System.Data.Common;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Storage.Reading;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Posting;

/// <summary>Rows of posts.</summary>
internal static class Posts
{
    internal static Post Post(DbDataReader row) =>
        new(row.Text("id"), row.Channel(), MessageJson.Read(row.Text("body")) ?? Core.Posting.Post.Unreadable, row.At("due_at"))
        {
            Asker = row.TextOrNull("asker") is { } asker
                ? new PostAsker(new UserRef(row.Text("platform"), row.Text("asker_realm"), asker), row.Text("asker_language"))
                : null,
        };

    internal static MessageRef? Message(DbDataReader row) => row.TextOrNull("message") is { } id ? new MessageRef(row.Channel(), id) : null;

    /// <summary>With state, error and refusal.</summary>
    internal static PostStatus Status(DbDataReader row) =>
        new(Post(row), (PostState)row.Number("state"), Message(row), row.TextOrNull("error")) { Refusal = row.TextOrNull("refusal") ?? "" };
}
