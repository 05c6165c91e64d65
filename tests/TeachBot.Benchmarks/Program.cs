using System.Globalization;
using TeachBot.Benchmarks;
using TeachBot.Benchmarks.Fuzzing;
using TeachBot.Benchmarks.Retrieval;

return args switch
{
    ["startup", var binary] => Startup.Measure(binary),
    ["ask", .. var content] => Ask.Measure(content.Length > 0 ? content[0] : "content"),
    ["load", .. var size] => Load.Measure(size.Length > 0 ? int.Parse(size[0], CultureInfo.InvariantCulture) : 10_000),
    ["scale", .. var sizes] => Scale.Measure(sizes.Length > 0 ? [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : [1, 10, 100, 1_000, 10_000]),
    ["derive", .. var content] => Derive.Measure(content.Length > 0 ? content[0] : "content"),
    ["fuzz", .. var options] => FuzzRun.Start(options),
    ["retrieval", .. var files] => RetrievalBenchmark.Measure(files),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        startup BINARY   time from start to printed answer, and peak memory, of the published binary
        ask [DIR]        time to answer in process, over every question that the notes' own names and sentences make
        load [N]         time and memory to load N made-up lectures from files; 10,000 by default
        scale [N ...]    time to load N made-up lectures and to ask them, and memory; 1 to 10,000 lectures by default
        derive [DIR]     time to derive the questions of a course, and of 1 to 1,000 made-up lectures
        fuzz [--documents N] [--questions N] [--seed N]   reads and asks what nobody would write; ends with 1 on an exception or a case over 100 ms
        retrieval FILES  ranks, separation and time of the search against Lucene.Net, on files in SQuAD's format
        """);
    return 2;
}
