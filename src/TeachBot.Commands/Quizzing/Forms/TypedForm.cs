using TeachBot.Commands.Wording;
using TeachBot.Content.Questions.Judging;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Quizzing.Forms;

/// <summary>A button opens a form with one line.</summary>
internal sealed class TypedForm : AnswerForm
{
    internal const string Write = "write";
    internal const string Line = "answer";

    internal override string Hint(SoloWords words) => words.TypeAnswer;

    internal override IEnumerable<Block> Shown(AskedQuestion asked) => [];

    internal override IEnumerable<Choice> Choices(AskedQuestion asked, string partial, SoloWords words, Func<string, string> idOf) =>
        [new Button(idOf(Write), words.Write) { Style = ButtonStyle.Primary }];

    internal override string Writes => Write;

    internal override Given? Press(AskedQuestion asked, string partial, string pressed, IReadOnlyList<string> values) => null;

    internal override GivenAnswer Read(string text, bool wasNearly) => new TypedAnswer(text, wasNearly);

    internal override string Say(AskedQuestion asked, string text, SoloWords words) => text;

    internal override string Key(AskedQuestion asked, SoloWords words) => asked.Answers[0];
}
