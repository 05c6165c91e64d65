using TeachBot.Core.Effects;
using TeachBot.Core.Stores;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Core;

public sealed class GuardedFilesTests
{
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_else_reads_the_store_what_stands_beside_it_or_its_copy()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        await using var stores = new SqliteStores();
        await using var store = stores.Open();
        var copy = Path.Combine(stores.Folder, "copy.db");

        await store.ApplyAsync(new Effect("one", new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero), []), Token);
        await store.BackUpAsync(copy, Token);

        var folder = Path.GetDirectoryName(stores.File)!;
        Assert.Equal(Own | UnixFileMode.UserExecute, Mode(folder));
        Assert.Equal(3, Directory.GetFiles(folder).Length);
        Assert.All(Directory.GetFiles(folder).Append(copy), file => Assert.Equal((file, Own), (file, Mode(file))));
    }

    [Fact]
    public async Task What_an_earlier_version_left_open_to_others_is_closed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        await using var stores = new SqliteStores();
        await using (var before = stores.Open())
        {
            await before.CheckAsync(Token);
        }

        Open(stores.File);
        await using var store = stores.Open();
        Assert.True((await store.CheckAsync(Token)).IsReady);

        Assert.Equal(Own, Mode(stores.File));
    }

    [Fact]
    public void A_right_that_a_file_lacks_is_not_given()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "read-only");
        File.WriteAllText(file, "x");
        Chmod(file, UnixFileMode.UserRead | Others);

        GuardedFiles.Keep(file);

        Assert.Equal(UnixFileMode.UserRead, Mode(file));
    }

    private static void Open(string file) => Chmod(file, Own | Others);

    private static void Chmod(string file, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, mode);
        }
    }

    private static UnixFileMode Mode(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);
}
