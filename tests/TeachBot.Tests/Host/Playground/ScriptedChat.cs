using System.Collections.Concurrent;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Tests.Host.Playground;

/// <summary>A bot that always says the same, with everything in it that a page has to show; it remembers what it was told.</summary>
public sealed class ScriptedChat : IChat
{
    public const string Secret = "答えはあなたにだけ";

    public ConcurrentQueue<ChatEvent> Events { get; } = new();

    public IReadOnlyList<CommandSpec> Commands { get; } =
    [
        new(
            "ask",
            new("聞く", "ask"),
            new("講義ノートに質問する", "asks the lecture notes"),
            [
                new OptionSpec("question", new("質問", "question"), new("聞きたいこと", "what you want to know"))
                {
                    IsRequired = true,
                    HasSuggestions = true,
                },
            ]
        ),
        new(
            "quiz",
            new("クイズ", "quiz"),
            new("問題に答える", "asks you questions"),
            [
                new OptionSpec("topic", new("話題", "topic"), new("何について", "what about")) { HasSuggestions = true },
                new OptionSpec("count", new("問題数", "count"), new("いくつ", "how many")) { Number = new NumberBounds(1, 20) },
                new OptionSpec("mode", new("相手", "mode"), new("だれと", "with whom"))
                {
                    Values = [new("solo", new("ひとりで", "alone")), new("class", new("みんなで", "together"))],
                },
            ]
        ),
        new("help", new("ヘルプ", "help"), new("できることを見る", "shows what the bot can do"), []),
    ];

    public ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default)
    {
        Events.Enqueue(happened);
        return new(
            happened switch
            {
                SuggestionsWanted wanted => new Suggestions([
                    .. new[] { "玉露とは？", "抹茶とは？", "玉露と抹茶の違いは？" }
                        .Where(text => text.Contains(wanted.Typed, StringComparison.Ordinal))
                        .Select(text => new Suggestion(text, text)),
                ]),
                HomeOpened => new Home(ScriptedMessages.Help),
                Mentioned { Text: "ひみつ" } => new Reply(new Message(Document.Of(Secret)), Audience.Asker),
                Mentioned { Text: "なし" } => Silence.Instance,
                Mentioned mentioned => new Reply(ScriptedMessages.For(mentioned.Text), Audience.Channel),
                CommandInvoked { Command: "quiz" } => new Reply(ScriptedMessages.Quiz(1), Audience.Asker),
                CommandInvoked { Command: "ask" } asked => new Reply(
                    ScriptedMessages.For(asked.Arguments.GetValueOrDefault("question", "")),
                    Audience.Asker
                ),
                CommandInvoked { Command: "help" } => new Reply(ScriptedMessages.Help, Audience.Channel),
                ChoiceMade { ChoiceId: "form" } => new Form(
                    "send",
                    "この問題を報告",
                    "送る",
                    [
                        new TextField("reason", "どこがおかしいですか") { IsLong = true, Hint = "例：正解が2つある" },
                        new SelectField("kind", "種類", [new("a", "まちがい"), new("b", "わかりにくい")]),
                    ]
                ),
                ChoiceMade { ChoiceId: "quiz:1" } made => new Reply(
                    ScriptedMessages.Verdict(made.Values.FirstOrDefault() ?? ""),
                    Audience.Asker
                )
                {
                    IsInPlace = true,
                },
                ChoiceMade { ChoiceId: "quiz:2" } => new Reply(ScriptedMessages.Quiz(2), Audience.Asker) { IsInPlace = true },
                ChoiceMade { ChoiceId: "try" } => new Reply(ScriptedMessages.For("玉露とは？"), Audience.Channel),
                ChoiceMade made => new Reply(
                    new Message(Document.Of($"{made.ChoiceId}：{string.Join("、", made.Values)}")),
                    Audience.Asker
                ),
                FormSubmitted sent => new Reply(
                    new Message(
                        Document.Of(
                            $"受け取りました：{string.Join("、", sent.Values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => value.Value))}"
                        )
                    ),
                    Audience.Asker
                ),
                _ => new Reply(new Message(Document.Of("そのコマンドはありません。")), Audience.Asker),
            }
        );
    }
}
