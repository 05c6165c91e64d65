using TeachBot.Content.Reading;

namespace TeachBot.Host.Wordings;

/// <summary>
/// What is wrong with a calendar beside the notes, and what to do: {0} is the place, {1} the limit, {2} what else it is about.
/// </summary>
internal sealed record CalendarFaultWording(
    string NotOne,
    string Unclosed,
    string NoStart,
    string BadTime,
    string EndsBefore,
    string BadRule,
    string UnknownZone,
    string TooMuch
)
{
    /// <summary>The words for a fault and the limit in them; null where the fault is none of a calendar.</summary>
    internal (string Text, int Limit)? Of(ContentFault fault) =>
        fault switch
        {
            ContentFault.CalendarNotOne => (NotOne, 0),
            ContentFault.CalendarUnclosed => (Unclosed, 0),
            ContentFault.CalendarNoStart => (NoStart, 0),
            ContentFault.CalendarBadTime => (BadTime, 0),
            ContentFault.CalendarEndsBefore => (EndsBefore, 0),
            ContentFault.CalendarBadRule => (BadRule, 0),
            ContentFault.CalendarUnknownZone => (UnknownZone, 0),
            ContentFault.CalendarTooMuch => (TooMuch, ContentLimits.FileBytes >> 20),
            _ => null,
        };
}
