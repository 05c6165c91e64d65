using System.Globalization;
using TeachBot.Benchmarks;

return args switch
{
    ["startup", var binary] => Startup.Measure(binary),
    ["scale", .. var sizes] => Scale.Measure(sizes.Length > 0 ? [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : [1, 10, 100, 1_000, 10_000]),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        startup BINARY   time from start to printed answer, and peak memory, of the published binary
        scale [N ...]    time to load N made-up lectures and to ask them, and memory; 1 to 10,000 lectures by default
        """);
    return 2;
}
