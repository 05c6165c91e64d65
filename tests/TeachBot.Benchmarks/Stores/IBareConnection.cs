using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Benchmarks.Stores;

/// <summary>A connection of a driver, with the statements that an answer comes to.</summary>
internal interface IBareConnection : IAsyncDisposable
{
    /// <summary>The number of an item; made where it is new.</summary>
    Task<long> NumberOfItemAsync(string name);

    /// <summary>Writes answers as one transaction.</summary>
    /// <param name="from">The number of the first.</param>
    /// <param name="count">How many.</param>
    /// <param name="item">The number of the item.</param>
    Task WriteAsync(int from, int count, long item);

    /// <summary>How many choices there are.</summary>
    Task<long> ChoicesAsync();

    /// <summary>Where people are kept.</summary>
    internal static KeyedTable People { get; } = Name.Of(ClassQuiz.Choice(0).Who).Table;

    /// <summary>Where items are kept.</summary>
    internal static KeyedTable Items { get; } = Name.Item("").Table;
}
