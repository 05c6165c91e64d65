using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Picking;

/// <summary>
/// Whether a question is about a topic: the topic stands in its concept, in a heading above it or in the lecture's title, in any spelling.
/// </summary>
public sealed class TopicFilter
{
    private readonly string _key;
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <param name="topic">What was asked for.</param>
    public TopicFilter(string topic) => _key = JapaneseText.Key(topic);

    /// <summary>Whether the question is about the topic. A topic without any letter is no topic.</summary>
    public bool Covers(Question question) =>
        _key.Length > 0 && (Mentions(question.Concept) || question.Citation.Path.Any(Mentions) || Mentions(question.Citation.Lecture));

    /// <summary>Many questions share their headings, so each is folded once.</summary>
    private bool Mentions(string name)
    {
        if (!_known.TryGetValue(name, out var mentions))
        {
            _known[name] = mentions = JapaneseText.Mentions(JapaneseText.Words(name), _key);
        }

        return mentions;
    }
}
