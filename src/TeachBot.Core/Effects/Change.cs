namespace TeachBot.Core.Effects;

/// <summary>One thing that an effect writes: an attempt, a setting, a post. The stores know how to write each kind.</summary>
public abstract record Change;
