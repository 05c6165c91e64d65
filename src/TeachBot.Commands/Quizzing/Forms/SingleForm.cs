using TeachBot.Commands.Wording;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Quizzing.Forms;

/// <summary>One option is pressed.</summary>
internal sealed class SingleForm : AnswerForm
{
    internal override string Hint(SoloWords words) => words.ChooseOne;

    internal override IEnumerable<Choice> Choices(AskedQuestion asked, string partial, SoloWords words, Func<string, string> idOf) =>
        asked.Options.Select((option, at) => new Button(idOf(option.Id), Label(asked.Options, at)));

    internal override Given? Press(AskedQuestion asked, string partial, string pressed, IReadOnlyList<string> values) =>
        asked.Options.Any(option => option.Id == pressed) ? new Given(pressed, true) : null;
}
