namespace TeachBot.EndToEnd.Soaks;

/// <summary>A soak as it goes: acts and faults evenly over its time, a lesson every five minutes.</summary>
internal static class SoakRun
{
    private const int Lessons = 12;

    /// <summary>Lets it happen.</summary>
    /// <param name="plan">How much.</param>
    /// <param name="bot">Among whom.</param>
    /// <param name="room">Who does something.</param>
    /// <param name="strike">One thing goes wrong.</param>
    /// <param name="judge">Looks after every step at what is old enough.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>How much went wrong, and the bytes that were in use after a quarter of the time.</returns>
    internal static async Task<(int Struck, long Quarter)> RunAsync<TChoice>(
        SoakPlan plan,
        SoakBot bot,
        Classroom<TChoice> room,
        Func<Task> strike,
        Action judge,
        CancellationToken cancellation
    )
    {
        var start = bot.Clock.GetUtcNow();
        var (struck, quarter) = (0, 0L);
        while (bot.Clock.GetUtcNow() - start is var passed && passed < plan.Length)
        {
            var part = passed / plan.Length;
            for (; room.Acts < plan.Acts * part; await room.ActAsync())
            {
                if (part * Lessons >= room.Lessons)
                {
                    await room.NextLessonAsync();
                }
            }

            for (; struck < plan.Faults * part; struck++)
            {
                await strike();
            }

            await bot.StepAsync(cancellation);
            judge();
            quarter = quarter == 0 && part >= .25 ? GC.GetTotalMemory(forceFullCollection: true) : quarter;
        }

        return (struck, quarter);
    }
}
