namespace TeachBot.EndToEnd.Crashes;

/// <summary>A message that stands in a channel.</summary>
internal sealed record Message(string Id, string Platform, string Channel, string Post, string Body);
