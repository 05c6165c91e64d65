using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Tests.Host.Playground;

/// <summary>What the scripted bot says.</summary>
public static class ScriptedMessages
{
    public static Message Help { get; } =
        new(
            new Document([
                new Heading([new Words("できること")]),
                new Paragraph([new Words("講義ノートの文で答えます。")]),
                new BulletList([
                    [new Code("/聞く"), new Words(" 講義ノートに質問する")],
                    [new Code("/クイズ"), new Words(" 問題に答える")],
                ]),
            ])
        )
        {
            Choices =
            [
                new Button("try", "玉露とは？") { Style = ButtonStyle.Primary },
                new Button("quiz:2", "クイズに挑戦"),
                new Button("form", "報告する"),
            ],
        };

    /// <summary>Every kind of block and part, a picture, buttons of every style, both kinds of menu.</summary>
    public static Message Everything { get; } =
        new(
            new Document([
                new Heading([new Words("見出し語")]),
                new Paragraph([
                    new Words("本文、"),
                    new Strong("大事な語"),
                    new Words("、"),
                    new Code("打つ語"),
                    new Words("、"),
                    new Link("つなぐ語", new Uri("https://example.org/page")),
                    new Words("、"),
                    new Person(new("playground", "playground", "ひなた"), "ひなた"),
                ]),
                new BulletList([
                    [new Words("項目一")],
                    [new Words("項目二")],
                ]),
                new BulletList(
                    [
                        [new Words("手順一")],
                        [new Words("手順二")],
                    ],
                    IsNumbered: true
                ),
                new Quote([new Words("引用の語")]),
                new CodeBlock("let code = 1;"),
                new Table(
                    ["観点", "玉露", "抹茶"],
                    [
                        ["育て方", "覆いをかける", "覆いをかける"],
                        ["飲み方", "湯で淹れる", "湯に溶く"],
                    ]
                ),
                new Note([new Words("出典：第1回")]),
            ])
        )
        {
            Choices =
            [
                new Button("more", "もっと詳しく") { Style = ButtonStyle.Primary },
                new Button("plain", "比較する"),
                new Button("gone", "取り消す") { Style = ButtonStyle.Danger },
                new Button("off", "済み") { IsDisabled = true },
                new Menu("one", "見出しを選ぶ", [new("a", "育て方", "覆いについて"), new("b", "飲み方")]),
                new Menu("many", "当てはまるものを選ぶ", [new("x", "甘い"), new("y", "苦い"), new("z", "赤い")]) { Most = 2 },
            ],
            Attachments = [new Attachment("図/tea map.png", "茶の地図", "茶の産地を示す地図")],
        };

    public static Message For(string question) =>
        question.Contains("全部", StringComparison.Ordinal)
            ? Everything
            : new Message(
                new Document([
                    new Paragraph([new Strong("玉露"), new Words("は、覆いをかけて育てた茶葉から作る緑茶です。")]),
                    new Note([new Words("出典：第1回 ＞ 緑茶（12行目）")]),
                ])
            )
            {
                Choices = [new Button("more", "もっと詳しく"), new Button("quiz:2", "クイズに挑戦"), new Button("form", "報告する")],
            };

    public static Message Quiz(int number) =>
        new(
            new Document([
                new Heading([new Words($"問{number}／2")]),
                new Paragraph([new Words("覆いをかけて育てるのは、どのお茶ですか。")]),
            ])
        )
        {
            Choices =
            [
                new Menu("quiz:1", "1つ選んでください", [new("玉露", "玉露"), new("番茶", "番茶"), new("麦茶", "麦茶")]),
                new Button("form", "この問題を報告"),
            ],
        };

    public static Message Verdict(string given) =>
        new(
            new Document([
                new Heading([new Words(given == "玉露" ? "⭕ 正解！" : "❌ 不正解")]),
                new Paragraph([new Words("玉露は覆いをかけて育てます。")]),
            ])
        )
        {
            Choices = [new Button("quiz:2", "次の問題へ") { Style = ButtonStyle.Primary }],
        };
}
