using TeachBot.Commands.Wording;
using TeachBot.Content.Questions.Judging;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Quizzing.Forms;

/// <summary>For one left side after the other its right side is pressed.</summary>
internal sealed class MatchingForm : AnswerForm
{
    internal override string Hint(SoloWords words) => words.ChoosePair;

    internal override IEnumerable<Block> Shown(AskedQuestion asked) =>
        [new BulletList([.. asked.Options.Select(option => (IReadOnlyList<Inline>)[new Words(option.Text)])]), Lettered(asked.Matches)];

    internal override IEnumerable<Choice> Choices(AskedQuestion asked, string partial, SoloWords words, Func<string, string> idOf)
    {
        var (left, used) = (Left(asked, partial), Parts(partial).Select(pair => pair.Split('=')[1]).ToHashSet(StringComparer.Ordinal));
        return
        [
            .. asked
                .Matches.Select((match, at) => (Option: asked.Options.First(option => option.Match == match), at))
                .Select(pair => new Button(idOf(pair.Option.Id), $"{asked.Options[left].Text}＝{Letter(pair.at)}")
                {
                    IsDisabled = used.Contains(pair.Option.Id),
                }),
            .. left > 0 ? [new Button(idOf(OrderingForm.Undo), words.Undo)] : Array.Empty<Choice>(),
        ];
    }

    internal override int Presses(AskedQuestion asked) => asked.Options.Count;

    internal override Given? Press(AskedQuestion asked, string partial, string pressed, IReadOnlyList<string> values)
    {
        if (pressed == OrderingForm.Undo)
        {
            return new Given("", false);
        }

        var free = asked.Options.Select(option => option.Id).Except(Parts(partial).Select(pair => pair.Split('=')[1])).ToList();
        var left = Left(asked, partial);
        if (left >= asked.Options.Count || !free.Remove(pressed))
        {
            return null;
        }

        string[] pairs =
        [
            .. Parts(partial),
            $"{asked.Options[left].Id}={pressed}",
            .. free.Count == 1 ? [$"{asked.Options[left + 1].Id}={free[0]}"] : Array.Empty<string>(),
        ];
        return new Given(string.Join(',', pairs), pairs.Length == asked.Options.Count);
    }

    internal override GivenAnswer Read(string text, bool wasNearly) => new MatchedOptions([.. Pairs(text)]);

    internal override string Say(AskedQuestion asked, string text, SoloWords words) =>
        string.Join(
            "、",
            Pairs(text)
                .Select(pair => $"{TextOf(asked, pair.Left)}＝{asked.Options.FirstOrDefault(option => option.Id == pair.Right)?.Match}")
        );

    internal override string Key(AskedQuestion asked, SoloWords words) =>
        string.Join("、", asked.Options.Select(option => $"{option.Text}＝{option.Match}"));

    private static int Left(AskedQuestion asked, string partial) => Math.Min(Parts(partial).Length, asked.Options.Count - 1);

    private static IEnumerable<(string Left, string Right)> Pairs(string text) =>
        Parts(text).Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2).Select(pair => (pair[0], pair[1]));
}
