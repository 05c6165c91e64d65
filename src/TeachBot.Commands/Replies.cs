using System.Globalization;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands;

/// <summary>Replies that are one sentence.</summary>
internal static class Replies
{
    /// <summary>A sentence for who asked.</summary>
    internal static Reply Private(string text) => new(new Message(Document.Of(text)), Audience.Asker);

    /// <summary>A sentence with things filled in, for who asked.</summary>
    internal static Reply Private(string format, params object?[] values) =>
        Private(string.Format(CultureInfo.InvariantCulture, format, values));

    /// <summary>That no notes can be read.</summary>
    internal static Reply NoNotes(Room room) => Private(room.Words.Trouble.NoNotes);

    internal static string Fill(this string format, params object?[] values) => string.Format(CultureInfo.InvariantCulture, format, values);
}
