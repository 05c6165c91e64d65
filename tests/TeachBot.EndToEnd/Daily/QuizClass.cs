using TeachBot.EndToEnd.Daily.Rooms;

namespace TeachBot.EndToEnd.Daily;

/// <summary>
/// A channel's students: most answer what comes, some twice, some change their minds, some answer hours later or when it is too late.
/// </summary>
/// <param name="room">Their channel.</param>
/// <param name="plan">What their teacher chose.</param>
/// <param name="students">How many they are.</param>
/// <param name="clock">The time.</param>
/// <param name="chance">What they do is chance.</param>
internal sealed class QuizClass(IQuizRoom room, RoomPlan plan, int students, LeapClock clock, Random chance)
{
    private const string Taken = "受け付けました";
    private const string Closed = "答え合わせが済んでいます";
    private const int MostTries = 40;

    /// <summary>One in so many looks into the channel, an old button is pressed.</summary>
    private const int StaleEvery = 40;

    private readonly List<(QuizPost Post, int Student)> _late = [];
    private int _presses;

    internal IQuizRoom Room => room;

    internal RoomPlan Plan => plan;

    internal int Students => students;

    /// <summary>What was seen, by days; of several questions of a day one that failed at first stands behind the next.</summary>
    internal List<QuizPost> Posts { get; private set; } = [];

    internal int Presses => Volatile.Read(ref _presses);

    /// <summary>Answers that came after the reveal and were refused.</summary>
    internal int TooLate { get; private set; }

    internal List<string> Wrong { get; } = [];

    /// <summary>Looks what has come, and begins to answer it.</summary>
    internal IReadOnlyList<QuizPost> Look()
    {
        var known = Posts.Select(post => post.Id).ToHashSet();
        var come = room
            .Messages.Where(message => QuizPost.Is(message) && !known.Contains(message.Id))
            .Select(message => new QuizPost(message, clock.GetUtcNow()))
            .ToList();
        Posts = [.. Posts.Concat(come).OrderBy(post => post.Day).ThenBy(post => post.Number)];
        return come;
    }

    /// <summary>All answer at once.</summary>
    internal Task AnswerAsync(IReadOnlyList<QuizPost> come) =>
        Task.WhenAll(Enumerable.Range(0, students).Select(student => AnswerAsync(come, student)).ToList());

    /// <summary>Some of those who have put it off answer, and somebody presses a button that is long gone.</summary>
    internal async Task CatchUpAsync()
    {
        foreach (var late in _late.Where(_ => chance.Next(3) == 0).ToList())
        {
            _late.Remove(late);
            await ChooseAsync(late.Post, late.Student, chance.Next(late.Post.First.Answers.Count));
        }

        if (Posts.Count > plan.Questions && chance.Next(StaleEvery) == 0)
        {
            var (before, old) = (TooLate, Posts[chance.Next(Posts.Count - plan.Questions)]);
            await ChooseAsync(old, chance.Next(students), 0);
            if (TooLate == before)
            {
                Wrong.Add($"{room.Channel.Id}: an answer to {old.Day} was taken after its reveal");
            }
        }
    }

    private async Task AnswerAsync(IReadOnlyList<QuizPost> come, int student)
    {
        foreach (var post in come)
        {
            var (roll, option) = (Roll(100), Roll(post.First.Answers.Count));
            if (roll < 15)
            {
                lock (_late)
                {
                    _late.Add((post, student));
                }
            }
            else if (roll >= 35)
            {
                await ChooseAsync(post, student, option);
                await (
                    roll switch
                    {
                        < 50 => ChooseAsync(post, student, option),
                        < 65 => ChooseAsync(post, student, Roll(post.First.Answers.Count)),
                        _ => Task.CompletedTask,
                    }
                );
            }
        }
    }

    /// <summary>Who is not answered tries again.</summary>
    private async Task ChooseAsync(QuizPost post, int student, int option)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            Interlocked.Increment(ref _presses);
            var said = await room.AnswerAsync(student, post.Id, post.First.Answers[option]) ?? "";
            if (said.Contains(Taken, StringComparison.Ordinal))
            {
                post.Taken[student] = (option, clock.GetUtcNow());
                return;
            }

            if (said.Contains(Closed, StringComparison.Ordinal))
            {
                TooLate++;
                return;
            }
        }

        Wrong.Add($"{room.Channel.Id}: nobody hears what {student} answers to {post.Day}");
    }

    private int Roll(int sides)
    {
        lock (chance)
        {
            return chance.Next(sides);
        }
    }
}
