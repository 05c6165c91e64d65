namespace TeachBot.Host.Wordings;

/// <summary>
/// What is said around questions as a stock. <c>KindNames</c> has each kind's name, <c>RefusalNames</c> the reasons for refusing a
/// candidate by their code, <c>ImportFaults</c> what is wrong with a file by the name of the fault.
/// </summary>
internal sealed record BankWording(
    string Question,
    string Answers,
    string Explanation,
    string Total,
    string ByKind,
    string ByConcept,
    string Refused,
    string Count,
    string Empty,
    string Separator,
    string PictureLeftOut,
    string SignLeftOut,
    string FormatNeeded,
    string Imported,
    string Kept,
    string Unwritable,
    IReadOnlyDictionary<string, string> KindNames,
    IReadOnlyDictionary<string, string> RefusalNames,
    IReadOnlyDictionary<string, string> ImportFaults
);
