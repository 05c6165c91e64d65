namespace TeachBot.Host.Playground.Previews;

/// <summary>A payload in the page's drawer.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Text">What is sent.</param>
internal sealed record PreviewJson(string Name, string Text);
