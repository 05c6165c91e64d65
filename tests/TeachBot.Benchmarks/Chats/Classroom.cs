using System.Globalization;
using System.Text.Json.Nodes;

namespace TeachBot.Benchmarks.Chats;

/// <summary>A channel's students: they ask, compare, browse, take quizzes alone and together, and count what they were told.</summary>
internal sealed class Classroom(HttpClient http, int number, int students, Random random)
{
    private static readonly string[] Questions =
    [
        "ホスト型とは？",
        "じゃあデメリットは？",
        "Dockerは何型？",
        "コンテナ型の特徴は？",
        "ハイパーバイザー型とコンテナ型の違いは？",
        "ライブマイグレーションとは？",
        "Kubernetesとは？",
        "こんにちは",
        "まとめを見せて",
        "図を見せて",
    ];
    private readonly PlaygroundClient[] _students =
    [
        .. Enumerable
            .Range(0, students)
            .Select(at => new PlaygroundClient(http, string.Create(CultureInfo.InvariantCulture, $"生徒{number}-{at}"), $"class-{number}")),
    ];

    /// <summary>How many answers of each student were acknowledged.</summary>
    internal Dictionary<string, int> Answers { get; } = [];

    /// <summary>How many quizzes of the class came to their end.</summary>
    internal int Quizzes { get; private set; }

    internal async Task RoundAsync()
    {
        var counts = await Task.WhenAll(_students.Select(StudyAsync));
        foreach (var (student, count) in _students.Zip(counts))
        {
            Answers[student.User] = Answers.GetValueOrDefault(student.User) + count;
        }

        await TogetherAsync();
    }

    private async Task<int> StudyAsync(PlaygroundClient student)
    {
        await student.SayAsync(Any(Questions));
        await student.SayAsync(Any(Questions));
        await student.CommandAsync("compare", ("first", "ホスト型"), ("second", "コンテナ型"));
        await student.CommandAsync("topics");
        var shown = (await student.CommandAsync("quiz", ("count", "2")))["message"]!;
        for (var question = 0; question < 2; question++)
        {
            // What takes several presses, or a form, is given up.
            var verdict = await student.PressAsync(IdOf(shown, question % 2 == 0 ? "わからない" : "A.") ?? ButtonOf(shown, "わからない"));
            if (IdOf(verdict["message"]!, "次の問題へ") is null && IdOf(verdict["message"]!, "結果を見る") is null)
            {
                verdict = await student.PressAsync(ButtonOf(verdict["message"]!, "わからない"));
            }

            shown = (await student.PressAsync(IdOf(verdict["message"]!, "次の問題へ") ?? ButtonOf(verdict["message"]!, "結果を見る")))[
                "message"
            ]!;
        }

        return 2;
    }

    /// <summary>Everybody answers, some twice; what is revealed is what was acknowledged.</summary>
    private async Task TogetherAsync()
    {
        var leader = _students[0];
        var known = (await leader.MessagesAsync()).Select(message => (string)message!["id"]!).ToHashSet();
        await leader.CommandAsync("quiz", ("count", "1"), ("mode", "class"));
        var post = await PostAsync(message => !known.Contains((string)message["id"]!) && IdOf(message["body"]!, "答え合わせ") is not null);
        var (id, options) = (
            (string)post["id"]!,
            post["body"]!["choices"]!
                .AsArray()
                .TakeWhile(choice => (string)choice!["label"]! != "答え合わせ")
                .Select(choice => choice!)
                .ToList()
        );
        if ((string)options[0]["is"]! != "menu")
        {
            await Task.WhenAll(
                _students.Select(
                    async (student, at) =>
                    {
                        await student.PressAsync((string)options[at % options.Count]["id"]!, id);
                        if (at % 5 == 0)
                        {
                            await student.PressAsync((string)options[(at + 1) % options.Count]["id"]!, id);
                        }
                    }
                )
            );
            foreach (var student in _students)
            {
                Answers[student.User]++;
            }
        }

        await leader.PressAsync(ButtonOf(post["body"]!, "答え合わせ"), id);
        var revealed = await PostAsync(message => (string)message["id"]! == id && IdOf(message["body"]!, "答え合わせ") is null);
        var wanted =
            (string)options[0]["is"]! == "menu" ? "（0人中" : string.Create(CultureInfo.InvariantCulture, $"（{_students.Length}人中");
        if (!PlaygroundText(revealed).Contains(wanted, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"revealed without {wanted}: {PlaygroundText(revealed)}");
        }

        Quizzes++;
    }

    private async Task<JsonNode> PostAsync(Func<JsonNode, bool> isMeant)
    {
        while (true)
        {
            if (
                (await _students[0].MessagesAsync()).LastOrDefault(message => message!["body"] is not null && isMeant(message)) is { } found
            )
            {
                return found;
            }

            await Task.Delay(50);
        }
    }

    private static string PlaygroundText(JsonNode message) =>
        string.Concat(
            message["body"]!["document"]!["blocks"]!
                .AsArray()
                .SelectMany(block => block!["text"]?.AsArray() ?? [])
                .Select(part => (string?)part!["text"])
        );

    /// <exception cref="InvalidOperationException">There is none: whatever was answered, it is not what was asked for.</exception>
    private static string ButtonOf(JsonNode message, string label) =>
        IdOf(message, label) ?? throw new InvalidOperationException($"no {label} in {message}");

    private static string? IdOf(JsonNode message, string label) =>
        (string?)
            message["choices"]!
                .AsArray()
                .FirstOrDefault(choice => ((string)choice!["label"]!).StartsWith(label, StringComparison.Ordinal))
                ?["id"];

    private string Any(string[] texts)
    {
        lock (random)
        {
            return texts[random.Next(texts.Length)];
        }
    }
}
