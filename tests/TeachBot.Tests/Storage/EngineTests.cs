using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Storage;

public sealed class EngineTests
{
    /// <summary>Of 2026, and without the faults of the years before: 3.40, which Debian 12 has, is of 2022.</summary>
    private static readonly Version Least = new(3, 53);

    [Fact]
    public async Task The_store_runs_on_a_SQLite_of_this_year_and_says_which()
    {
        await using var stores = new SqliteStores();
        await using var store = stores.Open();

        var engine = await store.EngineAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("SQLite ", engine, StringComparison.Ordinal);
        Assert.True(Version.Parse(engine["SQLite ".Length..]) >= Least, engine);
    }
}
