using TeachBot.Core.Posting;
using TeachBot.CrashWorker;
using TeachBot.Learning.Attempts;
using TeachBot.Storage;

namespace TeachBot.EndToEnd.Crashes;

/// <summary>Holds what was acknowledged against what the store and the platforms have.</summary>
internal sealed class Audit(SqlStore store, MessageBoard board, IReadOnlyList<Classroom> classrooms)
{
    private readonly List<string> _findings = [];

    private IReadOnlyDictionary<string, List<Message>> Messages { get; } =
        board.Standing.GroupBy(message => message.Post).ToDictionary(group => group.Key, group => group.ToList());

    /// <summary>How many posts of which nobody knows whether they arrived, on the platform that offers nothing.</summary>
    internal int Unknown { get; private set; }

    /// <summary>What is wrong; nothing where nothing is.</summary>
    internal async Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellation)
    {
        foreach (var classroom in classrooms)
        {
            _findings.AddRange(classroom.Faults);
            foreach (var quiz in classroom.Quizzes)
            {
                await PostAsync(classroom, quiz, cancellation);
            }

            foreach (var learner in classroom.Learners)
            {
                await LearnerAsync(classroom, learner, cancellation);
            }
        }

        await CountsAsync(cancellation);
        Check(board.Standing.Count <= classrooms.Sum(classroom => classroom.Quizzes.Count), "there are messages that nobody wanted");
        return _findings;
    }

    private async Task PostAsync(
        Classroom classroom,
        (string Session, string Platform, bool IsRevealed) quiz,
        CancellationToken cancellation
    )
    {
        var status = await store.Outbox.FindAsync(quiz.Session, cancellation);
        var messages = Messages.GetValueOrDefault(quiz.Session, []);
        if (quiz.Platform == Way.None && status?.State == PostState.Unknown)
        {
            Unknown++;
            Check(messages.Count <= 1, $"{quiz.Session}: unknown, and there {messages.Count} times");
            return;
        }

        Check(status?.State == PostState.Sent, $"{quiz}: {status?.State.ToString() ?? "not kept"}: {status?.Error}");
        Check(messages.Count == 1, $"{quiz}: there {messages.Count} times");
        if (messages.Count == 1)
        {
            var counts = classroom
                .Learners.Where(learner => learner.Choices.ContainsKey(quiz.Session))
                .GroupBy(learner => learner.Choices[quiz.Session].Chosen)
                .Select(group => (group.Key, (long)group.Count()))
                .ToList();
            var shown =
                quiz.IsRevealed ? Shown.Revealed(quiz.Session)
                : counts.Count > 0 ? Shown.Open(quiz.Session, counts)
                : Shown.New(quiz.Session);
            Check(messages[0].Body == shown, $"{quiz}: shows 「{messages[0].Body}」, not 「{shown}」");
            Check(messages[0].Id == status?.Message?.Id, $"{quiz}: stands as {messages[0].Id}, kept is {status?.Message?.Id}");
        }
    }

    private async Task LearnerAsync(Classroom classroom, Learner learner, CancellationToken cancellation)
    {
        var who = Names.Person(learner.Platform, learner.Name);
        foreach (var (session, choice) in learner.Choices)
        {
            var kept = await store.Sessions.ChoicesAsync(session, who, cancellation);
            Check(
                kept.GetValueOrDefault(choice.Item) == choice.Chosen,
                $"{learner.Name} in {session}: acknowledged {choice.Chosen}, kept {kept.GetValueOrDefault(choice.Item)}"
            );
        }

        var revealed = classroom.Quizzes.Where(quiz => quiz.IsRevealed).Select(quiz => quiz.Session).ToHashSet();
        var expected = learner
            .Choices.Where(choice => revealed.Contains(choice.Key))
            .Select(choice => $"{AttemptSetting.Class} {choice.Value.Item} {choice.Value.Chosen}")
            .Concat(learner.Answers.Select(answer => $"{AttemptSetting.Solo} {answer.Item} {answer.Chosen}"))
            .Order(StringComparer.Ordinal)
            .ToList();
        var attempts = (await store.Attempts.OfAsync(who, int.MaxValue, cancellation))
            .Select(attempt => $"{attempt.Setting} {attempt.Item.Id} {attempt.Chosen}")
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var one in expected.Concat(attempts).Distinct())
        {
            var (wanted, there) = (expected.Count(other => other == one), attempts.Count(other => other == one));
            Check(wanted == there, $"{learner.Name}: {one} was acknowledged {wanted} times and is kept {there} times");
        }
    }

    private async Task CountsAsync(CancellationToken cancellation)
    {
        var learners = classrooms.SelectMany(classroom => classroom.Learners).ToList();
        var items = learners
            .SelectMany(learner => learner.Choices.Values.Concat(learner.Answers))
            .Select(answer => answer.Item)
            .Distinct()
            .ToList();
        async Task<List<string>> Counts()
        {
            var lines = new List<string>();
            foreach (var item in items)
            {
                lines.AddRange((await store.Attempts.CountsAsync(item, cancellation)).Select(count => $"{item} {count}"));
            }

            return lines;
        }

        var counted = await Counts();
        await store.RebuildAsync(cancellation);
        var rebuilt = await Counts();
        _findings.AddRange(counted.Except(rebuilt).Select(line => $"counted: {line}, but attempts say otherwise"));
        _findings.AddRange(rebuilt.Except(counted).Select(line => $"attempts say {line}, which was not counted"));
    }

    private void Check(bool holds, string otherwise)
    {
        if (!holds)
        {
            _findings.Add(otherwise);
        }
    }
}
