namespace TeachBot.Content.Questions.Deriving;

/// <summary>
/// What derived questions ask, in the notes' language. A sentence of the notes stands on a line of its own, in quotation marks.
/// </summary>
internal static class Prompts
{
    /// <summary>What stands for a word that is left out.</summary>
    internal const string Blank = "〔　　〕";

    /// <summary>What stands between the things of a list: not 、, which stands in them.</summary>
    internal const string And = " ／ ";

    /// <summary>What is listed, as far as an explanation names it: the rest of a long list is left to the notes.</summary>
    internal static string Listing(IEnumerable<string> names, int count, string and) =>
        string.Join(and, names.Take(QuestionLimits.Listed)) + (count > QuestionLimits.Listed ? and + "…" : "");

    /// <summary>Which term is described.</summary>
    internal static string Described(string description) => $"次の説明に当てはまるのはどれですか？\n{Quote(description)}";

    /// <summary>Which term stands in the blank.</summary>
    internal static string InBlank(string sentence) => $"次の文の{Blank}に入るのはどれですか？\n{Quote(sentence)}";

    /// <summary>Which word stands in the blank of a sentence about something.</summary>
    internal static string InBlankAbout(string about, string sentence) =>
        $"「{about}」について、{Blank}に入る言葉はどれですか？\n{Quote(sentence)}";

    /// <summary>Which description is of a term.</summary>
    internal static string DescriptionOf(string term) => $"「{term}」の説明はどれですか？";

    /// <summary>Which option is listed under a heading.</summary>
    internal static string ListedUnder(string heading) => $"次のうち、「{heading}」として挙げられているものはどれですか？";

    /// <summary>Which option is one of a kind.</summary>
    internal static string OfKind(string kind) => $"次のうち、「{kind}」に分類されるものはどれですか？";

    /// <summary>Which kind a member is an example of.</summary>
    internal static string ExampleOf(string member) => $"「{member}」は、次のどれの例として挙げられていますか？";

    /// <summary>Which kind a member is one of.</summary>
    internal static string KindOf(string member) => $"「{member}」は、次のどれに分類されますか？";

    /// <summary>Which option alone is not listed under a heading.</summary>
    internal static string NotListedUnder(string heading) => $"次のうち、「{heading}」に入らないものが1つあります。どれですか？";

    /// <summary>Under which aspect something is listed.</summary>
    internal static string ListedAs(string value) => $"「{value}」は、次のどれとして挙げられていますか？";

    /// <summary>Of which term something is listed under an aspect.</summary>
    internal static string ListedOf(string aspect, string value) => $"「{value}」が「{aspect}」として挙げられているのはどれですか？";

    /// <summary>What a table says, under a column whose head may say nothing.</summary>
    internal static string Value(string term, string? column) =>
        column is null ? $"表で「{term}」に当たるのはどれですか？" : $"「{term}」の「{column}」はどれですか？";

    /// <summary>Of which term a table says it.</summary>
    internal static string WithValue(string? column, string value) =>
        column is null ? $"表で「{value}」とされているのはどれですか？" : $"「{column}」が「{value}」なのはどれですか？";

    /// <summary>Whether a sentence is so.</summary>
    internal static string IsSo(string sentence) => $"次の記述は、講義ノートの内容として正しいですか？\n{Quote(sentence)}";

    /// <summary>Whether a sentence is so of a term that it does not name.</summary>
    internal static string IsSoOf(string term, string sentence) =>
        $"「{term}」についての次の記述は、講義ノートの内容として正しいですか？\n{Quote(sentence)}";

    /// <summary>That something is listed under a heading, as a statement.</summary>
    internal static string Listed(string member, string heading) => $"{member}は、{heading}として挙げられている。";

    /// <summary>That something is one of a kind, as a statement.</summary>
    internal static string Classified(string member, string kind) => $"{member}は、{kind}に分類される。";

    /// <summary>That a table gives a value, as a statement; quoted, since a cell may hold a verb or an adjective.</summary>
    internal static string HasValue(string term, string? column, string value) =>
        column is null ? $"「{term}」は「{value}」とされている。" : $"「{term}」の「{column}」は「{value}」とされている。";

    /// <summary>Pairs of terms and examples.</summary>
    internal const string MatchExamples = "それぞれの例として挙げられているものを選んでください。";

    /// <summary>Pairs of terms and descriptions.</summary>
    internal const string MatchDescriptions = "それぞれの説明に当てはまるものを選んでください。";

    /// <summary>Pairs of terms and values of an aspect.</summary>
    internal static string MatchValues(string? column) =>
        column is null ? "それぞれに当たる値を表のとおりに選んでください。" : $"それぞれの「{column}」を選んでください。";

    /// <summary>All options listed under a heading.</summary>
    internal static string AllUnder(string heading) => $"次のうち、「{heading}」として挙げられているものをすべて選んでください。";

    /// <summary>All options of a kind.</summary>
    internal static string AllOfKind(string kind) => $"次のうち、「{kind}」に分類されるものをすべて選んでください。";

    /// <summary>How many kinds are set side by side.</summary>
    internal static string KindsCount(string whole) => $"「{whole}」は、いくつ挙げられていますか？";

    /// <summary>An aspect of a term.</summary>
    internal static string AspectOf(string term, string aspect) => $"{term}の{aspect}";

    /// <summary>A merit or demerit of something, in somebody's view.</summary>
    internal static string AspectSeenBy(string whole, string aspect, string viewer) => $"{whole}の{aspect}（{viewer}）";

    /// <summary>The kinds of something.</summary>
    internal static string Kinds(string whole) => $"{whole}の種類";

    /// <summary>A number of things.</summary>
    internal static string Number(int number) => $"{number}つ";

    /// <summary>Steps in order.</summary>
    internal static string InOrder(string title) => $"「{title}」の手順を、行う順に並べてください。";

    /// <summary>Which picture stands with a term.</summary>
    internal static string FigureOf(string term) => $"「{term}」の説明に添えられている図はどれですか？";

    /// <summary>Where a picture stands.</summary>
    internal static string StandsWith(string figure, string term) => $"{figure}は、「{term}」の説明に添えられています。";

    /// <summary>A term to be typed.</summary>
    internal static string TypeTerm(string description) => $"次の説明に当てはまる言葉を入力してください。\n{Quote(description)}";

    /// <summary>A term to be typed into a blank.</summary>
    internal static string TypeBlank(string sentence) => $"次の文の{Blank}に入る言葉を入力してください。\n{Quote(sentence)}";

    /// <summary>A kind to be typed.</summary>
    internal static string TypeKind(string member, string whole) =>
        $"「{member}」は、「{whole}」のうちどの種類の例として挙げられていますか？ 種類の名前を入力してください。";

    /// <summary>A sentence about a term that it does not name.</summary>
    internal static string About(string term, string sentence) => $"{term}：{sentence}";

    private static string Quote(string text) => text.Contains('「', StringComparison.Ordinal) ? $"『{text}』" : $"「{text}」";
}
