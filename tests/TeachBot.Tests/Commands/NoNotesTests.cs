using System.Reflection;
using TeachBot.Commands;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Host.Wordings;
using Xunit;

namespace TeachBot.Tests.Commands;

/// <summary>
/// The bot while no notes can be read, as after a slip of a teacher before the first start: whatever people do, they are told something.
/// </summary>
public class NoNotesTests
{
    private static readonly string[] Need = ["ask", "compare", "quiz", "review", "progress", "topics", "figure"];

    private static readonly Dictionary<string, string> Said = new()
    {
        ["question"] = "玉露とは？",
        ["first"] = "玉露",
        ["second"] = "抹茶",
    };

    private static string NoNotes => Wording.For("ja").Chat.Trouble.NoNotes;

    public static TheoryData<string> Prefixes =>
        [
            .. typeof(Presses)
                .GetFields(BindingFlags.NonPublic | BindingFlags.Static)
                .Where(known => known.IsLiteral)
                .Select(known => (string)known.GetRawConstantValue()!),
        ];

    [Fact]
    public async Task Every_command_that_needs_notes_says_so_and_no_other_does()
    {
        await using var room = new ChatRoom { Current = null };
        var saying = new List<string>();
        foreach (var spec in room.Chat.Commands)
        {
            var outcome = await room.Handle(
                new CommandInvoked(room.By("hana"), spec.Name, Arguments(spec.Options.Select(option => option.Name)))
            );
            if (outcome is Reply reply && PlainText.Of(reply.Message).Trim() == NoNotes)
            {
                saying.Add(spec.Name);
            }
        }

        Assert.Equal(Need.Order(), saying.Order());
    }

    [Theory]
    [MemberData(nameof(Prefixes))]
    public async Task Every_press_and_form_is_answered(string prefix)
    {
        await using var room = new ChatRoom { Current = null, IsManager = true };
        foreach (var rest in new[] { "", "0", "玉露", "玉露|抹茶", "show:week:channel", "set", "enter", "a:b:c" })
        {
            Assert.IsNotType<Silence>(await room.Handle(new ChoiceMade(room.By("hana"), $"{prefix}:{rest}", [], null)));
            Assert.IsNotType<Silence>(
                await room.Handle(new FormSubmitted(room.By("hana"), $"{prefix}:{rest}", new Dictionary<string, string>()))
            );
        }
    }

    [Fact]
    public async Task What_is_asked_in_plain_language_or_of_a_message_is_answered_so_too()
    {
        await using var room = new ChatRoom { Current = null };

        Assert.Equal(NoNotes, PlainText.Of(Assert.IsType<Reply>(await room.Mention("玉露とは？")).Message).Trim());
        Assert.Equal(
            NoNotes,
            PlainText.Of(Assert.IsType<Reply>(await room.Handle(new MessageShown(room.By("hana"), "玉露"))).Message).Trim()
        );
    }

    private static Dictionary<string, string> Arguments(IEnumerable<string> options) =>
        options.Where(Said.ContainsKey).ToDictionary(name => name, name => Said[name]);
}
