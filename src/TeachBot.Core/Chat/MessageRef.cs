namespace TeachBot.Core.Chat;

/// <summary>A message that was sent: what its platform needs to find it again in its channel.</summary>
/// <param name="Channel">The channel it stands in.</param>
/// <param name="Id">A snowflake on Discord, a timestamp on Slack.</param>
public sealed record MessageRef(ChannelRef Channel, string Id);
