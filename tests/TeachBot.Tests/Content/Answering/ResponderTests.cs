using TeachBot.Content;
using TeachBot.Content.Answering;
using Xunit;

namespace TeachBot.Tests.Content.Answering;

public sealed class ResponderTests
{
    /// <summary>What a check asks of a course costs a fraction of what a student's question does, and may not be answered otherwise.</summary>
    [Theory]
    [InlineData("tea")]
    [InlineData("cells")]
    [InlineData("baroque")]
    public void What_the_structure_makes_certain_is_answered_alone_as_it_is_among_all_places(string name)
    {
        var course = Course.Load(TestCourses.Folder(name));
        var responder = new Responder(course.Knowledge);
        var questions = course
            .Knowledge.Terms.Where(term => term.IsConcept)
            .SelectMany(term =>
                new[] { $"{term.Name}とは？", $"{term.Name}の値段は？", $"{term.Name}は何種類？" }.Concat(
                    term.Facets.Select(facet => $"{term.Name}の{facet.Name}は？")
                )
            )
            .ToList();

        Assert.True(questions.Count > 30);
        Assert.All(
            questions,
            question =>
                Assert.Equal(
                    responder.Answer(question).Statements.Select(statement => statement.Text),
                    responder.AnswerAlone(question).Statements.Select(statement => statement.Text)
                )
        );
    }
}
