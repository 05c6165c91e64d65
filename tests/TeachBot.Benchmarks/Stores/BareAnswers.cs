using System.Diagnostics;
using TeachBot.Core.Effects;
using TeachBot.Storage.Changes;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Benchmarks.Stores;

/// <summary>The same statements on the bare database, in transactions of as many answers, as durable: what there is to gain at most.</summary>
internal static class BareAnswers
{
    private const int Together = 1_000;

    /// <summary>Returns answers a second.</summary>
    internal static async Task<double> MeasureAsync(StoreUnderTest under, int count)
    {
        await using (var store = under.Open())
        {
            await Answers.PrepareAsync(store).ConfigureAwait(false);
        }

        await using var database = under.Bare();
        long item;
        await using (var session = await database.OpenWriterAsync(default).ConfigureAwait(false))
        {
            item = (await session.RunAsync([new Statement("INSERT INTO items (name) VALUES ('item') RETURNING id") { Returns = true }], default).ConfigureAwait(false))[0];
        }

        var (next, started) = (-Together, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, database.Writers).Select(_ => Task.Run(WriteAsync))).ConfigureAwait(false);
        return count / Stopwatch.GetElapsedTime(started).TotalSeconds;

        async Task WriteAsync()
        {
            await using var session = await database.OpenWriterAsync(default).ConfigureAwait(false);
            for (var from = Interlocked.Add(ref next, Together); from < count; from = Interlocked.Add(ref next, Together))
            {
                await GroupAsync(session, database.Dialect, [.. Enumerable.Range(from, Math.Min(Together, count - from)).Select(Answers.Effect)], item).ConfigureAwait(false);
            }
        }
    }

    private static async Task GroupAsync(SqlSession session, Dialect dialect, List<Effect> effects, long item)
    {
        await session.BeginAsync(default).ConfigureAwait(false);
        await session.AddNewAsync(GroupTransaction.Events, [.. effects.Select(effect => new object?[] { effect.EventId, Time.Of(effect.At) })], default).ConfigureAwait(false);
        var names = effects.ConvertAll(effect => Name.Of(((Learning.Sessions.ChoiceTaken)effect.Guard!).Who));
        var values = names.ConvertAll(name => name.Values);
        await session.AddNewAsync(names[0].Table, values, default).ConfigureAwait(false);
        var people = await session.NumbersAsync(names[0].Table, values, default).ConfigureAwait(false);
        var insert = dialect.Translate(ChoiceWriter.Insert);
        await session.RunAsync([.. effects.Select((effect, at) => Choice(insert, (Learning.Sessions.ChoiceTaken)effect.Guard!, item, people[at]))], default).ConfigureAwait(false);
        await session.RunAsync([new Statement(PostWriter.Refresh, "post", (long)effects.Count, 0L)], default).ConfigureAwait(false);
        await session.CommitAsync(default).ConfigureAwait(false);
    }

    private static Statement Choice(string insert, Learning.Sessions.ChoiceTaken choice, long item, long person) =>
        new(insert, choice.SessionId, item, person, choice.Item.Version, choice.Chosen, choice.IsRight ? 1L : 0L, Time.Of(choice.At));
}
