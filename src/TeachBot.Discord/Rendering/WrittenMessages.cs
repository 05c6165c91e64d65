using System.Runtime.CompilerServices;
using TeachBot.Core.Messages;

namespace TeachBot.Discord.Rendering;

/// <summary>
/// Messages as they were written, for as long as anybody keeps the message: a class asks the same questions, and the bot answers them with the same message. Only what comes out
/// the same for everybody is kept: a message of one page without pictures, in answer to nothing.
/// </summary>
internal sealed class WrittenMessages
{
    private readonly ConditionalWeakTable<Message, Payload> _open = [];
    private readonly ConditionalWeakTable<Message, Payload> _private = [];

    internal Payload? Find(Message message, Shape shape) =>
        IsTheSame(shape) && Of(shape).TryGetValue(message, out var written) ? written : null;

    internal void Keep(Message message, Shape shape, Payload payload)
    {
        if (IsTheSame(shape))
        {
            Of(shape).AddOrUpdate(message, payload);
        }
    }

    private ConditionalWeakTable<Message, Payload> Of(Shape shape) => shape.IsPrivate ? _private : _open;

    private static bool IsTheSame(Shape shape) =>
        shape.Page == 0 && string.IsNullOrEmpty(shape.Nonce) && string.IsNullOrEmpty(shape.AnswerTo);
}
