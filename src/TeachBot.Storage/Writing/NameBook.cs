using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Writing;

/// <summary>
/// The numbers of names. A number never changes, so that it is asked for once, until somebody is forgotten, whose name has another number
/// from then on; used by one writer at a time.
/// </summary>
internal sealed class NameBook
{
    /// <summary>Some tens of megabytes; a class that answers together is far smaller.</summary>
    private const int Most = 200_000;

    private readonly Dictionary<Name, long> _kept = [];
    private readonly Dictionary<Name, long> _fresh = [];
    private readonly HashSet<Name> _missing = [];
    private long? _forgettings;

    /// <summary>How often people were forgotten.</summary>
    internal static Statement Forgettings { get; } = new("SELECT times FROM forgettings") { Returns = true };

    /// <summary>Writes how often that was, as it is: the smallest thing that can be written.</summary>
    internal static Statement Touch { get; } = new("UPDATE forgettings SET times = times");

    internal bool HasMissing => _missing.Count > 0;

    /// <summary>A name's number; 0, and noted as missing, where it has yet to be asked for.</summary>
    internal long Find(Name name)
    {
        if (_kept.TryGetValue(name, out var number) || _fresh.TryGetValue(name, out number))
        {
            return number;
        }

        _missing.Add(name);
        return 0;
    }

    /// <summary>
    /// Asks for what is missing, and makes what is new: in one order, so that two replicas don't wait for each other in a ring.
    /// </summary>
    internal async Task ResolveAsync(SqlSession session, CancellationToken cancellation)
    {
        _forgettings ??= (await session.RunAsync([Forgettings], cancellation))[0];
        foreach (var kind in _missing.GroupBy(name => name.Table).OrderBy(kind => kind.Key.Name, StringComparer.Ordinal))
        {
            var names = kind.OrderBy(name => name.One, StringComparer.Ordinal)
                .ThenBy(name => name.Two, StringComparer.Ordinal)
                .ThenBy(name => name.Three, StringComparer.Ordinal)
                .ThenBy(name => name.Four, StringComparer.Ordinal)
                .ToList();
            var values = names.ConvertAll(name => name.Values);
            await session.AddNewAsync(kind.Key, values, cancellation);
            foreach (var (name, number) in names.Zip(await session.NumbersAsync(kind.Key, values, cancellation)))
            {
                _fresh[name] = number;
            }
        }

        _missing.Clear();
    }

    /// <summary>Whether somebody was forgotten since the numbers that are known were asked for.</summary>
    internal bool IsStale(long forgettings) => _forgettings is { } known && known != forgettings;

    /// <summary>Nothing is known any more.</summary>
    internal void Forget()
    {
        _kept.Clear();
        _forgettings = null;
    }

    /// <summary>What was made is committed.</summary>
    internal void Keep()
    {
        if (_kept.Count + _fresh.Count > Most)
        {
            _kept.Clear();
        }

        foreach (var (name, number) in _fresh)
        {
            _kept[name] = number;
        }

        Drop();
    }

    /// <summary>What was made is rolled back.</summary>
    internal void Drop()
    {
        _fresh.Clear();
        _missing.Clear();
    }
}
