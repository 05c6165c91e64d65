using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace TeachBot.Slack.Installing;

/// <summary>The pages for each way in which an installation ends.</summary>
/// <param name="words">In the language of who reads them.</param>
/// <param name="site">Slack's: <c>https://slack.com</c>.</param>
internal sealed class InstallPages(InstallWords words, Uri site)
{
    internal InstallPage Declined => new(StatusCodes.Status200OK, words.Declined, words.DeclinedText, Again);

    internal InstallPage Stale => new(StatusCodes.Status400BadRequest, words.Stale, words.StaleText, Again);

    internal InstallPage NotAllowed => new(StatusCodes.Status403Forbidden, words.NotAllowed, words.NotAllowedText, null);

    internal InstallPage Failed => new(StatusCodes.Status502BadGateway, words.Failed, words.FailedText, Again);

    internal InstallPage Busy => new(StatusCodes.Status503ServiceUnavailable, words.Busy, words.BusyText, Again);

    /// <summary>Beside this page, whatever a proxy puts before both.</summary>
    private (string Address, string Label) Again => ("install", words.Again);

    internal InstallPage Done(Grant grant)
    {
        var heading = string.Format(CultureInfo.InvariantCulture, words.Done, grant.Name.Length > 0 ? grant.Name : "Slack");
        return (grant.Secret.IsOrganization, IsId(grant.Id) && IsId(grant.App)) switch
        {
            // An organization's administrator has still to choose the workspaces.
            (true, true) => new(
                StatusCodes.Status200OK,
                heading,
                words.OrganizationText,
                ($"https://app.{site.Authority}/manage/{grant.Id}/integrations/profile/{grant.App}/workspaces/add", words.AddWorkspaces)
            ),
            (true, false) => new(StatusCodes.Status200OK, heading, words.OrganizationText, null),
            (false, true) => new(
                StatusCodes.Status200OK,
                heading,
                words.DoneText,
                (new Uri(site, $"/app_redirect?app={grant.App}&team={grant.Id}").AbsoluteUri, words.Open)
            ),
            (false, false) => new(StatusCodes.Status200OK, heading, words.DoneText, null),
        };
    }

    private static bool IsId(string id) => id.Length > 0 && id.All(char.IsAsciiLetterOrDigit);
}
