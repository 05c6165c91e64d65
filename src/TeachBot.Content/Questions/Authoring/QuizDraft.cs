using TeachBot.Content.Reading;

namespace TeachBot.Content.Questions.Authoring;

/// <summary>How a question that is being read can be answered.</summary>
internal enum QuizShape
{
    /// <summary>Boxes to tick.</summary>
    Choice,

    /// <summary>Numbered steps.</summary>
    Ordering,

    /// <summary>A table of pairs.</summary>
    Matching,

    /// <summary>A line with the answer.</summary>
    Typed,
}

/// <summary>An option, step or pair as it stands in the file.</summary>
internal sealed record DraftOption(int Line, string Text, string Reason, bool IsRight, string? Match = null);

/// <summary>A heading above a question.</summary>
internal sealed record QuizHeading(string Text, int Line, int Level);

/// <summary>A question as it is being read, with what is wrong with it.</summary>
/// <param name="line">Its first line.</param>
/// <param name="heading">The heading right above it; null where another question stands between, or none is there.</param>
internal sealed class QuizDraft(int line, QuizHeading? heading)
{
    internal int Line => heading?.Line ?? line;

    internal QuizHeading? Heading => heading;

    /// <summary>The paragraphs above the options.</summary>
    internal List<QuizLine> Body { get; } = [];

    internal List<DraftOption> Options { get; } = [];

    internal List<string> Answers { get; } = [];

    internal List<QuizLine> Explanation { get; } = [];

    internal List<Figure> Figures { get; } = [];

    internal Dictionary<QuizLabel, LabelledLine> Labels { get; } = [];

    internal List<QuizFault> Faults { get; } = [];

    internal QuizShape? Shape { get; private set; }

    /// <summary>Where the options, or what else is to be answered, begin.</summary>
    internal int ShapeLine { get; private set; }

    /// <summary>
    /// What is asked. A paragraph asks for itself, and the heading above it is a title; only where the heading asks and the paragraph does
    /// not (「次から選んでください。」) both belong together. Without a paragraph it is the heading.
    /// </summary>
    internal string Prompt
    {
        get
        {
            var body = QuizText.Plain(QuizText.Join(Body));
            return heading is null ? body
                : body.Length == 0 ? heading.Text
                : Asks(heading.Text) && !Asks(body) ? $"{heading.Text}\n{body}"
                : body;
        }
    }

    /// <summary>Whether this is a question that lacks its options, and not text between questions.</summary>
    internal bool MeansToAsk => Labels.Count + Explanation.Count + Faults.Count > 0 || Prompt.Split('\n').Any(Asks);

    /// <summary>Whether it cannot be told how it is to be answered, so that nothing else can be checked.</summary>
    internal bool IsUnclear =>
        Shape is null || Faults.Exists(fault => fault.Fault is ContentFault.QuizTwoForms or ContentFault.QuizTableColumns);

    /// <summary>Whether a text ends in a question mark.</summary>
    internal static bool Asks(string text) =>
        text.AsSpan().TrimEnd("」』）)。 　").EndsWith(['？']) || text.AsSpan().TrimEnd("」』）)。 　").EndsWith(['?']);

    /// <summary>Notes how it is answered; a second way is a fault.</summary>
    internal void Take(QuizShape shape, int at)
    {
        if (Shape is { } other && other != shape)
        {
            Faults.Add(new QuizFault(ContentFault.QuizTwoForms, at));
        }
        else if (Shape is null)
        {
            (Shape, ShapeLine) = (shape, at);
        }
    }
}
