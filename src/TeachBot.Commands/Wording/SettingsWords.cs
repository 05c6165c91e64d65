namespace TeachBot.Commands.Wording;

/// <summary>The settings of a workspace.</summary>
public sealed record SettingsWords(
    string Title, string Language, IReadOnlyDictionary<string, string> Languages, string Zone, string ZoneHint, string UnknownZone, string Here, string Everywhere, string AsEverywhere,
    string AllLectures, string Gone, string Choose, string Days, string NoDays, string From, string ChooseDay, string Day, string DayHint, string UnknownDay, string Teachers, string ManagersToo,
    string Roles, string Nobody, string ManagersOn, string ManagersOff, string Remove, string PersonLabel, string RoleLabel, string HowToAdd, string NoSuchPerson, string Colon, string Between,
    string Save, string Saved, string Back, string OnlyTeachers, string OnlyManagers, string NotHere);
