using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Storage.Upkeep;

public class BackupTests
{
    [Fact]
    public async Task A_copy_that_SQLite_cannot_write_is_a_fault_of_the_file_and_leaves_nothing_behind()
    {
        await using var stores = new SqliteStores();
        await using var store = stores.Open();
        await store.CheckAsync(TestContext.Current.CancellationToken);

        // Longer than SQLite opens, and no trouble to the system.
        var folder = Directory.CreateDirectory(Path.Combine([stores.Folder, .. Enumerable.Repeat(new string('d', 100), 6)])).FullName;

        await Assert.ThrowsAsync<IOException>(() =>
            store.BackUpAsync(Path.Combine(folder, "copy.db"), TestContext.Current.CancellationToken)
        );
        Assert.Empty(Directory.EnumerateFiles(folder));
    }
}
