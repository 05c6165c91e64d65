namespace TeachBot.Content.Asking;

/// <summary>The kinds of questions, as they stand in <see cref="Answer.Kind"/>.</summary>
public static class AnswerKinds
{
    /// <summary>「Xとは？」</summary>
    public const string Definition = "definition";

    /// <summary>「Xの用途は？」</summary>
    public const string Facet = "facet";

    /// <summary>「どんなXがある？」</summary>
    public const string List = "list";

    /// <summary>「いくつ？」</summary>
    public const string Count = "count";

    /// <summary>「Xは何型？」</summary>
    public const string Classification = "classification";

    /// <summary>「…なのはどれ？」</summary>
    public const string Lookup = "lookup";

    /// <summary>「一番…なのは？」</summary>
    public const string Superlative = "superlative";

    /// <summary>「なぜ？」</summary>
    public const string Reason = "reason";

    /// <summary>「どうやって？」</summary>
    public const string Procedure = "procedure";

    /// <summary>「…するコマンドは？」</summary>
    public const string Command = "command";

    /// <summary>「AとBの違いは？」</summary>
    public const string Comparison = "comparison";

    /// <summary>「第1回の内容は？」</summary>
    public const string Outline = "outline";

    /// <summary>「まとめを見せて」</summary>
    public const string Summary = "summary";

    /// <summary>「図を見せて」</summary>
    public const string Figure = "figure";

    /// <summary>A heading's content.</summary>
    public const string Topic = "topic";

    /// <summary>The best passage, where no other kind fits.</summary>
    public const string Passage = "passage";

    /// <summary>A greeting or thanks; never answered from the notes.</summary>
    public const string SmallTalk = "small_talk";

    /// <summary>Not in the notes.</summary>
    public const string Unknown = "unknown";
}
