using TeachBot.Content;
using Xunit;

namespace TeachBot.Tests.Content.Asking;

public sealed class SuggestionTests
{
    public static TheoryData<string> Courses => ["shipped", "tea", "cells", "baroque"];

    [Theory]
    [MemberData(nameof(Courses))]
    public void Every_suggested_question_is_answered(string name)
    {
        var course = name == "shipped" ? TestCourses.Shipped : Course.Load(TestCourses.Folder(name));
        var asked = course.Knowledge.Terms.Where(term => term.IsConcept).Select(term => $"{term.Name}とは？");
        var suggested = asked.SelectMany(question => course.Answer(question).FollowUps).Distinct().ToList();

        Assert.NotEmpty(suggested);
        Assert.DoesNotContain(suggested, question => !course.Answer(question).IsAnswered);
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void Every_concept_of_the_notes_can_be_asked_about_by_name(string name)
    {
        var course = name == "shipped" ? TestCourses.Shipped : Course.Load(TestCourses.Folder(name));

        Assert.DoesNotContain(
            course.Knowledge.Terms.Where(term => term.IsConcept),
            term => !course.Answer($"{term.Name}とは？").IsAnswered
        );
    }
}
