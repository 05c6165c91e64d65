using System.Runtime.CompilerServices;
using TeachBot.Core.Messages;

namespace TeachBot.Slack.Rendering;

/// <summary>
/// Messages as they were written, for as long as anybody keeps the message: a class asks the same questions, and the bot answers them with the same message. Only what comes out the same for
/// everybody is kept: a message of one page without pictures, which belong to a workspace.
/// </summary>
internal sealed class WrittenMessages
{
    private readonly ConditionalWeakTable<Message, Rendered> _messages = [];
    private readonly ConditionalWeakTable<Message, Rendered> _views = [];

    internal Rendered? Find(Message message, Shape shape) => Of(shape).TryGetValue(message, out var written) ? written : null;

    internal void Keep(Message message, Shape shape, Rendered written) => Of(shape).AddOrUpdate(message, written);

    private ConditionalWeakTable<Message, Rendered> Of(Shape shape) => shape.IsView ? _views : _messages;
}
