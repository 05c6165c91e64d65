using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Installing;

/// <summary>That a workspace, or an organization, let us in.</summary>
/// <param name="Id">Which.</param>
/// <param name="Name">What it is called.</param>
/// <param name="App">Our app's id; empty where Slack does not say.</param>
/// <param name="Secret">What is kept.</param>
/// <param name="At">When, by Slack's clock where it tells it.</param>
internal sealed record Grant(string Id, string Name, string App, KeptSecret Secret, DateTimeOffset At);
