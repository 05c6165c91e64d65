using TeachBot.Core.Effects;
using TeachBot.Core.Schedules;
using TeachBot.Core.Stores;

namespace TeachBot.Host.Serving;

/// <summary>
/// How far the keeping may be ended. A clock may be years ahead, and what is removed does not come back: nothing is removed by a clock
/// that has just stepped, and nothing that the run of the day after the last would not remove. After a long rest of the bot each run goes
/// a day further, until they have caught up.
/// </summary>
/// <param name="schedules">Tell which day was the last.</param>
/// <param name="effects">Note it, once for all replicas.</param>
/// <param name="store">Tells when anything happened last, where no day is noted yet.</param>
/// <param name="clock">Tells the time, and whether it can be believed.</param>
internal sealed class RetentionPace(ISchedules schedules, IEffects effects, IStore store, SteadyClock clock)
{
    /// <summary>The schedule whose days the runs are.</summary>
    internal const string Schedule = "retention";

    /// <summary>So long after a step of the clock it is believed again.</summary>
    internal static readonly TimeSpan Settled = TimeSpan.FromHours(1);

    /// <summary>Notes where the first run begins, before anything of today is kept. Where a day is noted already, it stands.</summary>
    internal async Task BeginAsync(CancellationToken cancellation)
    {
        if ((await schedules.OccurrencesAsync(Schedule, 1, cancellation)).Count == 0)
        {
            var today = Today();
            var last = await store.NewestEventAsync(cancellation) is { } newest ? DateOnly.FromDateTime(newest.UtcDateTime) : today;
            await NoteAsync(last < today ? last : today, cancellation);
        }
    }

    /// <summary>The moment as of which things are over, for this run; null where there is to be none.</summary>
    internal async Task<DateTimeOffset?> AsOfAsync(CancellationToken cancellation)
    {
        if (clock.SinceStep < Settled)
        {
            return null;
        }

        await BeginAsync(cancellation);
        var (now, today) = (clock.Underlying.GetUtcNow(), Today());
        var last = (await schedules.OccurrencesAsync(Schedule, 1, cancellation)).FirstOrDefault()?.Day ?? today;
        if (last >= today)
        {
            return now;
        }

        var day = last.AddDays(1);
        await NoteAsync(day, cancellation);
        return day == today ? now : new DateTimeOffset(day.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero);
    }

    private DateOnly Today() => DateOnly.FromDateTime(clock.Underlying.GetUtcNow().UtcDateTime);

    private Task<EffectResult> NoteAsync(DateOnly day, CancellationToken cancellation)
    {
        var now = clock.Underlying.GetUtcNow();
        return effects.ApplyAsync(
            new Effect($"{Schedule}:{day:yyyyMMdd}", now, []) { Guard = new OccurrenceOpened(new Occurrence(Schedule, day, "", now)) },
            cancellation
        );
    }
}
