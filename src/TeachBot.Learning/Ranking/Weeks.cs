namespace TeachBot.Learning.Ranking;

/// <summary>Weeks, from Monday to Sunday.</summary>
public static class Weeks
{
    /// <summary>The week's number: weeks since 0001-01-01, which is a Monday.</summary>
    public static int NumberOf(DateOnly day) => day.DayNumber / 7;
}
