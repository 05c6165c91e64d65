using System.Text.RegularExpressions;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Judging;
using Xunit;

namespace TeachBot.Tests.Content.Questions;

/// <summary>Every derived question of three courses against their facts as a person wrote them down.</summary>
public sealed partial class CourseFactsTests
{
    public static TheoryData<string> Courses => ["civics", "cooking", "clouds"];

    [Theory]
    [MemberData(nameof(Courses))]
    public void Every_option_is_right_or_wrong_as_the_facts_have_it(string course)
    {
        var facts = CourseFacts.Of(course);
        var notes = Plain(File.ReadAllText(Path.Combine(TestCourses.Folder(course), "lecture.md")));

        Fails(
            course,
            question =>
                question.Form switch
                {
                    QuestionForm.Matching => Pairs(question, facts),
                    QuestionForm.Ordering => Steps(question, facts),
                    QuestionForm.Typed => Typed(question, facts),
                    _ when question.Kind == QuestionKinds.TrueFalse => Stated(question, facts, notes),
                    _ when question.Kind == QuestionKinds.Cloze => Blank(question, facts, notes),
                    _ when question.Kind == QuestionKinds.Count => Counted(question, facts),
                    _ => Chosen(question, facts),
                }
        );
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void A_name_that_the_notes_give_is_accepted_where_its_term_is_asked_for(string course)
    {
        var facts = CourseFacts.Of(course);
        var judge = new QuestionJudge(Banks.Course(course).Knowledge);

        Fails(
            course,
            question =>
                question.Form != QuestionForm.Typed ? null
                : facts
                    .NamesOf(question.Answers[0])
                    .FirstOrDefault(name => judge.Judge(question, new TypedAnswer(name)).Verdict != Verdict.Right)
                    is { } name
                    ? $"{name} is refused"
                : null
        );
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void The_key_of_a_described_term_has_the_sentence_for_its_reason(string course)
    {
        var facts = CourseFacts.Of(course);

        Fails(
            course,
            question =>
                question.Kind is not QuestionKinds.Feature ? null
                : question.Options.Single(option => option.IsCorrect) is var key
                && facts.ToldOf(Sentence(question)).Contains(key.Text)
                && facts.ToldOf(key.Reason).Contains(key.Text)
                && key.Reason.Contains(Sentence(question).Split(Blanked)[^1], StringComparison.Ordinal)
                    ? null
                : $"reason: {key.Reason}"
        );
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void Everything_that_the_notes_explain_is_asked_about(string course)
    {
        var concepts = Derived(course).Select(question => question.Concept).ToHashSet();

        Assert.DoesNotContain(CourseFacts.Of(course).Subjects, subject => !concepts.Contains(subject));
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void A_statement_made_of_a_table_is_a_sentence(string course) =>
        Fails(course, question => question.Kind == QuestionKinds.TrueFalse && NoSentence().IsMatch(question.Prompt) ? "no sentence" : null);

    private const string Blanked = "〔　　〕";

    /// <summary>An adjective or a verb in a noun's place: 「激しいである」, 「揚げるの温度」.</summary>
    [GeneratedRegex("[\u4e00-\u9fff](?:し)?いである|[うくぐすつぬぶむる]の(?:温度|熱|分類)")]
    private static partial Regex NoSentence();

    private static string? Chosen(Question question, CourseFacts facts)
    {
        var sentence = Sentence(question);
        if (sentence.Length > 0)
        {
            return facts.ToldOf(sentence).Count == 0
                ? "not among the facts"
                : Each(question, option => (option.IsCorrect ? facts.ToldOf(sentence) : facts.Fitting(sentence)).Contains(option.Text));
        }

        var quoted = Quoted().Matches(question.Prompt).Select(match => match.Groups[1].Value).ToList();
        return question.Kind switch
        {
            QuestionKinds.TermToDefinition => Each(
                question,
                option => (option.IsCorrect ? facts.ToldOf(option.Text) : facts.Fitting(option.Text)).Contains(quoted[0])
            ),
            QuestionKinds.Classification => Each(question, option => facts.IsMember(quoted[0], option.Text)),
            QuestionKinds.OddOneOut => facts.ListIn(question.Prompt) is { } list
                ? Each(question, option => !facts.IsIn(option.Text, list))
                : "no such list",
            QuestionKinds.Aspect => Aspect(question, quoted, facts),
            _ => facts.ListIn(question.Prompt) is { } list ? Each(question, option => facts.IsIn(option.Text, list)) : "no such list",
        };
    }

    private static string? Aspect(Question question, List<string> quoted, CourseFacts facts) =>
        question.Rule switch
        {
            "cell" => Each(question, option => facts.HasValue(quoted[0], quoted[^1], option.Text)),
            "row" => Each(question, option => facts.HasValue(option.Text, quoted[^2], quoted[^1])),
            "opposed" => Each(
                question,
                option => facts.ListIn(option.Text) is { } list && facts.ItemIn(question.Prompt) is { } item && facts.IsListed(item, list)
            ),
            "aspect-subject" => Each(
                question,
                option => facts.ItemIn(quoted[0]) is { } item && facts.IsListed(item, $"{option.Text}の{quoted[^1]}")
            ),
            _ => facts.ListIn(question.Prompt) is { } list ? Each(question, option => facts.IsListed(option.Text, list)) : "no such list",
        };

    private static string? Stated(Question question, CourseFacts facts, string notes)
    {
        var sentence = Sentence(question);
        var isTrue = question.Options.Single(option => option.IsCorrect).Text == "正しい";
        if (
            question.Rule.StartsWith("member", StringComparison.Ordinal)
            || (question.Rule.StartsWith("value", StringComparison.Ordinal) && sentence.Contains("挙げられて", StringComparison.Ordinal))
        )
        {
            var isIn =
                facts.ItemIn(sentence.Split('は')[0]) is { } item
                && facts.ListIn(sentence[sentence.IndexOf('は', StringComparison.Ordinal)..]) is { } list
                    ? facts.IsIn(item, list)
                    : (bool?)null;
            return isIn == isTrue ? null : $"{isIn?.ToString() ?? "no such list"}, and it says {isTrue}";
        }

        if (question.Rule.StartsWith("value", StringComparison.Ordinal))
        {
            return
                facts.RowIn(sentence.Split('は')[0]) is { } row
                && facts.ColumnIn(sentence) is { } column
                && facts.ValueIn(sentence, column) is { } value
                ? facts.HasValue(row, column, value) == isTrue
                    ? null
                    : "the truth is the other"
                : "no such cell";
        }

        if (question.Rule == "sentence-noun")
        {
            return isTrue || notes.Contains(Plain(sentence), StringComparison.Ordinal) ? "the notes say so"
                : notes.Contains(
                    Plain(question.Explanation[(question.Explanation.IndexOf('：', StringComparison.Ordinal) + 1)..]),
                    StringComparison.Ordinal
                )
                    ? null
                : "the notes have no such sentence";
        }

        var told = facts.ToldOf(sentence);
        var about = Quoted().Match(question.Prompt.Split('\n')[0]) is { Success: true } topic
            ? topic.Groups[1].Value
            : facts.SubjectOf(sentence);
        return told.Count == 0
            ? facts.TellsAtAll(sentence)
                ? isTrue
                    ? null
                    : "the notes say so"
                : "not among the facts"
            : about is null
                ? "says not of what"
                : isTrue
                    ? told.Contains(about)
                        ? null
                        : "the notes do not say so"
                    : facts.Fitting(sentence).Contains(about)
                        ? "not wrong by the notes"
                        : null;
    }

    private static string? Blank(Question question, CourseFacts facts, string notes)
    {
        var sentence = Sentence(question);
        var key = question.Options.Single(option => option.IsCorrect).Text;
        return !notes.Contains(Plain(sentence.Replace(Blanked, key, StringComparison.Ordinal)), StringComparison.Ordinal)
                ? "the notes have no such sentence"
            : question.Options.FirstOrDefault(option =>
                !option.IsCorrect && facts.Fitting(sentence).Contains(option.Text) && !facts.ToldOf(sentence).Contains(option.Text)
            )
                is { } also
                ? $"{also.Text} fits too"
            : null;
    }

    private static string? Typed(Question question, CourseFacts facts)
    {
        var sentence = Sentence(question);
        return sentence.Length > 0
            ? facts.ToldOf(sentence) is [var only] && only == question.Answers[0]
                ? null
                : $"told of {string.Join('、', facts.ToldOf(sentence))}"
            : facts.ItemIn(question.Prompt.Split('」')[0]) is { } item && facts.IsMember(item, question.Answers[0])
                ? null
                : "no such member";
    }

    /// <summary>The number is right, and so is what was counted.</summary>
    private static string? Counted(Question question, CourseFacts facts) =>
        facts.CountOf(question.Prompt) is not { } count
            ? "nobody counted that"
            : Each(question, option => option.Text.StartsWith(count.Number, StringComparison.Ordinal))
                ?? (
                    question.Options.All(option => count.Names.All(name => option.Reason.Contains(name, StringComparison.Ordinal)))
                        ? null
                        : $"counted others: {question.Options[0].Reason}"
                );

    private static string? Steps(Question question, CourseFacts facts)
    {
        var steps = facts.StepsOf(question.Prompt);
        return
            steps.Count == question.Options.Count
            && question.Options.All(option => option.Text.Contains(steps[option.Position - 1], StringComparison.Ordinal))
            ? null
            : "another order";
    }

    /// <summary>Exactly one way to pair them fits, and it is the key.</summary>
    private static string? Pairs(Question question, CourseFacts facts)
    {
        var options = question.Options;
        var column = facts.ColumnIn(question.Prompt);
        bool Fits(string left, string right) =>
            question.Rule switch
            {
                "cells" => column is not null && facts.HasValue(left, column, right),
                "descriptions" => facts.Fitting(right).Contains(left),
                _ => facts.IsMember(right, left),
            };
        return options.Any(option => !Fits(option.Text, option.Match!)) ? "a wrong pair"
            : Orders(options.Count)
                .Count(order => order.Select((to, from) => Fits(options[from].Text, options[to].Match!)).All(fits => fits)) == 1
                ? null
            : "pairs in more than one way";
    }

    private static IEnumerable<int[]> Orders(int count) =>
        count == 0
            ?
            [
                [],
            ]
            : Orders(count - 1)
                .SelectMany(order => Enumerable.Range(0, count).Select(at => (int[])[.. order[..at], count - 1, .. order[at..]]));

    private static string? Each(Question question, Func<QuestionOption, bool> isRight) =>
        question.Options.FirstOrDefault(option => isRight(option) != option.IsCorrect) is { } other
            ? $"{other.Text}: {(other.IsCorrect ? "not right" : "right too")}"
            : null;

    private static string Sentence(Question question) => question.Prompt.Split('\n') is [_, var quoted] ? quoted[1..^1] : "";

    private static string Plain(string text) => WhatIsNoText().Replace(text, "");

    [GeneratedRegex("[\\s*]|<[^>]*>")]
    private static partial Regex WhatIsNoText();

    [GeneratedRegex("「([^」]*)」")]
    private static partial Regex Quoted();

    private static IEnumerable<Question> Derived(string course) => Banks.Of(course).Questions.Where(asked => asked.Rule != "authored");

    private static void Fails(string course, Func<Question, string?> fault)
    {
        var faults = Derived(course)
            .Select(question => (question, fault: fault(question)))
            .Where(pair => pair.fault is not null)
            .Select(pair => $"{pair.question.Id}: {pair.fault}: {pair.question.Prompt.ReplaceLineEndings(" ")}")
            .ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
