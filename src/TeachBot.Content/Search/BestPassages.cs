namespace TeachBot.Content.Search;

/// <summary>The best passages so far: a heap with the worst on top. Of equal scores the earlier passage is better.</summary>
internal sealed class BestPassages
{
    private (int Score, int Passage)[] _heap = [];
    private int _capacity;

    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The score that a later passage has to exceed to be among the best.</summary>
    internal int Threshold => Count < _capacity ? 0 : _heap[0].Score;

    /// <summary>Forgets all; from now on keeps so many.</summary>
    internal void Reset(int capacity)
    {
        (Count, _capacity) = (0, capacity);
        if (_heap.Length < capacity)
        {
            _heap = new (int, int)[capacity];
        }
    }

    /// <summary>Takes a passage if it is better than the worst; passages come in ascending order.</summary>
    internal void Offer(int score, int passage)
    {
        if (score <= Threshold)
        {
            return;
        }

        if (Count < _capacity)
        {
            Rise(Count++, (score, passage));
        }
        else
        {
            Sink(0, (score, passage));
        }
    }

    /// <summary>The passages, best first; ends the collecting.</summary>
    internal ReadOnlySpan<(int Score, int Passage)> Ranked()
    {
        var ranked = _heap.AsSpan(0, Count);
        ranked.Sort(static (left, right) => IsWorse(right, left) ? -1 : 1);
        return ranked;
    }

    private static bool IsWorse((int Score, int Passage) left, (int Score, int Passage) right) =>
        left.Score < right.Score || (left.Score == right.Score && left.Passage > right.Passage);

    private void Rise(int at, (int Score, int Passage) entry)
    {
        for (; at > 0 && IsWorse(entry, _heap[(at - 1) / 2]); at = (at - 1) / 2)
        {
            _heap[at] = _heap[(at - 1) / 2];
        }

        _heap[at] = entry;
    }

    private void Sink(int at, (int Score, int Passage) entry)
    {
        for (var child = 1; child < Count; child = (2 * at) + 1)
        {
            child += child + 1 < Count && IsWorse(_heap[child + 1], _heap[child]) ? 1 : 0;
            if (!IsWorse(_heap[child], entry))
            {
                break;
            }

            _heap[at] = _heap[child];
            at = child;
        }

        _heap[at] = entry;
    }
}
