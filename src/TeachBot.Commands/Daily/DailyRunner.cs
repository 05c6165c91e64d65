using TeachBot.Commands.Daily.Planning;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;

namespace TeachBot.Commands.Daily;

/// <summary>
/// Does what schedules are due for. Any number of replicas may look at one schedule at once, be killed in between, or see their clock step back: what has an effect is one
/// transaction that can happen once.
/// </summary>
/// <param name="parts">What commands are made of.</param>
/// <param name="outbox">Knows what became of posts.</param>
public sealed class DailyRunner(ChatParts parts, IOutbox outbox)
{
    /// <summary>When it is looked whether a post could be sent.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(2);

    /// <summary>How often it is tried again, while no notes can be read.</summary>
    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(1);

    /// <summary>How often it is looked again, while it waits to be sent.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(10);

    private readonly DailyOpening _opening = new(parts);

    /// <summary>Does what a schedule is due for now, and notes when it is to be looked at next.</summary>
    public async Task<DailyStep> LookAsync(Schedule schedule, DateTimeOffset now, CancellationToken cancellation = default)
    {
        if (DailyPlan.Read(schedule.Plan) is not { } plan)
        {
            await parts.Effects.ApplyAsync(ScheduleLooked.EffectOf(schedule, now, now.AddDays(1)), cancellation).ConfigureAwait(false);
            return DailyStep.Unreadable;
        }

        var calendars = parts.Rooms.Calendars;
        var history = await parts.Schedules.OccurrencesAsync(schedule.Id, DailyPaper.History, cancellation).ConfigureAwait(false);
        var last = DailyReveals.Last(history, DailyDays.DayOf(plan, now));

        // What a teacher has seen broken before they said to go on is not told again.
        var state = last is null || last.At < plan.Since ? PostState.Sent : await StateOfAsync(last, cancellation).ConfigureAwait(false);
        if (state == PostState.Dead)
        {
            return await BreakAsync(schedule, plan, last!, now, cancellation).ConfigureAwait(false);
        }

        // What counts is whether that day was done: a clock that was ahead for a moment may have done one that is to come.
        var step = DailyDays.Last(plan, calendars, now) is { } due && history.All(occurrence => occurrence.Day != due.Day)
            ? await _opening.OpenAsync(schedule, plan, due, history, now, cancellation).ConfigureAwait(false) : DailyStep.Nothing;
        var look = now + (step == DailyStep.Posted ? Soon : step == DailyStep.Waiting ? Retry : state == PostState.Waiting ? Again : TimeSpan.FromDays(1));
        var next = DailyDays.Next(plan, calendars, now)?.At ?? look;
        await parts.Effects.ApplyAsync(ScheduleLooked.EffectOf(schedule, now, look < next ? look : next), cancellation).ConfigureAwait(false);
        return step;
    }

    /// <summary>The worst state of a day's posts. One that was sent and then removed by somebody says nothing of the channel.</summary>
    private async Task<PostState> StateOfAsync(Occurrence occurrence, CancellationToken cancellation)
    {
        var states = new List<PostState>();
        foreach (var post in DailyDone.Read(occurrence.State).Posts)
        {
            states.Add(await outbox.FindAsync(post, cancellation).ConfigureAwait(false) is { Message: null } status ? status.State : PostState.Sent);
        }

        return states.Contains(PostState.Dead) ? PostState.Dead : states.Contains(PostState.Waiting) ? PostState.Waiting : PostState.Sent;
    }

    /// <summary>The schedule rests, and whoever made it is told so, once, where only they see it.</summary>
    private async Task<DailyStep> BreakAsync(Schedule schedule, DailyPlan plan, Occurrence last, DateTimeOffset now, CancellationToken cancellation)
    {
        var words = parts.Rooms.Words(plan.Language).Daily;
        var told = new Message(Document.Of(words.BrokenTold.Fill(words.Day(last.Day, plan.Language), TimeText.Write(plan.Time))));
        var post = new Post($"{schedule.Id}!{last.Day:yyMMdd}", ChannelRef.With(plan.SetBy, schedule.Channel.Workspace), MessageJson.Write(told), now);
        var broken = new Effect($"daily:{schedule.Id}:broken:{last.Day:yyyyMMdd}:{schedule.Version}", now, [new PostWanted(post)])
        {
            Guard = new ScheduleSaved(schedule with { Plan = (plan with { IsBroken = true }).Write(), LookAt = null }),
        };
        return await parts.Effects.ApplyAsync(broken, cancellation).ConfigureAwait(false) == EffectResult.Applied ? DailyStep.Broken : DailyStep.Nothing;
    }
}
