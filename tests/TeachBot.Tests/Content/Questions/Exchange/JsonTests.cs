using System.Text.Json;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Exchange.Json;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Exchange;

public class JsonTests
{
    [Fact]
    public void A_question_is_an_object_with_all_that_is_known()
    {
        var question = Assert.Single(JsonElement.Parse(new JsonFormat().Write([Sample.Single(line: 7)]).Text).EnumerateArray());

        Assert.Equal(
            ["id", "version", "kind", "form", "prompt", "options", "answers", "explanation", "citation", "rule", "difficulty", "concept"],
            Names(question)
        );
        Assert.Equal(["id", "text", "correct", "reason"], Names(question.GetProperty("options")[0]));
        Assert.Equal(["lecture", "path", "line"], Names(question.GetProperty("citation")));
        Assert.Equal(
            ("single", 7),
            (question.GetProperty("form").GetString(), question.GetProperty("citation").GetProperty("line").GetInt32())
        );
    }

    [Fact]
    public void Pairs_have_a_match_and_steps_a_position()
    {
        var questions = JsonElement.Parse(new JsonFormat().Write([Sample.Matching(), Sample.Ordering()]).Text);

        Assert.Equal("赤", questions[0].GetProperty("options")[0].GetProperty("match").GetString());
        Assert.Equal(["id", "text", "correct", "reason", "position"], Names(questions[1].GetProperty("options")[0]));
    }

    [Fact]
    public void Explained_it_counts_kinds_concepts_and_refusals()
    {
        var json = JsonElement.Parse(
            JsonFormat.Explain(
                new QuestionBank([Sample.Single("1"), Sample.Single("2"), Sample.Typed()], new Dictionary<string, int> { ["two-keys"] = 3 })
            )
        );

        Assert.Equal(["questions", "kinds", "concepts", "refused"], Names(json));
        Assert.Equal(
            (3, 2, 3, 3),
            (
                json.GetProperty("questions").GetArrayLength(),
                json.GetProperty("kinds").GetProperty("membership").GetInt32(),
                json.GetProperty("concepts").GetProperty("果物").GetInt32(),
                json.GetProperty("refused").GetProperty("two-keys").GetInt32()
            )
        );
    }

    [Fact]
    public void Every_form_has_a_name() =>
        Assert.Equal(
            ["single", "multiple", "matching", "ordering", "typed"],
            JsonElement
                .Parse(
                    new JsonFormat().Write([Sample.Single(), Sample.Multiple(), Sample.Matching(), Sample.Ordering(), Sample.Typed()]).Text
                )
                .EnumerateArray()
                .Select(question => question.GetProperty("form").GetString())
        );

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
