using TeachBot.Core.Effects;
using TeachBot.Core.Schedules;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Changes;

/// <summary>Writes schedules and what they did.</summary>
internal static class ScheduleWriter
{
    internal static void Write(ScheduleSaved change, Effect effect, ChangeDraft draft)
    {
        var (schedule, channel) = (change.Schedule, change.Schedule.Channel);
        draft.Add(
            """
            INSERT INTO schedules (id, platform, workspace, channel, thread, plan, look_at, version)
                SELECT $1, $2, $3, $4, $5, $6, CAST($7 AS BIGINT), $8
            WHERE $8 = 1 OR EXISTS (SELECT 1 FROM schedules WHERE id = $1)
            ON CONFLICT (id) DO UPDATE SET plan = excluded.plan, look_at = excluded.look_at, version = excluded.version
                WHERE schedules.version = excluded.version - 1
            """,
            schedule.Id,
            channel.Workspace.Platform,
            channel.Workspace.Id,
            channel.Id,
            channel.Thread,
            schedule.Plan,
            schedule.LookAt is { } at ? Time.Of(at) : null,
            schedule.Version + 1
        );
    }

    internal static void Write(ScheduleRemoved change, Effect effect, ChangeDraft draft) =>
        draft.Add("DELETE FROM schedules WHERE id = $1", change.ScheduleId);

    internal static void Write(ScheduleLooked change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            "UPDATE schedules SET look_at = $4 WHERE id = $1 AND version = $2 AND (look_at = $3 OR look_at > $4)",
            change.ScheduleId,
            change.Version,
            Time.Of(change.Seen),
            Time.Of(change.LookAt)
        );

    internal static void Write(OccurrenceOpened change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            "INSERT INTO occurrences (schedule, day, state, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
            change.Occurrence.ScheduleId,
            (long)change.Occurrence.Day.DayNumber,
            change.Occurrence.State,
            Time.Of(change.Occurrence.At)
        );
}
