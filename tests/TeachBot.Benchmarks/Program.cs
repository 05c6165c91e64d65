using TeachBot.Benchmarks;

return args switch
{
    ["startup", var binary] => Startup.Measure(binary),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("startup BINARY   time from start to printed answer, and peak memory, of the published binary");
    return 2;
}
