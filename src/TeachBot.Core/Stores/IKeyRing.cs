namespace TeachBot.Core.Stores;

/// <summary>The keys that secrets are protected with, shared by all replicas.</summary>
public interface IKeyRing
{
    /// <summary>All keys, as XML.</summary>
    IReadOnlyCollection<string> Keys();

    /// <summary>Keeps a key.</summary>
    void Keep(string name, string xml);
}
