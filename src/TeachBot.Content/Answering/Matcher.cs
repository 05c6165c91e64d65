namespace TeachBot.Content.Answering;

/// <summary>Which of a question's terms and grams a text says.</summary>
internal struct Matcher(Dictionary<ulong, int> terms, Dictionary<ulong, int>? grams = null) : ITermReceiver
{
    internal Matcher(Query query)
        : this(query.TermBits, query.GramBits) { }

    internal ulong Terms { get; private set; }

    internal ulong Grams { get; private set; }

    public void Term(ulong key, TermClass kind, int start, int length) => Terms |= terms.TryGetValue(key, out var bit) ? 1ul << bit : 0;

    public void Gram(ulong key, GramKind kind) => Grams |= grams?.TryGetValue(key, out var bit) == true ? 1ul << bit : 0;
}
