namespace TeachBot.Content.Asking;

/// <summary>Questions as students ask them, in the notes' language.</summary>
internal static class QuestionPhrases
{
    /// <summary>What it is; a heading that is a question already is asked as it stands.</summary>
    internal static string Definition(string name) => IsQuestion(name) ? $"{name}？" : $"{name}とは？";

    /// <summary>Whether a heading asks something (「だれが決めるか」); すいか does not.</summary>
    internal static bool IsQuestion(string name) =>
        name.Length > 5 && name[^1] == 'か' && "るうくすつぬむぐぶのたん".Contains(name[^2], StringComparison.Ordinal);

    /// <summary>Anything about it.</summary>
    internal static string About(string name) => $"{name}について教えて";

    /// <summary>One aspect of it.</summary>
    internal static string Facet(string name, string facet) => $"{name}の{facet}は？";

    /// <summary>What sets two apart.</summary>
    internal static string Difference(string name, string other) => $"{name}と{other}の違いは？";

    /// <summary>How many kinds of it there are.</summary>
    internal static string Count(string name) => $"{name}は何種類？";

    /// <summary>Which kinds of it there are.</summary>
    internal static string Kinds(string name) => $"{name}にはどんな種類がある？";

    /// <summary>Which kind it is one of, by the noun that the kind's own name ends in: 何型, 何式.</summary>
    internal static string Kind(string name, string kind) =>
        kind[^1] is '型' or '式' or '系' ? $"{name}は何{kind[^1]}？" : $"{name}はどの種類？";

    /// <summary>How it is done.</summary>
    internal static string Steps(string name) => $"{name}の手順は？";

    /// <summary>A picture.</summary>
    internal static string Figure(string caption) => $"{caption}を見せて";
}
