using TeachBot.Core.Posting;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord;

/// <summary>Discord's refusals as the outbox understands them.</summary>
internal static class PlatformFailure
{
    /// <summary>Does something with Discord.</summary>
    /// <exception cref="PlatformException">It could not be done.</exception>
    internal static async Task<T> OfAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (DiscordException failure)
        {
            throw new PlatformException(failure.Message, failure)
            {
                IsFinal = IsFinal(failure),
                Refusal = PostRefusal.Of(failure),
                RetryAfter = failure.RetryAfter,
                MayHaveArrived = failure.MayHaveArrived,
            };
        }
        catch (FormatException broken)
        {
            throw new PlatformException("what is to be said is no message", broken) { IsFinal = true };
        }
        catch (NotSentException given)
        {
            throw new PlatformException("Discord's limits left no time to send it", given);
        }
    }

    /// <summary>The place is gone, we may not write there, or what we say is not taken: the same again is refused again.</summary>
    internal static bool IsFinal(DiscordException failure) =>
        failure.Code switch
        {
            ErrorCodes.UnknownChannel or ErrorCodes.UnknownGuild or ErrorCodes.UnknownMessage => true,
            ErrorCodes.MissingAccess or ErrorCodes.MissingPermission or ErrorCodes.CannotMessageUser or ErrorCodes.NoMutualGuild => true,
            _ => failure.Status is 400 or 403 or 404 or 405 or 413,
        };
}
