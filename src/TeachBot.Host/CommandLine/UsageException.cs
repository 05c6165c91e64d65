namespace TeachBot.Host.CommandLine;

/// <summary>A command line that cannot be carried out; the message is worded for the person who typed it.</summary>
internal sealed class UsageException(string message) : Exception(message);
