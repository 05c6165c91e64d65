namespace TeachBot.Benchmarks.Notes;

/// <summary>Makes up words as Japanese has them, and deals them out as texts use them: few often, most hardly ever.</summary>
internal sealed class WordMaker
{
    private const string Kanji =
        "安位運営園王温化価果回快改開確活感関岩器期機記技球境橋曲局形型計結県研原語広工構鉱航告根査材作算残士資次示自失実社弱種州収祝順初章賞常情職信親水数制成性政製石責積接設戦選素想造像増測属続損退貸断築張停提程適典伝統銅導徳能破判比肥費評布復複仏編弁保墓豊防貿暴脈務夢迷綿輸余預容略留領";
    private const string Kana = "アイウエカキクケコサシスセソタチツテトナニネノハヒフホマミムメモラリルレロワン";
    private readonly Random _random;
    private readonly string[] _words;

    internal WordMaker(int seed, int count)
    {
        _random = new Random(seed);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < count)
        {
            words.Add(_random.Next(3) == 0 ? Some(Kana, 3, 6) : Some(Kanji, 2, 4));
        }

        _words = [.. words];
    }

    /// <summary>A word; the n-th is dealt in proportion to 1/(n + 30), by the law of Zipf and Mandelbrot.</summary>
    internal string Next() =>
        _words[(int)Math.Min(_words.Length - 1, Head * (Math.Exp(_random.NextDouble() * Math.Log(1 + (_words.Length / Head))) - 1))];

    private const double Head = 30;

    /// <summary>A word that is rare enough to be what a lecture is about.</summary>
    internal string Rare() => _words[_random.Next(_words.Length / 20, _words.Length)];

    internal int Number(int least, int most) => _random.Next(least, most + 1);

    internal T OneOf<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    private string Some(string from, int least, int most) =>
        string.Concat(Enumerable.Range(0, Number(least, most)).Select(_ => from[_random.Next(from.Length)]));
}
