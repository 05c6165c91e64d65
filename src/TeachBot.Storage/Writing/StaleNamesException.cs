namespace TeachBot.Storage.Writing;

/// <summary>
/// Somebody whose number a writer remembered is forgotten: the group is rolled back, and written once more with what is asked for anew.
/// </summary>
internal sealed class StaleNamesException : Exception;
