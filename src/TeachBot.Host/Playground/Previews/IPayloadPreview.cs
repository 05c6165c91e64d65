using TeachBot.Core.Messages;

namespace TeachBot.Host.Playground.Previews;

/// <summary>What a platform is sent for a message, to be looked at in the page. Each renderer adds itself.</summary>
internal interface IPayloadPreview
{
    /// <summary>By which the page has words for it: <c>plain</c>, <c>neutral</c>, <c>discord</c>, <c>slack</c>.</summary>
    string Name { get; }

    /// <summary>The payload, laid out for reading.</summary>
    string Of(Message message);
}

/// <summary>A payload in the page's drawer.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Text">What is sent.</param>
internal sealed record PreviewJson(string Name, string Text);
