using TeachBot.Content.Reading;

namespace TeachBot.Content.Calendars;

/// <summary>Something in a calendar can't be read; caught where its event, or its file, is left out.</summary>
internal sealed class CalendarFault(ContentFault fault, int line, string other = "") : Exception
{
    /// <summary>What is wrong.</summary>
    internal ContentFault Fault => fault;

    /// <summary>Where, from 1.</summary>
    internal int Line => line;

    /// <summary>The words at fault.</summary>
    internal string Other => other;
}
