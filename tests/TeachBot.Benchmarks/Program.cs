using TeachBot.Benchmarks;
using TeachBot.Benchmarks.Fuzzing;

return args switch
{
    ["startup", var binary] => Startup.Measure(binary),
    ["fuzz", .. var options] => FuzzRun.Start(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("startup BINARY   time from start to printed answer, and peak memory, of the published binary");
    Console.Error.WriteLine("fuzz [--documents N] [--questions N] [--seed N]   reads and asks what nobody would write; ends with 1 on an exception or a case over 100 ms");
    return 2;
}
