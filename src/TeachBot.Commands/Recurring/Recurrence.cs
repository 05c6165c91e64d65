using TeachBot.Commands.Daily.Planning;
using TeachBot.Content.Calendars;
using TeachBot.Core.Effects;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;

namespace TeachBot.Commands.Recurring;

/// <summary>
/// Does what schedules of a kind are due for. Any number of replicas may look at one schedule at once, be killed in between, or see their
/// clock step back: what has an effect is one transaction that can happen once.
/// </summary>
/// <param name="parts">What commands are made of.</param>
/// <param name="outbox">Knows what became of posts.</param>
public abstract class Recurrence<TPlan>(ChatParts parts, IOutbox outbox) : IRecurring
    where TPlan : class
{
    /// <summary>When it is looked whether a post could be sent.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(2);

    /// <summary>How often it is tried again, while no notes can be read.</summary>
    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(1);

    /// <summary>How often it is looked again, while it waits to be sent.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(10);

    /// <summary>At least so often a schedule is looked at: what is to be looked at later was noted by a clock that was ahead.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public abstract bool IsPersonal { get; }

    private protected ChatParts Parts => parts;

    /// <summary>So late it is done at most, where the bot was away.</summary>
    private protected virtual TimeSpan Late => TimeSpan.MaxValue;

    /// <summary>So many days are looked back at.</summary>
    private protected abstract int Looked { get; }

    /// <summary>What has days on which nothing happens.</summary>
    private protected virtual SchoolCalendars Calendars => SchoolCalendars.None;

    /// <inheritdoc/>
    public abstract bool Runs(Schedule schedule);

    /// <inheritdoc/>
    public async Task<RecurringStep> LookAsync(Schedule schedule, DateTimeOffset now, CancellationToken cancellation = default)
    {
        if (Read(schedule.Plan) is not { } plan)
        {
            await NoteAsync(schedule, now, now + Longest, cancellation);
            return RecurringStep.Unreadable;
        }

        var days = DaysOf(plan);
        var history = await parts.Schedules.OccurrencesAsync(await OwnerAsync(schedule, plan, cancellation), Looked, cancellation);
        var last = Occurrences.Last(history, DailyDays.DayOf(days, now));

        // What was seen broken before somebody said to go on is not told again.
        var state = last is null || last.At < days.Since ? PostState.Sent : await StateOfAsync(PostsOf(schedule, last), cancellation);
        if (state == PostState.Dead)
        {
            return await RestAsync(schedule, plan, last!, now, cancellation);
        }

        // What counts is whether that day was done: a clock that was ahead for a moment may have done one that is to come.
        var step =
            DailyDays.Last(days, Calendars, now) is { } due && now - due.At < Late && history.All(occurrence => occurrence.Day != due.Day)
                ? await OpenAsync(schedule, plan, due, history, now, cancellation)
                : RecurringStep.Nothing;
        var look =
            now
            + (
                step == RecurringStep.Posted ? Soon
                : step == RecurringStep.Waiting ? Retry
                : state == PostState.Waiting ? Again
                : Longest
            );
        var next = DailyDays.Next(days, Calendars, now)?.At ?? look;
        await NoteAsync(schedule, now, look < next ? look : next, cancellation);
        return step;
    }

    /// <summary>Null for what another version of the bot wrote.</summary>
    private protected abstract TPlan? Read(string plan);

    /// <summary>When a plan is due.</summary>
    private protected abstract DailyPlan DaysOf(TPlan plan);

    /// <summary>Whose days they are: on one day something happens once for them.</summary>
    private protected virtual ValueTask<string> OwnerAsync(Schedule schedule, TPlan plan, CancellationToken cancellation) =>
        new(schedule.Id);

    /// <summary>The posts of a day.</summary>
    private protected abstract IEnumerable<string> PostsOf(Schedule schedule, Occurrence occurrence);

    /// <summary>Does what is due on a day.</summary>
    private protected abstract Task<RecurringStep> OpenAsync(
        Schedule schedule,
        TPlan plan,
        DailyDay due,
        IReadOnlyList<Occurrence> history,
        DateTimeOffset now,
        CancellationToken cancellation
    );

    /// <summary>The plan of a schedule that rests, since its posts can't be sent.</summary>
    private protected abstract string Rested(TPlan plan);

    /// <summary>Tells whoever made it that it rests.</summary>
    private protected virtual IReadOnlyList<Change> Told(Schedule schedule, TPlan plan, Occurrence last, DateTimeOffset now) => [];

    /// <summary>The worst state of a day's posts. One that was sent and then removed by somebody says nothing of the channel.</summary>
    private async Task<PostState> StateOfAsync(IEnumerable<string> posts, CancellationToken cancellation)
    {
        var states = new List<PostState>();
        foreach (var post in posts)
        {
            states.Add(await outbox.FindAsync(post, cancellation) is { Message: null } status ? status.State : PostState.Sent);
        }

        return states.Contains(PostState.Dead) ? PostState.Dead
            : states.Contains(PostState.Waiting) ? PostState.Waiting
            : PostState.Sent;
    }

    private async Task<RecurringStep> RestAsync(
        Schedule schedule,
        TPlan plan,
        Occurrence last,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var rest = new Effect($"schedule:{schedule.Id}:rests:{schedule.Version}", now, Told(schedule, plan, last, now))
        {
            Guard = new ScheduleSaved(schedule with { Plan = Rested(plan), LookAt = null }),
        };
        return await parts.Effects.ApplyAsync(rest, cancellation) == EffectResult.Applied ? RecurringStep.Broken : RecurringStep.Nothing;
    }

    private Task<EffectResult> NoteAsync(Schedule schedule, DateTimeOffset now, DateTimeOffset next, CancellationToken cancellation) =>
        parts.Effects.ApplyAsync(ScheduleLooked.EffectOf(schedule, now, next), cancellation);
}
