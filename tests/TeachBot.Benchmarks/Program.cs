using System.Globalization;
using TeachBot.Benchmarks;
using TeachBot.Benchmarks.Chats;
using TeachBot.Benchmarks.Discord;
using TeachBot.Benchmarks.Fuzzing;
using TeachBot.Benchmarks.Retrieval;
using TeachBot.Benchmarks.Slack;
using TeachBot.Benchmarks.Stores;

return args switch
{
    ["startup", var binary] => Startup.Measure(binary),
    ["cold-start", var binary, var reference] => await ColdStart.MeasureAsync(binary, reference),
    ["ask", .. var content] => Ask.Measure(content.Length > 0 ? content[0] : "content"),
    ["chat", .. var content] => ChatAsk.Measure(content.Length > 0 ? content[0] : "content", content.Length > 1 ? content[1] : null),
    ["playground", var binary, .. var options] => await PlaygroundLoad.MeasureAsync(
        binary,
        Number(options, 0, 12),
        options.Contains("kill")
    ),
    ["memory", var binary] => await PlaygroundMemory.MeasureAsync(binary),
    ["load", .. var size] => Load.Measure(size.Length > 0 ? int.Parse(size[0], CultureInfo.InvariantCulture) : 10_000),
    ["scale", .. var sizes] => Scale.Measure(
        sizes.Length > 0 ? [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : [1, 10, 100, 1_000, 10_000]
    ),
    ["course", var binary, .. var size] => BigCourse.Measure(binary, Number(size, 0, 1_000)),
    ["derive", .. var content] => Derive.Measure(content.Length > 0 ? content[0] : "content"),
    ["judge"] => Judge.Measure(),
    ["fuzz", .. var options] => FuzzRun.Start(options),
    ["answers", var kind, .. var count] => await Answers.MeasureAsync(kind, Number(count, 0, 100_000)),
    ["posts", var kind, .. var numbers] => await Posts.MeasureAsync(
        kind,
        Number(numbers, 0, 10_000),
        Number(numbers, 1, kind == "sqlite" ? 1 : 3)
    ),
    ["posts-sender", var kind, var address] => await Posts.SendAsync(kind, address),
    ["attempts", var kind, .. var numbers] => await Attempts.MeasureAsync(
        kind,
        Number(numbers, 0, kind == "sqlite" ? 1_000_000 : 50_000_000),
        Number(numbers, 1, 1_000_000)
    ),
    ["boards", var kind, .. var numbers] => await Boards.MeasureAsync(kind, Number(numbers, 0, 7_500_000), Number(numbers, 1, 1_000_000)),
    ["discord-gateway", .. var options] => await GatewayLoad.MeasureAsync(options.Contains("zlib")),
    ["discord-gateway-server"] => await GatewayServer.RunAsync(),
    ["discord-binary", var bot] => await GatewayBinary.MeasureAsync(bot),
    ["discord-http", var bot, var reference, .. var numbers] => await InteractionLoad.MeasureAsync(
        bot,
        reference,
        Number(numbers, 0, 10),
        Number(numbers, 1, 10)
    ),
    ["daily-rush", var bot, var kind, .. var count] => await DailyRush.MeasureAsync(bot, kind, Number(count, 0, 100_000)),
    ["learners", var binary, .. var rounds] => await LearnersMemory.MeasureAsync(binary, Number(rounds, 0, 5)),
    ["slack-http", var bot, var reference, .. var numbers] => await CommandLoad.MeasureAsync(
        bot,
        reference,
        Number(numbers, 0, 10),
        Number(numbers, 1, 10)
    ),
    ["retrieval", .. var files] => RetrievalBenchmark.Measure(files),
    _ => Usage(),
};

static int Number(string[] numbers, int at, int otherwise) =>
    numbers.Length > at ? int.Parse(numbers[at], CultureInfo.InvariantCulture) : otherwise;

static int Usage()
{
    Console.Error.WriteLine(
        """
        startup BINARY   time from start to printed answer, and peak memory, of the published binary
        cold-start BINARY REFERENCE  time from start to the first correct answer over HTTP, beside a bare app (tests/TeachBot.Reference, published)
        ask [DIR]        time to answer in process, over every question that the notes' own names and sentences make
        chat [DIR [FILE]]  time and memory from an event to its outcome, over the same questions or those of a file, asked for the first time and again, beside the engine alone
        playground BINARY [ROUNDS [kill]]  500 students in 20 channels over HTTP on loopback; killed in the middle
        memory BINARY    resident memory after 10,000 questions at 100 a second, and when nobody has asked for a while
        load [N]         time and memory to load N made-up lectures from files; 10,000 by default
        scale [N ...]    time to load N made-up lectures and to ask them, and memory; 1 to 10,000 lectures by default
        course BINARY [N]  time until the published binary answers from N made-up lectures (1,000), and its memory at its peak
        derive [DIR]     time to derive the questions of a course, and of 1 to 1,000 made-up lectures
        judge            time to judge typed answers in a course of 1,000 lectures
        fuzz [--documents N] [--questions N] [--seed N]   reads and asks what nobody would write; ends with 1 on an exception or a case over 100 ms
        answers STORE [N]            N answers to one post (100,000), beside the bare database; STORE: sqlite or postgresql (by tests/postgres.sh)
        posts STORE [N [PROCESSES]]  N posts (10,000) that are due at once
        attempts STORE [N [LEARNERS]]  what is asked of N attempts (1,000,000; 50,000,000 on postgresql), with the plans
        boards STORE [N [LEARNERS]]    leaderboard, progress and review from event to outcome, of N attempts (7,500,000) by LEARNERS (1,000,000), with the plans
        discord-gateway [zlib]       memory after 1,000 servers described themselves over the gateway, and the time of an interaction
        discord-binary BINARY        the published binary in 1,000 servers: memory, and the cost of an interaction that is answered by a call
        discord-http BINARY REFERENCE [SECONDS [MINUTES]]  signed questions over HTTP beside a bare app (tests/TeachBot.Reference, published); memory over MINUTES
        daily-rush BINARY STORE [N]  N people (100,000) press a button of one quiz of the day within a minute, over HTTP, with a Discord of our own
        learners BINARY [ROUNDS]     memory while 1,000 learners ask, take quizzes, review and look at their results, over HTTP
        slack-http BINARY REFERENCE [SECONDS [MINUTES]]    the same with slash commands from Slack
        retrieval FILES  ranks, separation and time of the search against Lucene.Net, on files in SQuAD's format
        """
    );
    return 2;
}
