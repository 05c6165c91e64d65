using System.Globalization;
using TeachBot.Core.Stores;

namespace TeachBot.Storage.Sql;

/// <summary>Makes the tables, and brings those of earlier versions up to date, one transaction a version.</summary>
internal static class Migrator
{
    private const string Table = "migrations";

    /// <summary>The scripts, oldest first: <c>001-places.sql</c> … Once released, a script is never changed.</summary>
    internal static IReadOnlyList<string> Scripts { get; } =
    [
        .. typeof(Migrator)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    internal static int Newest => Scripts.Count;

    /// <summary>Returns the version that the tables have then.</summary>
    /// <param name="database">The database.</param>
    /// <param name="session">A session that writes, in no transaction.</param>
    /// <param name="upTo">The version to stop at: tests make the tables of earlier ones.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="StoreUnavailableException">A later version of the program has been here.</exception>
    internal static async Task<int> RunAsync(Database database, SqlSession session, int upTo, CancellationToken cancellation)
    {
        while (true)
        {
            await database.BeginMigrationAsync(session, cancellation);
            try
            {
                var version = await VersionAsync(database, session, cancellation);
                if (version > Newest)
                {
                    throw new StoreUnavailableException(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"The tables are of version {version}, this program knows up to {Newest}: "
                                + $"start the later version of the program, or restore a backup from before it."
                        )
                    )
                    {
                        Fault = StoreFault.NewerSchema,
                    };
                }

                if (version >= upTo)
                {
                    await session.RollBackAsync();
                    return version;
                }

                await session.RunAsync(
                    [.. Statements(version, database.Dialect), new Statement($"INSERT INTO {Table} (version) VALUES ($1)", version + 1L)],
                    cancellation
                );
                await session.CommitAsync(cancellation);
            }
            catch
            {
                await session.RollBackAsync();
                throw;
            }
        }
    }

    private static async Task<int> VersionAsync(Database database, SqlSession session, CancellationToken cancellation)
    {
        if ((await session.QueryAsync(new Statement(database.Dialect.TableExists, Table), _ => true, cancellation)).Count == 0)
        {
            return 0;
        }

        var versions = await session.QueryAsync(
            new Statement($"SELECT COALESCE(MAX(version), 0) FROM {Table}"),
            row => row.Number(),
            cancellation
        );
        return (int)versions[0];
    }

    /// <summary>The statements that lead from a version to the next.</summary>
    private static IEnumerable<Statement> Statements(int version, Dialect dialect)
    {
        if (version == 0)
        {
            yield return new Statement($"CREATE TABLE {Table} (version BIGINT NOT NULL PRIMARY KEY)");
        }

        using var reader = new StreamReader(typeof(Migrator).Assembly.GetManifestResourceStream(Scripts[version])!);
        var lines = reader
            .ReadToEnd()
            .Split('\n')
            .Select(line => line.IndexOf("--", StringComparison.Ordinal) is var at and >= 0 ? line[..at] : line);
        foreach (
            var statement in dialect
                .Translate(string.Join('\n', lines))
                .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            yield return new Statement(statement) { TakesLong = true };
        }
    }
}
