using TeachBot.Content;
using TeachBot.Content.Answering;
using Xunit;

namespace TeachBot.Tests.Content.Answering;

public sealed class ResponderTests
{
    /// <summary>「ラーメン」 was answered with a topic that has nothing to do with it.</summary>
    [Theory]
    [InlineData("ラーメンの作り方は？")]
    [InlineData("先生の誕生日はいつ？")]
    [InlineData("図書館の開館時間は？")]
    public void No_topic_is_named_as_near_to_what_nothing_in_the_notes_comes_near_to(string question)
    {
        var answer = TestCourses.Shipped.Answer(question);

        Assert.Empty(answer.Near);
        Assert.Empty(answer.Miss!.Nearest);
    }

    /// <summary>What a check asks costs a fraction of what a student's question does, and may not be answered otherwise.</summary>
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
