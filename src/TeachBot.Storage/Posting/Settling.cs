using TeachBot.Core.Posting;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Posting;

/// <summary>What each outcome of a claim is in SQL; nothing where the claim was lost.</summary>
internal static class Settling
{
    private const string Held = "WHERE id = $1 AND fence = $2";

    /// <summary>Nothing is on its way from here any more; what may have arrived before still may.</summary>
    private const string Back = "claimed_at = NULL, next_at = $3";

    internal static Statement Of(Claim claim, PostOutcome outcome, DateTimeOffset now)
    {
        var (id, fence) = (claim.Post.Id, claim.Fence);
        return outcome switch
        {
            PostOutcome.Sent { AgainAt: { } again } sent => new Statement(
                Sent("$6", "maybe_at"),
                id,
                fence,
                sent.Message.Id,
                Shown(claim, sent),
                Time.Of(now),
                Time.Of(again)
            ),
            PostOutcome.Sent sent => new Statement(Sent("NULL", "NULL"), id, fence, sent.Message.Id, Shown(claim, sent), Time.Of(now)),
            PostOutcome.Later { MayHaveArrived: true } later => new Statement(
                $"UPDATE posts SET maybe_at = COALESCE(maybe_at, claimed_at), {Back}, tries = tries + 1, error = $4 {Held}",
                id,
                fence,
                Time.Of(later.At),
                later.Error
            ),
            PostOutcome.Later later => new Statement(
                $"UPDATE posts SET {Back}, tries = tries + 1, error = $4 {Held}",
                id,
                fence,
                Time.Of(later.At),
                later.Error
            ),
            PostOutcome.Deferred deferred => new Statement(
                $"UPDATE posts SET {Back}, has_slot = 1 {Held}",
                id,
                fence,
                Time.Of(deferred.At)
            ),
            PostOutcome.Dead dead => End(id, fence, PostState.Dead, dead.Error, dead.Refusal),
            PostOutcome.Unknown unknown => End(id, fence, PostState.Unknown, unknown.Error, ""),
            _ => throw new NotSupportedException(outcome.GetType().Name),
        };
    }

    /// <summary>The version that the message shows at least.</summary>
    private static long Shown(Claim claim, PostOutcome.Sent sent) => sent.IsFound ? 1 : claim.Version;

    private static string Sent(string nextAt, string maybeAt) =>
        $"""
            UPDATE posts SET message = $3, sent_version = $4, state = CASE WHEN version > $4 THEN 0 ELSE 1 END, next_at = CASE
                WHEN version > $4 THEN $5 ELSE {nextAt} END,
            claimed_at = NULL, maybe_at = {maybeAt}, tries = 0, has_slot = 0, error = NULL, asker = CASE WHEN version > $4 THEN asker
                ELSE NULL END {Held}
            """;

    private static Statement End(string id, long fence, PostState state, string error, string refusal) =>
        new(
            $"UPDATE posts SET state = $3, error = $4, refusal = $5, claimed_at = NULL, next_at = NULL, asker = NULL {Held}",
            id,
            fence,
            (long)state,
            error,
            refusal
        );
}
