using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Slack.Web;

namespace TeachBot.Slack;

/// <summary>Slack's refusals as the outbox understands them.</summary>
internal static class PlatformFailure
{
    /// <summary>A token that is refused is mended by the operator, not by time: what is due waits, and is looked at seldom.</summary>
    private static readonly TimeSpan UntilTokenIsMended = TimeSpan.FromMinutes(15);

    /// <summary>Does something with Slack.</summary>
    /// <exception cref="PlatformException">It could not be done.</exception>
    internal static async Task<T> OfAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (SlackException failure)
        {
            var isToken = ErrorCodes.EndsToken(failure.Code) || failure.Code is "app_uninstalled" or "tokens_revoked";
            throw new PlatformException(failure.Message, failure)
            {
                IsFinal = !isToken && failure is { Code.Length: > 0, MayHaveArrived: false, RetryAfter: null },
                Refusal = PostRefusal.Of(failure),
                RetryAfter = failure.RetryAfter ?? (isToken ? UntilTokenIsMended : null),
                MayHaveArrived = failure.MayHaveArrived,
            };
        }
        catch (StoreUnavailableException away)
        {
            throw new PlatformException("whose token it is can't be read now", away);
        }
        catch (FormatException broken)
        {
            throw new PlatformException("what is to be said is no message", broken) { IsFinal = true };
        }
    }
}
