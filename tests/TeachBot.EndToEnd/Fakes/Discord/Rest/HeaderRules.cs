using System.Text.RegularExpressions;

namespace TeachBot.EndToEnd.Fakes.Discord.Rest;

/// <summary>What every request has to carry.</summary>
internal static partial class HeaderRules
{
    internal static IEnumerable<string> Check(FakeRequest request, bool isBot)
    {
        if (!UserAgent().IsMatch(request.UserAgent))
        {
            yield return $"its User-Agent is 「{request.UserAgent}」";
        }

        if (isBot && request.Authorization?.StartsWith("Bot ", StringComparison.Ordinal) != true)
        {
            yield return "it has no bot's token";
        }

        if (!isBot && request.Authorization is not null)
        {
            yield return "it sends the bot's token where none is needed";
        }

        var hasBody = request.Method is "POST" or "PUT" or "PATCH";
        if (hasBody && request.ContentType is null)
        {
            yield return "it has no content type";
        }
        else if (
            hasBody
            && !request.ContentType!.StartsWith("application/json", StringComparison.Ordinal)
            && !request.ContentType.StartsWith("multipart/form-data", StringComparison.Ordinal)
        )
        {
            yield return $"its content type is {request.ContentType}";
        }

        if (request.IsBroken)
        {
            yield return "its body can't be read";
        }
    }

    [GeneratedRegex(@"^DiscordBot \(https?://[^ ,]+, [^ )]+\)")]
    private static partial Regex UserAgent();
}
