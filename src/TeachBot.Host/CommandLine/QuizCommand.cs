using System.CommandLine;
using System.Globalization;
using TeachBot.Content;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Picking;
using TeachBot.Host.Quizzing;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>quiz</c>: a paper, played in the terminal or through a pipe.</summary>
internal static class QuizCommand
{
    private const int UsualCount = 5;
    private const int MostQuestions = 100;

    /// <summary>Seeds from the clock stay below it, so that they are short to type.</summary>
    private const int SeedsFromClock = 1_000_000;

    internal static Command Create(Wording wording, TimeProvider time)
    {
        var topic = new Option<string>("--topic") { Description = wording.Help.Topic, HelpName = "X" };
        var kind = new Option<string>("--kind") { Description = wording.Help.Kind, HelpName = "K" };
        var count = new Option<int>("--count")
        {
            Description = wording.Help.Count,
            HelpName = "N",
            DefaultValueFactory = _ => UsualCount,
        };
        count.Validators.Add(result =>
        {
            if (
                result.Tokens is [var token, ..]
                && !(
                    int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    && number is > 0 and <= MostQuestions
                )
            )
            {
                result.AddError($"--count {token.Value}: {wording.Help.Count}");
            }
        });
        var seed = new Option<ulong?>("--seed") { Description = wording.Help.Seed, HelpName = "N" };
        var content = ContentOption.Create(wording);
        var command = new Command("quiz", wording.Help.Quiz) { topic, kind, count, seed, content };
        command.SetAction(parsed =>
        {
            var course = ContentOption.Load(parsed.GetValue(content), wording);
            var request = new PaperRequest
            {
                Topic = parsed.GetValue(topic),
                Kinds = parsed.GetValue(kind) is { } named ? [named] : [],
                Count = parsed.GetValue(count),
                Seed = parsed.GetValue(seed) ?? (ulong)(time.GetUtcNow().ToUnixTimeMilliseconds() % SeedsFromClock),
            };
            Play(course, request, wording);
            return ExitCodes.Success;
        });
        return command;
    }

    private static void Play(Course course, PaperRequest request, Wording wording)
    {
        var paper = QuestionPicker.Pick(course.Questions, request);
        if (QuizRefusal.Of(course.Questions, request, paper, wording.Bank) is { } refusal)
        {
            throw new UsageException(refusal);
        }

        var screen = new QuizScreen(wording, Console.Out);
        screen.Say(wording.Quiz.Seed, request.Seed);
        if (paper.Lack == PaperLack.TooFew)
        {
            screen.Say(wording.Quiz.Fewer, paper.Questions.Count);
        }

        new QuizGame(wording, new QuizJudging(course.Knowledge).Judge, Console.In, Console.Out, isTyped: !Console.IsInputRedirected).Play(
            paper
        );
    }
}
