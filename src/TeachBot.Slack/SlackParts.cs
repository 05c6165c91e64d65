namespace TeachBot.Slack;
/// <summary>x</summary>
public static class SlackParts;
