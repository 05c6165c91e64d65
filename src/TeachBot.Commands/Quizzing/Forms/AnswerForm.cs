using TeachBot.Commands.Wording;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Judging;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Text;

namespace TeachBot.Commands.Quizzing.Forms;

/// <summary>
/// How questions of one form are shown and answered in a chat. Answers are kept as text: letters parted by commas, pairs as <c>a=b</c>,
/// typed text as typed.
/// </summary>
internal abstract class AnswerForm
{
    /// <summary>What a press on the menu of a question is called.</summary>
    internal const string MenuPressed = "menu";

    private const int ShortOption = 20;

    private static readonly Dictionary<QuestionForm, AnswerForm> All = new()
    {
        [QuestionForm.SingleChoice] = new SingleForm(),
        [QuestionForm.MultipleChoice] = new MultipleForm(),
        [QuestionForm.Matching] = new MatchingForm(),
        [QuestionForm.Ordering] = new OrderingForm(),
        [QuestionForm.Typed] = new TypedForm(),
    };

    /// <summary>The form of a question.</summary>
    internal static AnswerForm Of(AskedQuestion asked) => All[asked.Form];

    /// <summary>What to do, in a line.</summary>
    internal abstract string Hint(SoloWords words);

    /// <summary>What can be chosen, where buttons can't say it.</summary>
    internal virtual IEnumerable<Block> Shown(AskedQuestion asked) =>
        AreShort(asked.Options) ? [] : [Lettered(asked.Options.Select(option => option.Text))];

    /// <summary>All that can be chosen, for where nothing can be pressed.</summary>
    internal static Block Listed(AskedQuestion asked) => Lettered(asked.Options.Select(option => option.Text));

    /// <summary>What can be pressed.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="partial">What was pressed so far, where an answer takes several presses.</param>
    /// <param name="words">The wording.</param>
    /// <param name="idOf">The id of a press.</param>
    internal abstract IEnumerable<Choice> Choices(AskedQuestion asked, string partial, SoloWords words, Func<string, string> idOf);

    /// <summary>How many presses an answer takes.</summary>
    internal virtual int Presses(AskedQuestion asked) => 1;

    /// <summary>The press that opens a form for the answer; null where choices are pressed.</summary>
    internal virtual string? Writes => null;

    /// <summary>What a press makes of the answer; null for a press that the question does not have.</summary>
    internal abstract Given? Press(AskedQuestion asked, string partial, string pressed, IReadOnlyList<string> values);

    /// <summary>An answer as the judge takes it.</summary>
    internal virtual GivenAnswer Read(string text, bool wasNearly) => new ChosenOptions(Parts(text));

    /// <summary>An answer as people read it.</summary>
    internal virtual string Say(AskedQuestion asked, string text, SoloWords words) =>
        string.Join("、", Parts(text).Select(letter => TextOf(asked, letter)));

    /// <summary>The right answer as people read it.</summary>
    internal virtual string Key(AskedQuestion asked, SoloWords words) =>
        string.Join("、", asked.Options.Where(option => option.IsCorrect).Select(option => option.Text));

    /// <summary>The letter under which what stands at a place is shown.</summary>
    internal static string Letter(int at) => ((char)('A' + at)).ToString();

    /// <summary>What the button of an option says: all of it, where that is short.</summary>
    internal static string Label(IReadOnlyList<QuestionOption> options, int at) =>
        AreShort(options) ? $"{Letter(at)}. {options[at].Text}" : Letter(at);

    protected static BulletList Lettered(IEnumerable<string> texts) =>
        new([.. texts.Select((text, at) => (IReadOnlyList<Inline>)[new Strong(Letter(at) + ". "), new Words(text)])]);

    protected static string[] Parts(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries);

    protected static string TextOf(AskedQuestion asked, string letter) =>
        asked.Options.FirstOrDefault(option => option.Id == letter)?.Text ?? letter;

    private static bool AreShort(IReadOnlyList<QuestionOption> options) =>
        options.All(option => Graphemes.Count(option.Text) <= ShortOption && !option.Text.Contains('\n', StringComparison.Ordinal));
}

/// <summary>What was answered.</summary>
/// <param name="Text">The answer, or as much of it as was pressed.</param>
/// <param name="IsWhole">Whether that is all.</param>
internal sealed record Given(string Text, bool IsWhole);
