namespace TeachBot.Content.Checking.Rules;

/// <summary>A calendar in <c>calendars/</c> that cannot be read, or an event of it. Arguments: what else the fault is about.</summary>
internal sealed class FaultyCalendar : ICheckRule
{
    public string Id => "faulty-calendar";

    public Severity Severity => Severity.Error;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Calendars.Problems.Select(problem => new Flaw(new NotePlace(problem.Path, problem.Line), problem.Other)
        {
            Fault = problem.Fault,
        });
}
