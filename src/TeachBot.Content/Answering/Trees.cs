using System.Globalization;
using System.Runtime.InteropServices;

namespace TeachBot.Content.Answering;

/// <summary>
/// Boosted trees: what all of them say is added up. A tree is written as a number, or as a feature, a threshold, the tree for values up to
/// it and the tree for those above.
/// </summary>
internal sealed class Trees(IReadOnlyList<string> features)
{
    private readonly Dictionary<string, int> _columns = features.Select((name, column) => (name, column)).ToDictionary();
    private readonly List<int> _roots = [];
    private readonly List<Node> _nodes = [];

    /// <summary>The sum of what the trees say.</summary>
    internal double Sum(ReadOnlySpan<float> values)
    {
        var nodes = CollectionsMarshal.AsSpan(_nodes);
        var sum = 0d;
        foreach (var root in _roots)
        {
            var at = root;
            while (nodes[at].Column >= 0)
            {
                at = values[nodes[at].Column] <= nodes[at].Number ? at + 1 : nodes[at].Above;
            }

            sum += nodes[at].Number;
        }

        return sum;
    }

    /// <summary>
    /// What each column adds to the sum: at every split on the way, how far what the tree says on average moves. With
    /// <see cref="Start"/> they make the sum.
    /// </summary>
    internal double[] Shares(ReadOnlySpan<float> values)
    {
        var shares = new double[_columns.Count];
        foreach (var root in _roots)
        {
            for (var at = root; _nodes[at].Column >= 0; )
            {
                var next = values[_nodes[at].Column] <= _nodes[at].Number ? at + 1 : _nodes[at].Above;
                shares[_nodes[at].Column] += _nodes[next].Mean - _nodes[at].Mean;
                at = next;
            }
        }

        return shares;
    }

    /// <summary>What the trees say on average of their leaves, before anything is known.</summary>
    internal double Start => _roots.Sum(root => _nodes[root].Mean);

    /// <summary>Takes one more tree, in its words.</summary>
    /// <exception cref="FormatException">It isn't one.</exception>
    internal void Add(IEnumerable<string> words)
    {
        using var rest = words.GetEnumerator();
        _roots.Add(Read(rest));
        if (rest.MoveNext())
        {
            throw new FormatException($"what is {rest.Current} behind the end of the tree?");
        }
    }

    private int Read(IEnumerator<string> rest)
    {
        var at = _nodes.Count;
        var word = Next(rest);
        if (!_columns.TryGetValue(word, out var column))
        {
            _nodes.Add(new Node(-1, Number(word), 0, Number(word)));
            return at;
        }

        _nodes.Add(default);
        var threshold = Number(Next(rest));
        var (below, above) = (Read(rest), Read(rest));
        _nodes[at] = new Node(column, threshold, above, (_nodes[below].Mean + _nodes[above].Mean) / 2);
        return at;
    }

    private static string Next(IEnumerator<string> rest) =>
        rest.MoveNext() ? rest.Current : throw new FormatException("the tree ends too early");

    private static double Number(string word) =>
        double.TryParse(word, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"{word} is neither a feature nor a number");

    /// <summary>
    /// Asks whether a feature is at most a number: if so, the next node follows, else the one at <paramref name="Above"/>. Without a
    /// feature it is the number that the tree says. <paramref name="Mean"/> is half of what each of both says on average.
    /// </summary>
    private readonly record struct Node(int Column, double Number, int Above, double Mean);
}
