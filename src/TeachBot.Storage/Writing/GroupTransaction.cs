using System.Globalization;
using TeachBot.Core.Effects;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Writing;

/// <summary>
/// Writes what waits as one transaction: which events are new, then guards, then everything else, each step for all effects at once, so
/// that a group costs a few round trips and one flush to the disk.
/// </summary>
internal sealed class GroupTransaction(SqlSession session, Dialect dialect, NameBook names, EventHash hash)
{
    private const string ForgetEvent = "DELETE FROM events WHERE id = $1";
    private const string OwnEvent = "UPDATE events SET who = $2 WHERE id = $1";

    /// <summary>The events that have had their effect.</summary>
    internal static readonly KeyedTable Events = new("events", ["id"], "at");

    private readonly List<Statement> _last = [];

    /// <exception cref="StaleNamesException">Somebody whose number was remembered is forgotten; nothing is written.</exception>
    internal async Task WriteAsync(IReadOnlyList<Pending> group, CancellationToken cancellation)
    {
        await session.BeginAsync(cancellation);
        var effects = group.OfType<PendingEffect>().ToList();
        var fresh = await NewAsync(effects, cancellation);
        var shared = new SharedRows();
        await WriteAsync(await PassedAsync(effects, await DraftAsync(fresh, cancellation), cancellation), shared, cancellation);
        await session.RunAsync(shared.Statements(), cancellation);
        await session.RunAsync(_last, cancellation);
        foreach (var work in group.OfType<PendingWork>())
        {
            await work.RunAsync(session, cancellation);
        }

        await session.CommitAsync(cancellation);
    }

    /// <summary>The effects whose event has had none; of several with one event the first.</summary>
    private async Task<List<PendingEffect>> NewAsync(List<PendingEffect> effects, CancellationToken cancellation)
    {
        effects.ForEach(pending => pending.EventHash = hash.Of(pending.Effect.EventId));
        var first = effects.DistinctBy(pending => pending.EventHash).OrderBy(pending => pending.EventHash, StringComparer.Ordinal).ToList();
        var rows = first.ConvertAll(pending => new object?[] { pending.EventHash, Time.Of(pending.Effect.At) });
        var isNew = await session.AddNewAsync(Events, rows, cancellation);
        foreach (var effect in effects)
        {
            effect.Result = EffectResult.Repeated;
        }

        var fresh = first.Where((_, at) => isNew[at]).ToList();
        fresh.ForEach(effect => effect.Result = EffectResult.Applied);
        return fresh;
    }

    /// <summary>What the effects come to; drafted once more where numbers of names were missing.</summary>
    private async Task<List<EffectDraft>> DraftAsync(List<PendingEffect> effects, CancellationToken cancellation)
    {
        List<EffectDraft> Drafts() =>
            effects.ConvertAll(pending => new EffectDraft(
                pending,
                pending.Effect.Guard is { } guard ? ChangeWriters.Draft(guard, pending.Effect, names, dialect) : null,
                [.. pending.Effect.Changes.Select(change => ChangeWriters.Draft(change, pending.Effect, names, dialect))]
            ));

        var drafts = Drafts();
        if (!names.HasMissing)
        {
            return drafts;
        }

        await names.ResolveAsync(session, cancellation);
        return Drafts();
    }

    /// <summary>The effects whose guard has touched something, or that have none.</summary>
    private async Task<List<EffectDraft>> PassedAsync(List<PendingEffect> all, List<EffectDraft> fresh, CancellationToken cancellation)
    {
        await LockAsync(fresh, cancellation);
        var guarded = fresh.FindAll(effect => effect.Guard is not null);
        var touched = await session.RunAsync([.. guarded.Select(effect => effect.Guard!.Statements[0])], cancellation);
        var refused = guarded
            .Where((_, at) => touched[at] <= 0)
            .Select(effect => effect.Pending.EventHash)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var effect in all.Where(effect => refused.Contains(effect.EventHash)))
        {
            effect.Result = EffectResult.Refused;
        }

        // Had no effect: if the answer gets lost and the event comes again, it must not hear that it had one.
        await session.RunAsync([.. refused.Select(id => new Statement(ForgetEvent, id))], cancellation);
        return fresh.FindAll(effect => !refused.Contains(effect.Pending.EventHash));
    }

    /// <summary>Tables are locked before any row of the group is, so that two replicas don't wait for each other in a ring.</summary>
    private async Task LockAsync(List<EffectDraft> fresh, CancellationToken cancellation)
    {
        if (dialect.LockTable is { } text)
        {
            var tables = fresh
                .SelectMany(effect => effect.Changes.Append(effect.Guard))
                .Select(change => change?.Locked)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(named => named.Length);
            await session.RunAsync(
                [.. tables.Select(named => new Statement(string.Format(CultureInfo.InvariantCulture, text, named)))],
                cancellation
            );
        }
    }

    private async Task WriteAsync(List<EffectDraft> effects, SharedRows shared, CancellationToken cancellation)
    {
        var statements = new List<Statement>();
        var then = new List<(int At, Action<long, SharedRows> Then)>();
        foreach (var effect in effects)
        {
            statements.AddRange(effect.Guard?.Statements.Skip(1) ?? []);
            foreach (var change in effect.Changes)
            {
                if (change.Then is { } next)
                {
                    then.Add((statements.Count, next));
                }

                statements.AddRange(change.Statements);
                _last.AddRange(change.Last);
            }

            if (effect.Who is { } who)
            {
                statements.Add(new Statement(OwnEvent, effect.Pending.EventHash, who));
            }
        }

        // Asked after all else: whoever forgets somebody waits for us, or we have waited for them and see it now.
        var asked = effects.Count > 0;
        var results = await session.RunAsync(asked ? [.. statements, NameBook.Forgettings] : statements, cancellation);
        if (asked && names.IsStale(results[^1]))
        {
            throw new StaleNamesException();
        }

        foreach (var (at, next) in then)
        {
            next(at < statements.Count ? results[at] : 0, shared);
        }
    }

    private sealed record EffectDraft(PendingEffect Pending, ChangeDraft? Guard, List<ChangeDraft> Changes)
    {
        /// <summary>Whose number the effect writes first: who acted. Null where it writes nobody's.</summary>
        internal long? Who => Changes.Prepend(Guard).Select(change => change?.Who).FirstOrDefault(who => who is not null);
    }
}
