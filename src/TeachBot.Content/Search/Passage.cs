namespace TeachBot.Content.Search;

/// <summary>What can be found: a paragraph, a list item, a table row.</summary>
/// <param name="Text">Its plain text; sentences are found in it.</param>
/// <param name="Heading">The headings over it; empty for none.</param>
/// <param name="Title">What the whole document is called; empty for none.</param>
public sealed record Passage(string Text, string Heading = "", string Title = "");
