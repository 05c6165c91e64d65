namespace TeachBot.Benchmarks.Stores;

/// <summary>
/// The same statements through the database's own driver and nothing of ours: prepared once, in transactions of as many answers, as
/// durable, on as many connections.
/// What there is to gain at most.
/// </summary>
internal static class BareAnswers
{
    /// <summary>As many as the store writes together when enough wait.</summary>
    internal const int Together = 1_000;

    internal static async Task<Pace> MeasureAsync(StoreUnderTest under, int count, Figures figures)
    {
        int writers;
        await using (var store = under.Open())
        {
            await ClassQuiz.BeginAsync(store);
        }

        await using (var database = under.Bare())
        {
            writers = database.Writers;
        }

        var connections = new List<IBareConnection>();
        for (var writer = 0; writer < writers; writer++)
        {
            connections.Add(under.Kind == "sqlite" ? BareSqlite.Open(under.Address) : await BarePostgres.OpenAsync(under.Address));
        }

        try
        {
            var item = await connections[0].NumberOfItemAsync(ClassQuiz.Item.Id);
            var next = -Together;
            var pace = await Pace.MeasureAsync(
                count,
                () => Task.WhenAll(connections.Select(connection => Task.Run(() => WriteAsync(connection, item))))
            );
            figures.Exactly("choices, bare", await connections[0].ChoicesAsync(), count);
            return pace;

            async Task WriteAsync(IBareConnection connection, long number)
            {
                for (var from = Interlocked.Add(ref next, Together); from < count; from = Interlocked.Add(ref next, Together))
                {
                    await connection.WriteAsync(from, Math.Min(Together, count - from), number);
                }
            }
        }
        finally
        {
            foreach (var connection in connections)
            {
                await connection.DisposeAsync();
            }
        }
    }
}
