using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Chat;
using TeachBot.Learning.Attempts;

namespace TeachBot.EndToEnd.Soaks;

/// <summary>
/// Students who ask, take quizzes of their own, and answer those of their class; and what has to be in the store because of them.
/// </summary>
/// <typeparam name="TChoice">What can be pressed or chosen, as the platform sends it.</typeparam>
internal abstract class Classroom<TChoice>(SoakBot bot, Random chance)
{
    /// <summary>How many students there are.</summary>
    protected const int Size = 200;

    private static readonly string[] Questions =
    [
        "ホスト型とは？",
        "コンテナ型とは？",
        "ホスト型とハイパーバイザー型の違いは？",
        "Kubernetesとは？",
        "仮想化の利点は？",
        "@everyone",
        "?",
    ];

    private readonly HashSet<(string Act, string Session)> _solo = [];
    private readonly List<Lesson<TChoice>> _lessons = [];
    private int _numbers = 1_000;

    protected Random Chance { get; } = chance;

    /// <summary>How much was done.</summary>
    internal int Acts => _numbers - 1_000;

    internal int Lessons => _lessons.Count;

    /// <summary>Own quizzes whose answer reached the bot: as many attempts there have to be.</summary>
    internal int SoloAttempts =>
        _solo.Where(press => bot.Traffic.Of(press.Act).Deliveries > 0).Select(press => press.Session).Distinct().Count();

    /// <summary>
    /// How many attempts of the class there have to be at least, and may be at most: what was under way at a reveal is either.
    /// </summary>
    internal (int Least, int Most) ClassAttempts =>
        (
            _lessons.Sum(lesson => lesson.Attempts(bot.Traffic, isSure: true)),
            _lessons.Sum(lesson => lesson.Attempts(bot.Traffic, isSure: false))
        );

    /// <summary>What the next act is called.</summary>
    protected string NextId => (++_numbers).ToString(CultureInfo.InvariantCulture);

    protected string NextQuestion => Questions[Chance.Next(Questions.Length)];

    /// <summary>The quiz that the class has now; null before the first.</summary>
    protected Lesson<TChoice>? Lesson => _lessons.LastOrDefault();

    /// <summary>Who somebody is for the platform.</summary>
    internal abstract UserRef UserOf(int student);

    /// <summary>Somebody does something.</summary>
    internal abstract Task ActAsync();

    /// <summary>The class quiz ends, and the next begins.</summary>
    internal async Task NextLessonAsync()
    {
        if (Lesson is { Reveal: { } reveal } lesson)
        {
            lesson.RevealedBy = await RevealAsync(lesson.Post, reveal);
        }

        await BeginAsync();
        _lessons.Add(new Lesson<TChoice>());
    }

    /// <summary>What the store has beside what has to be there; null where that is the same.</summary>
    internal async Task<string?> RecountAsync(CancellationToken cancellation)
    {
        var (alone, together, expected) = (0, 0, ClassAttempts);
        for (var student = 0; student < Size; student++)
        {
            var attempts = await bot.Services.GetRequiredService<IAttempts>().OfAsync(UserOf(student), 1_000_000, cancellation);
            alone += attempts.Count(attempt => attempt.Setting == AttemptSetting.Solo);
            together += attempts.Count(attempt => attempt.Setting == AttemptSetting.Class);
        }

        return alone == SoloAttempts && together >= expected.Least && together <= expected.Most
            ? null
            : $"the store has {alone} attempts alone and {together} in class; "
                + $"{SoloAttempts} and {expected.Least} to {expected.Most} were made";
    }

    /// <summary>Somebody answers a quiz of their own.</summary>
    /// <param name="act">What it is called.</param>
    /// <param name="choice">What they choose.</param>
    protected void Answers(string act, string choice) => _solo.Add((act, choice.Split(':')[1]));

    /// <summary>The teacher reveals a quiz.</summary>
    /// <returns>What that act is called.</returns>
    protected abstract Task<string> RevealAsync(string post, string choice);

    /// <summary>The teacher begins one.</summary>
    protected abstract Task BeginAsync();
}
