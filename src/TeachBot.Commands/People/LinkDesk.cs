using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Learning.People;

namespace TeachBot.Commands.People;

/// <summary>
/// Where identities become one learner. Who asks for a code shows by it, on the other platform, that both are theirs; who enters it first
/// is the only one who can use it, so that a code that was seen over a shoulder or in a channel is of no use.
/// </summary>
internal sealed class LinkDesk(ChatParts parts)
{
    /// <summary>How long a code is good.</summary>
    internal static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    /// <summary>Within this time <see cref="MostEntries"/> codes may be entered: of some 10¹⁰ that there are.</summary>
    internal static readonly TimeSpan EntryTime = TimeSpan.FromHours(1);

    internal const int MostEntries = 5;

    /// <summary>What is asked of a learner is asked of each identity.</summary>
    private const int MostIdentities = 10;

    /// <summary>Gives a code.</summary>
    internal async ValueTask<Outcome> GiveAsync(Room room, CancellationToken cancellation)
    {
        var (origin, code) = (room.Origin, CodeText.Make(parts.People.Draw));
        var made = await parts.Effects.ApplyAsync(
            new Effect(origin.Id, origin.At, [new LinkCodeMade(origin.User, CodeText.Hash(code), origin.At + Life)]),
            cancellation
        );

        // Delivered again, an event has given its code; what it was nobody knows any more.
        return made == EffectResult.Repeated
            ? Replies.Private(room.Words.Link.GivenAlready)
            : new Reply(
                LinkViews.Given(room, code, await parts.People.Learners.IdentitiesAsync(origin.User, cancellation)),
                Audience.Asker
            );
    }

    /// <summary>Takes a code, and asks whether what it would join is to be one.</summary>
    internal async ValueTask<Outcome> EnterAsync(Room room, string typed, CancellationToken cancellation)
    {
        var (origin, words) = (room.Origin, room.Words.Link);
        if (CodeText.Read(typed) is not { } code)
        {
            return Replies.Private(words.NoCode);
        }

        var hash = CodeText.Hash(code);
        var entered = new LinkCodeEntered(origin.User, origin.At, origin.At - EntryTime, MostEntries);
        if (await parts.Effects.ApplyAsync(new Effect(origin.Id, origin.At, []) { Guard = entered }, cancellation) == EffectResult.Refused)
        {
            return Replies.Private(words.TooMany);
        }

        await parts.Effects.ApplyAsync(
            new Effect($"{origin.Id}:code", origin.At, []) { Guard = new LinkCodeTaken(hash, origin.User, origin.At) },
            cancellation
        );
        var found = await parts.People.Codes.FindAsync(hash, cancellation);
        return Fault(found, room) is { } fault ? fault : await ConfirmAsync(room, hash, found!.Owner, cancellation);
    }

    /// <summary>Makes them one.</summary>
    internal async ValueTask<Outcome> JoinAsync(Room room, string hash, CancellationToken cancellation)
    {
        var origin = room.Origin;
        if (await parts.People.Codes.FindAsync(hash, cancellation) is not { } found || found.Taker != origin.User)
        {
            return Replies.Private(room.Words.Link.Wrong);
        }

        var effect = new Effect(origin.Id, origin.At, [new IdentitiesLinked(found.Owner, origin.User)])
        {
            Guard = new LinkCodeUsed(hash, origin.User, origin.At),
        };
        var result = await parts.Effects.ApplyAsync(effect, cancellation);
        var identities = await parts.People.Learners.IdentitiesAsync(origin.User, cancellation);
        return result != EffectResult.Refused || identities.Contains(found.Owner)
            ? new Reply(LinkViews.Joined(room, identities), Audience.Asker) { IsInPlace = true, ChangesHome = true }
            : Replies.Private(found.IsUsed ? room.Words.Link.Used : room.Words.Link.Expired);
    }

    /// <summary>Has the identity stand alone again.</summary>
    internal async ValueTask<Outcome> PartAsync(Room room, CancellationToken cancellation)
    {
        var (origin, words) = (room.Origin, room.Words.Link);
        var effect = new Effect(origin.Id, origin.At, [new IdentityUnlinked(origin.User)]);
        if ((await parts.People.Learners.IdentitiesAsync(origin.User, cancellation)).Count < 2)
        {
            return Replies.Private(words.NotLinked);
        }

        await parts.Effects.ApplyAsync(effect, cancellation);
        return Replies.Private(words.Parted, LinkViews.Names(room, [origin.User])) with { ChangesHome = true };
    }

    private static Reply? Fault(LinkCode? found, Room room)
    {
        var (origin, words) = (room.Origin, room.Words.Link);
        return found switch
        {
            null => Replies.Private(words.Wrong),
            { IsUsed: true } => Replies.Private(words.Used),
            _ when found.Until <= origin.At => Replies.Private(words.Expired),
            _ when found.Owner == origin.User => Replies.Private(words.Own),
            _ when found.Taker != origin.User => Replies.Private(words.Wrong),
            _ => null,
        };
    }

    private async Task<Outcome> ConfirmAsync(Room room, string hash, UserRef owner, CancellationToken cancellation)
    {
        var (user, words) = (room.Origin.User, room.Words.Link);
        IReadOnlyList<UserRef> Known(IReadOnlyList<UserRef> identities, UserRef one) => identities.Count > 0 ? identities : [one];
        var theirs = Known(await parts.People.Learners.IdentitiesAsync(owner, cancellation), owner);
        var ours = Known(await parts.People.Learners.IdentitiesAsync(user, cancellation), user);
        if (theirs.Contains(user))
        {
            return Replies.Private(words.Already);
        }

        if (theirs.Count + ours.Count > MostIdentities)
        {
            return Replies.Private(words.TooManyAccounts, MostIdentities);
        }

        var (one, other) = (
            await parts.People.Records.SummaryAsync(owner, cancellation),
            await parts.People.Records.SummaryAsync(user, cancellation)
        );
        return new Reply(LinkViews.Confirm(room, hash, [(theirs, one.Attempts), (ours, other.Attempts)]), Audience.Asker);
    }
}
