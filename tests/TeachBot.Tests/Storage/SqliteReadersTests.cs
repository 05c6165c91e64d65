using System.Data;
using Microsoft.Data.Sqlite;
using TeachBot.Storage.Sqlite;
using Xunit;

namespace TeachBot.Tests.Storage;

public sealed class SqliteReadersTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(SqliteReaders.MostIdle)]
    [InlineData(40)] // all stayed open, and held their pages
    public async Task Of_the_connections_that_a_rush_has_opened_few_are_kept(int rush)
    {
        var opened = new List<SqliteConnection>();
        var readers = new SqliteReaders(giveBack => new SqliteSession(Open(opened)) { GiveBack = giveBack });
        for (var times = 0; times < 2; times++)
        {
            var taken = new List<SqliteSession>();
            while (taken.Count < rush)
            {
                taken.Add(await readers.TakeAsync(TestContext.Current.CancellationToken));
            }

            foreach (var session in taken)
            {
                await session.DisposeAsync();
            }

            Assert.Equal(Math.Min(rush, SqliteReaders.MostIdle), opened.Count(IsOpen));
        }

        readers.Close();
        Assert.DoesNotContain(opened, IsOpen);
    }

    private static bool IsOpen(SqliteConnection connection) => connection.State == ConnectionState.Open;

    private static SqliteConnection Open(List<SqliteConnection> opened)
    {
        var connection = new SqliteConnection("Data Source=:memory:;Pooling=false");
        connection.Open();
        opened.Add(connection);
        return connection;
    }
}
