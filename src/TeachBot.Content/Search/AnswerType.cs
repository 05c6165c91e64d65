namespace TeachBot.Content.Search;

/// <summary>What a question wants to be told.</summary>
internal enum AnswerType
{
    /// <summary>Nothing that can be told by its form.</summary>
    Any,

    /// <summary>A number: 何個, いくつ.</summary>
    Number,

    /// <summary>A date or a span of time.</summary>
    Time,

    /// <summary>A reason.</summary>
    Reason,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A person.</summary>
    Person,
}
