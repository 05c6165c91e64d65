using TeachBot.Core.Commands;
using TeachBot.Discord.Registration;
using Xunit;

namespace TeachBot.Tests.Discord.Registration;

public class CommandRulesTests
{
    private static readonly CommandSpec Good = CommandSamples.Full;

    [Theory]
    [InlineData("クイズ", true)]
    [InlineData("コーヒー", true)]
    [InlineData("学習_1", true)]
    [InlineData("1つ目", true)]
    [InlineData("don't-do", true)]
    [InlineData("हिन्दी", true)]
    [InlineData("ภาษาไทย", true)]
    [InlineData("", false)]
    [InlineData("Quiz", false)]
    [InlineData("ａＢ", false)]
    [InlineData("a b", false)]
    [InlineData("学習・復習", false)]
    [InlineData("か\u3099", false)]
    [InlineData("ab\n", false)]
    [InlineData("/ab", false)]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdef", true)]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefg", false)]
    public void A_name_is_of_small_letters_and_digits(string name, bool isGood) => Assert.Equal(isGood, CommandNames.IsGood(name));

    [Fact]
    public void Good_commands_have_no_fault() => Assert.Empty(Faults(Good, CommandSamples.Plain));

    public static TheoryData<string, object> Bad =>
        new()
        {
            { "/help: 「X Y」 (ja) is no name", CommandSamples.Plain with { Names = new LocalText("X Y", "help") } },
            {
                "/help: description (en-GB): 101 > 100",
                CommandSamples.Plain with
                {
                    Description = new LocalText("説明", new string('x', 101)),
                }
            },
            { "/help: description (ja): is empty", CommandSamples.Plain with { Description = new LocalText("", "x") } },
            {
                "/help: options: 26 > 25",
                CommandSamples.With([
                    .. Enumerable
                        .Range(0, 26)
                        .Select(i => CommandSamples.Option with { Name = $"o{i}", Names = new LocalText($"選{i}", $"o{i}") }),
                ])
            },
            {
                "/help topic: choices: 26 > 25",
                CommandSamples.With(
                    CommandSamples.Option with
                    {
                        Values = [.. Enumerable.Range(0, 26).Select(i => new OptionValue($"{i}", new LocalText($"{i}", $"{i}")))],
                    }
                )
            },
            {
                "/help topic: choice: 101 > 100",
                CommandSamples.With(
                    CommandSamples.Option with
                    {
                        Values = [new OptionValue("v", new LocalText(new string('あ', 101), "x"))],
                    }
                )
            },
            {
                "/help topic: choice: is empty",
                CommandSamples.With(CommandSamples.Option with { Values = [new OptionValue("", new LocalText("あ", "x"))] })
            },
            {
                "/help topic: suggestions and choices exclude each other",
                CommandSamples.With(
                    CommandSamples.Option with
                    {
                        HasSuggestions = true,
                        Values = [new OptionValue("v", new LocalText("あ", "x"))],
                    }
                )
            },
            {
                "/help topic: choices are texts, and it is a number",
                CommandSamples.With(
                    CommandSamples.Option with
                    {
                        Number = new NumberBounds(1, 2),
                        Values = [new OptionValue("v", new LocalText("あ", "x"))],
                    }
                )
            },
            { "/help topic: its bounds hold nothing", CommandSamples.With(CommandSamples.Option with { Number = new NumberBounds(2, 1) }) },
            { "/help: option: 「topic」 (name) stands there twice", CommandSamples.With(CommandSamples.Option, CommandSamples.Option) },
            {
                "/help second: is required and follows one that is not",
                CommandSamples.With(
                    CommandSamples.Option,
                    CommandSamples.Option with
                    {
                        Name = "second",
                        Names = new LocalText("二", "second"),
                        IsRequired = true,
                    }
                )
            },
            {
                "/help: all its texts: 8",
                CommandSamples.With([
                    .. Enumerable
                        .Range(0, 4)
                        .Select(i =>
                            CommandSamples.Option with
                            {
                                Name = $"o{i}",
                                Names = new LocalText($"選{i}", $"o{i}"),
                                Values =
                                [
                                    .. Enumerable
                                        .Range(0, 25)
                                        .Select(n => new OptionValue($"{n}", new LocalText(new string('あ', 80), "x"))),
                                ],
                            }
                        ),
                ])
            },
        };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_command_that_Discord_would_not_take_is_named_with_what_is_wrong(string fault, object command) =>
        Assert.Contains(Faults((CommandSpec)command), found => found.StartsWith(fault, StringComparison.Ordinal));

    [Fact]
    public void Two_commands_of_one_name_in_any_language_are_a_fault() =>
        Assert.Contains(
            "command: 「ヘルプ」 (ja) stands there twice",
            Faults(CommandSamples.Plain, CommandSamples.Plain with { Name = "aid", Names = new LocalText("ヘルプ", "aid") })
        );

    [Fact]
    public void A_hundred_commands_are_enough() =>
        Assert.Contains(
            "commands: 101 > 100",
            Faults([
                .. Enumerable
                    .Range(0, 101)
                    .Select(i => CommandSamples.Plain with { Name = $"c{i}", Names = new LocalText($"命{i}", $"c{i}") }),
            ])
        );

    [Fact]
    public void The_command_on_messages_may_have_spaces_and_32_letters() =>
        Assert.Equal(
            ["command on messages, ja: 33 > 32"],
            CommandRules.Faults([], new LocalText(new string('あ', 33), "Explain these terms please"))
        );

    private static IReadOnlyList<string> Faults(params CommandSpec[] commands) => CommandRules.Faults(commands, CommandSamples.OnMessage);
}
