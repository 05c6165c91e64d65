namespace TeachBot.Benchmarks.Fuzzing;

/// <summary>Takes pieces out of an input as long as it still fails.</summary>
internal static class Minimiser
{
    private const int MostTries = 2000;

    internal static T[] Shrink<T>(T[] input, Func<T[], bool> fails)
    {
        var tries = 0;
        for (var size = Math.Max(1, input.Length / 2); size > 0; size /= 2)
        {
            for (var at = 0; at + size <= input.Length && tries < MostTries; tries++)
            {
                T[] shorter = [.. input[..at], .. input[(at + size)..]];
                if (fails(shorter))
                {
                    input = shorter;
                }
                else
                {
                    at += size;
                }
            }
        }

        return input;
    }
}
