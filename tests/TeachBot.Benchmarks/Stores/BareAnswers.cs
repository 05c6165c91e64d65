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
        await using var session = await database.OpenWriterAsync(default).ConfigureAwait(false);
        var insert = database.Dialect.Translate(ChoiceWriter.Insert);
        var item = (await session.RunAsync([new Statement("INSERT INTO items (name) VALUES ('item') RETURNING id") { Returns = true }], default).ConfigureAwait(false))[0];
        var started = Stopwatch.GetTimestamp();
        for (var from = 0; from < count; from += Together)
        {
            var effects = Enumerable.Range(from, Math.Min(Together, count - from)).Select(Answers.Effect).ToList();
            await session.BeginAsync(default).ConfigureAwait(false);
            await session.RunAsync([.. effects.Select(effect => new Statement("INSERT INTO events (id, at) VALUES ($1, $2) ON CONFLICT DO NOTHING", effect.EventId, Time.Of(effect.At)))], default).ConfigureAwait(false);
            var names = effects.ConvertAll(effect => Name.Of(((Learning.Sessions.ChoiceTaken)effect.Guard!).Who));
            await session.RunAsync([.. names.Select(name => new Statement(name.Insert, name.Values))], default).ConfigureAwait(false);
            var people = await session.RunAsync([.. names.Select(name => new Statement(name.Select, name.Values) { Returns = true })], default).ConfigureAwait(false);
            await session.RunAsync([.. effects.Select((effect, at) => Choice(insert, (Learning.Sessions.ChoiceTaken)effect.Guard!, item, people[at]))], default).ConfigureAwait(false);
            await session.RunAsync([new Statement(PostWriter.Refresh, "post", (long)effects.Count, 0L)], default).ConfigureAwait(false);
            await session.CommitAsync(default).ConfigureAwait(false);
        }

        return count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static Statement Choice(string insert, Learning.Sessions.ChoiceTaken choice, long item, long person) =>
        new(insert, choice.SessionId, item, person, choice.Item.Version, choice.Chosen, choice.IsRight ? 1L : 0L, Time.Of(choice.At));
}
