using System.Text.Json;

namespace TeachBot.Benchmarks.Retrieval;

/// <summary>A question of a public set.</summary>
/// <param name="Text">The question.</param>
/// <param name="Passage">The number of the paragraph that it was asked about.</param>
/// <param name="Article">The number of that paragraph's article.</param>
internal sealed record SquadQuestion(string Text, int Passage, int Article);

/// <summary>A paragraph, and the title of its article.</summary>
internal sealed record Passage(string Text, string Title);

/// <summary>Paragraphs and questions of files in SQuAD's format, taken together.</summary>
internal sealed class SquadSet
{
    /// <summary>All paragraphs.</summary>
    internal List<Passage> Passages { get; } = [];

    /// <summary>The article of each paragraph, by number.</summary>
    internal List<int> Articles { get; } = [];

    /// <summary>All questions.</summary>
    internal List<SquadQuestion> Questions { get; } = [];

    /// <summary>How many articles there are.</summary>
    internal int ArticleCount { get; private set; }

    internal static SquadSet Read(IEnumerable<string> files)
    {
        var set = new SquadSet();
        foreach (var file in files)
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var article in json.RootElement.GetProperty("data").EnumerateArray())
            {
                set.Add(article);
            }
        }

        return set;
    }

    /// <summary>The paragraphs of one article, or all others.</summary>
    internal List<Passage> Of(int article, bool others) => [.. Passages.Where((_, passage) => Articles[passage] == article != others)];

    private void Add(JsonElement article)
    {
        var title = article.GetProperty("title").GetString()!;
        foreach (var paragraph in article.GetProperty("paragraphs").EnumerateArray())
        {
            Questions.AddRange(
                paragraph
                    .GetProperty("qas")
                    .EnumerateArray()
                    .Select(question => new SquadQuestion(question.GetProperty("question").GetString()!, Passages.Count, ArticleCount))
            );
            Passages.Add(new Passage(paragraph.GetProperty("context").GetString()!, title));
            Articles.Add(ArticleCount);
        }

        ArticleCount++;
    }
}
