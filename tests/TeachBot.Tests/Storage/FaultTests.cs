using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;
using TeachBot.Core.Stores;
using TeachBot.Storage.Postgres;
using TeachBot.Storage.Sqlite;
using Xunit;

namespace TeachBot.Tests.Storage;

public class FaultTests
{
    [Theory]
    [InlineData(5, StoreFault.Locked)]
    [InlineData(6, StoreFault.Locked)]
    [InlineData(8, StoreFault.ReadOnly)]
    [InlineData(10, StoreFault.Unreachable)]
    [InlineData(11, StoreFault.Damaged)]
    [InlineData(13, StoreFault.DiskFull)]
    [InlineData(14, StoreFault.Unreachable)]
    [InlineData(26, StoreFault.Damaged)]
    [InlineData(1, StoreFault.None)]
    [InlineData(19, StoreFault.None)]
    public void A_result_code_of_SQLite_is_a_fault_of_the_store_or_of_ours(int code, StoreFault fault) =>
        Assert.Equal(fault, SqliteFaults.Of(new SqliteException("", code)));

    [Theory]
    [InlineData("53100", StoreFault.DiskFull)]
    [InlineData("25006", StoreFault.ReadOnly)]
    [InlineData("55P03", StoreFault.Locked)]
    [InlineData("57P01", StoreFault.Unreachable)]
    [InlineData("57P03", StoreFault.Unreachable)]
    [InlineData("53300", StoreFault.Unreachable)]
    [InlineData("28P01", StoreFault.Unreachable)]
    [InlineData("3D000", StoreFault.Unreachable)]
    [InlineData("08006", StoreFault.Unreachable)]
    [InlineData("XX001", StoreFault.Damaged)]
    [InlineData("42501", StoreFault.Unusable)]
    [InlineData("3F000", StoreFault.Unusable)]
    [InlineData("42P05", StoreFault.Pooled)]
    [InlineData("26000", StoreFault.Pooled)]
    [InlineData("23505", StoreFault.None)]
    [InlineData("42601", StoreFault.None)]
    public void A_code_of_PostgreSQL_is_a_fault_of_the_store_or_of_ours(string code, StoreFault fault) =>
        Assert.Equal(fault, PostgresFaults.Of(new PostgresException("", "ERROR", "ERROR", code)));

    [Theory]
    [InlineData("Host=db", 100)]
    [InlineData("Host=db;Max Auto Prepare=0", 0)]
    [InlineData("Host=db;maxautoprepare=0;No Reset On Close=true", 0)]
    [InlineData("Host=db;Max Auto Prepare=7", 7)]
    public void Behind_a_pooler_that_shares_sessions_nothing_is_prepared_where_the_connection_string_says_so(
        string connection,
        int prepared
    ) => Assert.Equal(prepared, PostgresDatabase.PreparedBy(connection));

    [Fact]
    public void A_broken_connection_is_a_fault_of_the_store()
    {
        Assert.Equal(StoreFault.Unreachable, PostgresFaults.Of(new NpgsqlException("broken")));
        Assert.Equal(StoreFault.Unreachable, PostgresFaults.Of(new SocketException()));
        Assert.Equal(StoreFault.None, PostgresFaults.Of(new InvalidOperationException()));
    }
}
