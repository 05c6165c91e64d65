using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Text;

namespace TeachBot.Core.Adapters;

/// <summary>What is done where a platform can't do what is wanted.</summary>
public static class Fallbacks
{
    /// <summary>An outcome as words, for where it comes too late to be anything else: a form is to be asked for again.</summary>
    public static Reply Said(Outcome outcome, string pressAgain, string nothing) =>
        outcome switch
        {
            Reply reply => reply,
            Home home => new Reply(home.Message, Audience.Asker),
            Form => Sentence(pressAgain),
            _ => Sentence(nothing),
        };

    /// <summary>One sentence, for who did something.</summary>
    public static Reply Sentence(string text) => new(Message.Of(text), Audience.Asker);

    /// <summary>A table where none can stand: each row is a heading with a point a column, which a phone shows without scrolling.</summary>
    public static IEnumerable<Block> AsPoints(Table table) =>
        table
            .Rows.Where(row => row.Count > 0)
            .SelectMany(row =>
                new Block[]
                {
                    new Paragraph([new Strong(row[0])]),
                    new BulletList([
                        .. table
                            .Header.Zip(row)
                            .Skip(1)
                            .Select(cell => (IReadOnlyList<Inline>)[new Strong(cell.First), new Words($"：{cell.Second}")]),
                    ]),
                }
            );

    /// <summary>What of the choices can be pressed; of two with one id the later is left out.</summary>
    public static IEnumerable<Choice> Shown(IEnumerable<Choice> choices, Capabilities platform) =>
        choices
            .Where(choice =>
                CanComeBack(choice.Id, platform.LongestChoice) && (choice is not Menu menu || Shown(menu.Options, platform).Any())
            )
            .DistinctBy(choice => choice.Id);

    /// <summary>What of a menu's options can be chosen; of two with one value the later is left out.</summary>
    public static IEnumerable<MenuOption> Shown(IEnumerable<MenuOption> options, Capabilities platform) =>
        options
            .Where(option => CanComeBack(option.Value, platform.LongestOption))
            .DistinctBy(option => option.Value)
            .Take(platform.MenuOptions);

    /// <summary>Whether something can come back: half a character can't.</summary>
    private static bool CanComeBack(string id, int longest) => id.Length > 0 && id.Length <= longest && JapaneseText.WellFormed(id) == id;
}
