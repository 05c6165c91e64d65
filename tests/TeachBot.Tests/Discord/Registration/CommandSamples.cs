using TeachBot.Core.Commands;

namespace TeachBot.Tests.Discord.Registration;

internal static class CommandSamples
{
    internal static LocalText OnMessage { get; } = new("この用語を説明", "Explain terms");

    internal static CommandSpec Plain { get; } =
        new("help", new LocalText("ヘルプ", "help"), new LocalText("できることを見る", "See what it can do"), []);

    internal static CommandSpec Full { get; } =
        new(
            "quiz",
            new LocalText("クイズ", "quiz"),
            new LocalText("問題を解く", "Solve questions"),
            [
                new OptionSpec("topic", new LocalText("話題", "topic"), new LocalText("何について", "About what"))
                {
                    IsRequired = true,
                    HasSuggestions = true,
                },
                new OptionSpec("count", new LocalText("問題数", "count"), new LocalText("いくつ", "How many"))
                {
                    Number = new NumberBounds(1, 20),
                },
                new OptionSpec("mode", new LocalText("相手", "mode"), new LocalText("だれと", "With whom"))
                {
                    Values =
                    [
                        new OptionValue("solo", new LocalText("ひとりで", "Alone")),
                        new OptionValue("class", new LocalText("みんなで", "Together")),
                    ],
                },
            ]
        );

    internal static OptionSpec Option { get; } = new("topic", new LocalText("話題", "topic"), new LocalText("何について", "About what"));

    internal static CommandSpec With(params OptionSpec[] options) => Plain with { Options = options };
}
