namespace TeachBot.Core.Commands;

/// <summary>Somebody named in a text by the platform's own means, so that it is certain who is meant.</summary>
/// <param name="Written">How they stand in the text.</param>
/// <param name="Who">Who they are.</param>
public sealed record Naming(string Written, PersonOrRole Who);
