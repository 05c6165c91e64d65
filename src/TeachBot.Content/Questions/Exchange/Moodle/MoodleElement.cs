using System.Text;
using System.Xml;

namespace TeachBot.Content.Questions.Exchange.Moodle;

/// <summary>An element of a Moodle file with all that is in it.</summary>
internal sealed class MoodleElement(string name, int line)
{
    private readonly StringBuilder _text = new();
    private readonly List<MoodleElement> _children = [];
    private readonly Dictionary<string, string> _attributes = new(StringComparer.Ordinal);

    internal int Line { get; } = line;

    /// <summary>The attribute's value; null where there is none.</summary>
    internal string? Attribute(string attribute) => _attributes.GetValueOrDefault(attribute);

    internal IEnumerable<MoodleElement> All(string child) => _children.Where(element => element.Name == child);

    internal MoodleElement? First(string child) => All(child).FirstOrDefault();

    /// <summary>What stands in it, outside other elements.</summary>
    internal string Text => _text.ToString();

    private string Name { get; } = name;

    /// <summary>
    /// Reads the element that the reader stands at, and stands at its end afterwards; null where it nests deeper than allowed.
    /// </summary>
    /// <exception cref="XmlException">The text is no XML.</exception>
    internal static MoodleElement? Read(XmlReader reader, int deepest)
    {
        var root = Begin(reader);
        var open = new Stack<MoodleElement>([root]);
        if (reader.IsEmptyElement)
        {
            return root;
        }

        while (open.Count > 0 && reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var isEmpty = reader.IsEmptyElement;
                    var element = Begin(reader);
                    open.Peek()._children.Add(element);
                    if (!isEmpty)
                    {
                        open.Push(element);
                    }

                    if (open.Count > deepest)
                    {
                        return null;
                    }

                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    open.Peek()._text.Append(reader.Value);
                    break;
            }
        }

        return root;
    }

    private static MoodleElement Begin(XmlReader reader)
    {
        var element = new MoodleElement(reader.Name, (reader as IXmlLineInfo)?.LineNumber ?? 0);
        while (reader.MoveToNextAttribute())
        {
            element._attributes[reader.Name] = reader.Value;
        }

        reader.MoveToElement();
        return element;
    }
}
