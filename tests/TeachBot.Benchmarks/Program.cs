using TeachBot.Benchmarks;
using TeachBot.Benchmarks.Retrieval;

return args switch
{
    ["startup", var binary] => Startup.Measure(binary),
    ["retrieval", .. var files] => RetrievalBenchmark.Measure(files),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("startup BINARY   time from start to printed answer, and peak memory, of the published binary");
    Console.Error.WriteLine("retrieval FILES...   ranks, separation and time of the search against Lucene.Net, on files in SQuAD's format");
    return 2;
}
