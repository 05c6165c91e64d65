using TeachBot.Commands.Wording;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Quizzing.Forms;

/// <summary>Any number of options are chosen in a menu.</summary>
internal sealed class MultipleForm : AnswerForm
{
    internal override string Hint(SoloWords words) => words.ChooseAll;

    internal override IEnumerable<Choice> Choices(AskedQuestion asked, string partial, SoloWords words, Func<string, string> idOf) =>
        [
            new Menu(
                idOf(MenuPressed),
                words.ChooseAll,
                [.. asked.Options.Select((option, at) => new MenuOption(option.Id, $"{Letter(at)}. {option.Text}"))]
            )
            {
                Most = asked.Options.Count,
            },
        ];

    /// <summary>Who ticks boxes in another order says the same.</summary>
    internal override Given? Press(AskedQuestion asked, string partial, string pressed, IReadOnlyList<string> values)
    {
        var chosen = asked
            .Options.Select(option => option.Id)
            .Intersect(values, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return pressed == MenuPressed && chosen.Count > 0 ? new Given(string.Join(',', chosen), true) : null;
    }
}
