using TeachBot.Storage;

namespace TeachBot.Tests.Contracts;

/// <summary>Makes empty databases of one kind for tests; whatever is made is gone afterwards.</summary>
public interface IStores : IAsyncDisposable
{
    /// <summary>A store on this test's database; a second one is a second replica.</summary>
    SqlStore Open(StoreOptions? options = null, TimeProvider? time = null);
}
