namespace TeachBot.Discord.Rest;

/// <summary>Words a refusal: what was called, Discord's codes, and what they mean. No token, no id, nothing that people wrote.</summary>
internal static class Refusal
{
    internal static DiscordException Of(Route route, Answer answer)
    {
        var body = ErrorBody.Read(answer.Body);
        var code = body.Code == 0 ? "" : $" ({body.Code})";
        var token = answer.Status == 401 && route.Door == Door.Bot ? "the token (Discord:Token) is not valid" : "";
        var said = string.Join("; ", new[] { token, ErrorCodes.Meaning(body.Code), body.Places }.Where(text => text.Length > 0));
        return new DiscordException($"Discord: {answer.Status}{code}, {route}{(said.Length == 0 ? "" : ": ")}{said}")
        {
            Status = answer.Status,
            Code = body.Code,
            Places = body.Places,
            RetryAfter =
                answer.Status == 429
                    ? body.RetryAfter ?? answer.Limits.RetryAfter ?? answer.Limits.ResetAfter ?? TimeSpan.FromSeconds(1)
                    : null,
            MayHaveArrived = answer.Status >= 500,
        };
    }
}
