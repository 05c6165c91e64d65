namespace TeachBot.Content.Answering;

/// <summary>Which of a question's terms a text says.</summary>
internal struct Masker(Dictionary<ulong, int> bits) : ITermReceiver
{
    internal ulong Mask { get; private set; }

    public void Term(ulong key, TermClass kind, int start, int length)
    {
        if (bits.TryGetValue(key, out var bit))
        {
            Mask |= 1ul << bit;
        }
    }

    public readonly void Gram(ulong key, GramKind kind) { }
}
