namespace TeachBot.Slack;
/// <summary>x</summary>
public sealed class SlackHealth;
