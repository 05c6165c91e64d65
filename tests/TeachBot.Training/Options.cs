namespace TeachBot.Training;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    /// <summary>How it is used.</summary>
    public const string Usage = """
        Trains the model that answers: usage: TeachBot.Training COURSES [MORE…] -o FILE [--show] [--folds-out FOLDER] [--dump FILE]
        COURSES    a folder of courses, one course (lectures/ and q.jsonl, or *.md and questions.jsonl), or QUESTIONS.jsonl:LECTURES;
                   the figures are about these; MORE are trained on too
        -o         the weights, with all figures in front
        --show     the errors of the odd courses
        --folds-out  for each fold the weights of a model that doesn't know it, and its courses
        --dump     all places with their features, as a table
        """;

    public IReadOnlyList<string> Places { get; init; } = [];

    public string? Output { get; init; }

    public bool Show { get; init; }

    public string? Folds { get; init; }

    public string? Dump { get; init; }

    public static Options? Read(string[] words) =>
        words switch
        {
            [] => new Options(),
            ["-o", var file, .. var rest] => Read(rest) is { } options ? options with { Output = file } : null,
            ["--show", .. var rest] => Read(rest) is { } options ? options with { Show = true } : null,
            ["--folds-out", var folder, .. var rest] => Read(rest) is { } options ? options with { Folds = folder } : null,
            ["--dump", var file, .. var rest] => Read(rest) is { } options ? options with { Dump = file } : null,
            [var place, .. var rest] when !place.StartsWith('-') => Read(rest) is { } options
                ? options with
                {
                    Places = [place, .. options.Places],
                }
                : null,
            _ => null,
        };
}
