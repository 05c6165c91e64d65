using TeachBot.Commands.Wording;
using TeachBot.Content.Questions.Judging;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Quizzing.Forms;

/// <summary>Options are pressed in their order; the last one left needs no press.</summary>
internal sealed class OrderingForm : AnswerForm
{
    internal const string Undo = "undo";

    internal override string Hint(SoloWords words) => words.ChooseOrder;

    internal override IEnumerable<Choice> Choices(AskedQuestion asked, string partial, SoloWords words, Func<string, string> idOf)
    {
        var pressed = Parts(partial);
        return
        [
            .. asked.Options.Select(
                (option, at) => new Button(idOf(option.Id), Label(asked.Options, at)) { IsDisabled = pressed.Contains(option.Id) }
            ),
            .. pressed.Length > 0 ? [new Button(idOf(Undo), words.Undo)] : Array.Empty<Choice>(),
        ];
    }

    internal override int Presses(AskedQuestion asked) => asked.Options.Count;

    internal override Given? Press(AskedQuestion asked, string partial, string pressed, IReadOnlyList<string> values)
    {
        if (pressed == Undo)
        {
            return new Given("", false);
        }

        var left = asked.Options.Select(option => option.Id).Except(Parts(partial)).ToList();
        if (!left.Remove(pressed))
        {
            return null;
        }

        string[] order = [.. Parts(partial), pressed, .. left.Count == 1 ? left : []];
        return new Given(string.Join(',', order), order.Length == asked.Options.Count);
    }

    internal override GivenAnswer Read(string text, bool wasNearly) => new OrderedOptions(Parts(text));

    internal override string Say(AskedQuestion asked, string text, SoloWords words) =>
        string.Join(words.Then, Parts(text).Select(letter => TextOf(asked, letter)));

    internal override string Key(AskedQuestion asked, SoloWords words) =>
        string.Join(words.Then, asked.Options.OrderBy(option => option.Position).Select(option => option.Text));
}
