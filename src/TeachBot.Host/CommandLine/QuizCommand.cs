using System.CommandLine;
using System.Globalization;
using TeachBot.Content.Questions;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>quiz</c>: the chat's quiz alone, in the terminal or through a pipe.</summary>
internal static class QuizCommand
{
    internal const string Name = "quiz";
    private const int UsualCount = 5;
    private const int MostQuestions = 20;

    /// <summary>Seeds from the clock stay below it, so that they are short to type.</summary>
    private const int SeedsFromClock = 1_000_000;

    internal static Command Create(Wording wording, TimeProvider time)
    {
        var topic = new Option<string>("--topic") { Description = wording.Help.Topic, HelpName = "X" };
        var kind = new Option<string>("--kind") { Description = wording.Help.Kind, HelpName = "K" };
        kind.AcceptOnlyFromAmong([.. wording.Bank.KindNames.Keys]);
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
        var command = new Command(Name, wording.Help.Quiz) { topic, kind, count, seed, content };
        command.SetAction(async parsed =>
        {
            var course = ContentOption.Load(parsed.GetValue(content), wording);
            var chosen =
                parsed.GetValue(seed)?.ToString(CultureInfo.InvariantCulture)
                ?? (time.GetUtcNow().ToUnixTimeMilliseconds() % SeedsFromClock).ToString(CultureInfo.InvariantCulture);
            var arguments = new Dictionary<string, string?>
            {
                ["topic"] = parsed.GetValue(topic),
                ["kind"] = parsed.GetValue(kind),
                ["count"] = parsed.GetValue(count).ToString(CultureInfo.InvariantCulture),
            };
            var refusal = await TerminalBot.RunAsync(
                course,
                wording,
                session =>
                    session.QuizAsync(
                        $"quiz:{chosen}",
                        string.Format(CultureInfo.InvariantCulture, wording.Terminal.Seed, chosen),
                        arguments
                            .Where(argument => argument.Value is not null)
                            .ToDictionary(argument => argument.Key, argument => argument.Value!)
                    )
            );
            return refusal is null ? ExitCodes.Success : throw new UsageException(refusal);
        });
        return command;
    }
}
