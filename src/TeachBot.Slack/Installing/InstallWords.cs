namespace TeachBot.Slack.Installing;

/// <summary>What somebody reads who installs the app, in one language. <c>{0}</c> of <see cref="Done"/> is the workspace's name.</summary>
/// <param name="Done">Installed: the heading.</param>
/// <param name="DoneText">What can be done now.</param>
/// <param name="Open">Leads to Slack.</param>
/// <param name="OrganizationText">That an organization's workspaces have still to be chosen.</param>
/// <param name="AddWorkspaces">Leads to where they are.</param>
/// <param name="Declined">Somebody pressed Cancel: the heading.</param>
/// <param name="DeclinedText">That nothing has happened.</param>
/// <param name="Stale">It took too long, or was done already: the heading.</param>
/// <param name="StaleText">That it has to be begun anew.</param>
/// <param name="Failed">Slack refused, or could not be reached: the heading.</param>
/// <param name="FailedText">What to do.</param>
/// <param name="Busy">We can't keep it now: the heading.</param>
/// <param name="BusyText">What to do.</param>
/// <param name="Again">Begins anew.</param>
/// <param name="NotAllowed">The operator lets only some workspaces in, and not this one: the heading.</param>
/// <param name="NotAllowedText">Whom to ask, and what else to do.</param>
public sealed record InstallWords(
    string Done,
    string DoneText,
    string Open,
    string OrganizationText,
    string AddWorkspaces,
    string Declined,
    string DeclinedText,
    string Stale,
    string StaleText,
    string Failed,
    string FailedText,
    string Busy,
    string BusyText,
    string Again,
    string NotAllowed,
    string NotAllowedText
);
