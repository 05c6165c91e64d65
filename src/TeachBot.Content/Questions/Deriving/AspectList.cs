using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>What the notes list, or write in a table, under one aspect of one term.</summary>
/// <param name="Subject">The term.</param>
/// <param name="Whole">What the merits are of, where the subject is whose view it is; null elsewhere.</param>
/// <param name="Aspect">As the notes call it.</param>
/// <param name="IsOpposed">Whether it has an opposite: merits and demerits.</param>
/// <param name="IsCell">Whether it is a cell of a table.</param>
/// <param name="Values">In order.</param>
internal sealed record AspectList(Term Subject, Term? Whole, string Aspect, bool IsOpposed, bool IsCell, IReadOnlyList<AspectValue> Values)
{
    /// <summary>The head of its column; null where that says nothing: 「値」, 「内容」.</summary>
    internal string? Column { get; } = Lexicon.Japanese.Section("quiz generic").Contains(Aspect) ? null : Aspect;

    /// <summary>Its values, as an explanation names them.</summary>
    internal string Listing => field ??= Prompts.Listing(Values.Select(value => value.Text), Values.Count, Prompts.And);

    /// <summary>「Xの産地」, 「Xのメリット（Aの視点）」.</summary>
    internal string Name { get; } =
        Whole is null
            ? IsCell && Lexicon.Japanese.Section("quiz generic").Contains(Aspect)
                ? Subject.Name
                : Prompts.AspectOf(Subject.Name, Aspect)
            : Prompts.AspectSeenBy(Whole.Name, Aspect, Subject.Name);
}

/// <summary>One value of a list.</summary>
/// <param name="Text">Without its sentence's end.</param>
/// <param name="Fact">Where it stands.</param>
internal sealed record AspectValue(string Text, Fact Fact)
{
    private ContentWords? _words;

    /// <summary>Folded.</summary>
    internal string Key { get; } = JapaneseText.Key(Text);

    internal ContentWords Words => _words ??= ContentWords.Of(Text);
}
