using System.Globalization;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Text;

namespace TeachBot.Core.Adapters;

/// <summary>A form on a platform that has none: its fields are asked one after the other, and filled in by what is typed.</summary>
public sealed class AskedForm(Form form)
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>Whether all fields are filled in.</summary>
    public bool IsComplete => _values.Count == form.Fields.Count;

    private Field Field => form.Fields[_values.Count];

    /// <summary>What asks for the next field; only before all are filled in.</summary>
    public Message Question()
    {
        List<Block> blocks = _values.Count == 0 ? [new Heading([new Words(form.Title)])] : [];
        blocks.Add(new Paragraph([new Words(Field.Label)]));
        switch (Field)
        {
            case TextField { Value.Length: > 0 } text:
                blocks.Add(new Quote([new Words(text.Value)]));
                break;
            case TextField { Hint.Length: > 0 } text:
                blocks.Add(new Note([new Words(text.Hint)]));
                break;
            case SelectField select:
                blocks.Add(
                    new BulletList([.. select.Options.Select(option => (IReadOnlyList<Inline>)[new Words(option.Label)])], IsNumbered: true)
                );
                break;
        }

        return new Message(new Document(blocks));
    }

    /// <summary>Fills the next field in. Nothing typed leaves what stands in it; an option is chosen by its number or its label.</summary>
    /// <returns>False where that is no answer: the field is to be asked for again.</returns>
    public bool Take(string typed)
    {
        typed = typed.Trim();
        var value = Field switch
        {
            TextField text when typed.Length > 0 => typed[..Graphemes.Fit(typed, text.Longest)],
            TextField text when text.Value.Length > 0 || text.IsOptional => text.Value,
            SelectField select => Chosen(select.Options, typed)?.Value,
            _ => null,
        };
        return value is not null && _values.TryAdd(Field.Id, value);
    }

    /// <summary>The form as it is sent.</summary>
    public FormSubmitted Send(EventOrigin origin) => new(origin, form.Id, _values);

    private static MenuOption? Chosen(IReadOnlyList<MenuOption> options, string typed) =>
        typed.Length == 0 ? options.FirstOrDefault(option => option.IsChosen)
        : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= options.Count
            ? options[number - 1]
        : options.FirstOrDefault(option => option.Label == typed);
}
