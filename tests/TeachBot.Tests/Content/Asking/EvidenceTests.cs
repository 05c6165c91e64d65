using TeachBot.Content.Asking;
using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;
using Xunit;

namespace TeachBot.Tests.Content.Asking;

public sealed class EvidenceTests
{
    public static TheoryData<string> Courses => ["tea", "cells", "baroque"];

    /// <summary>The index may only leave out what could not have been complete.</summary>
    [Theory]
    [MemberData(nameof(Courses))]
    public void The_facts_found_by_the_index_are_those_that_a_look_at_every_fact_finds(string name)
    {
        var knowledge = TeachBot.Content.Course.Load(TestCourses.Folder(name)).Knowledge;
        var index = new KnowledgeIndex(knowledge);
        var evidence = new Evidence(knowledge, index);
        var reader = new QuestionReader(new Vocabulary(knowledge, index));
        var questions = knowledge
            .Facts.Where(fact => fact.Kind == FactKind.Sentence)
            .SelectMany(fact =>
                new[] { fact.Text, fact.Text[(fact.Text.Length / 2)..], fact.Text[..(fact.Text.Length / 3)] + "のはどれ？" }
            )
            .Concat(
                knowledge
                    .Terms.Where(term => term.IsConcept)
                    .SelectMany(term => new[] { $"{term.Name}の特徴は？", $"{term.Name}のデメリットは？" })
            );
        var compared = 0;
        foreach (var question in questions)
        {
            var inquiry = reader.Read(question);
            // Half of a long compound is weighed wherever it stands, but looked for only where the notes lack the whole.
            if (
                inquiry.Subjects.Count + inquiry.Words.Count + inquiry.Facets.Count == 0
                || inquiry.Words.Any(word => word.Text.Length >= 4)
            )
            {
                continue;
            }

            var expected = knowledge
                .Facts.Where(fact => fact.Kind != FactKind.Figure && evidence.Weigh(fact, inquiry) is { IsComplete: true, Score: > .5 })
                .Select(fact => fact.Id);
            Assert.Equal(expected, evidence.Rank(inquiry).Where(support => support.Score > .5).Select(support => support.Fact.Id).Order());
            compared++;
        }

        Assert.True(compared > 50);
    }
}
