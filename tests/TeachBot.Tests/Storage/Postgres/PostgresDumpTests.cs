using Npgsql;
using TeachBot.Storage.Postgres;
using Xunit;

namespace TeachBot.Tests.Storage.Postgres;

public class PostgresDumpTests
{
    [Theory]
    [InlineData("", "prefer")]
    [InlineData(";SSL Mode=Disable", "disable")]
    [InlineData(";SSL Mode=Require", "require")]
    [InlineData(";SSL Mode=VerifyCA", "verify-ca")]
    [InlineData(";SSL Mode=VerifyFull", "verify-full")]
    public void The_copy_goes_the_way_that_the_store_goes(string settings, string mode)
    {
        var environment = PostgresDump
            .Environment(
                new NpgsqlConnectionStringBuilder(
                    $"Host=db;Port=5433;Username=bot;Password=geheim;Database=teachbot;Root Certificate=ca.pem{settings}"
                )
            )
            .ToDictionary();

        Assert.Equal(
            (mode, "ca.pem", "db", "5433", "bot", "geheim", "teachbot"),
            (
                environment["PGSSLMODE"],
                environment["PGSSLROOTCERT"],
                environment["PGHOST"],
                environment["PGPORT"],
                environment["PGUSER"],
                environment["PGPASSWORD"],
                environment["PGDATABASE"]
            )
        );
    }
}
