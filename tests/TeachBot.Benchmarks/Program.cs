using System.Globalization;
using TeachBot.Benchmarks;
using TeachBot.Benchmarks.Fuzzing;

return args switch
{
    ["startup", var binary] => Startup.Measure(binary),
    ["scale", .. var sizes] => Scale.Measure(sizes.Length > 0 ? [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : [1, 10, 100, 1_000, 10_000]),
    ["fuzz", .. var options] => FuzzRun.Start(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        startup BINARY   time from start to printed answer, and peak memory, of the published binary
        scale [N ...]    time to load N made-up lectures and to ask them, and memory; 1 to 10,000 lectures by default
        fuzz [--documents N] [--questions N] [--seed N]   reads and asks what nobody would write; ends with 1 on an exception or a case over 100 ms
        """);
    return 2;
}
