namespace TeachBot.Learning.Memory;

/// <summary>How firmly something is remembered.</summary>
/// <param name="Stability">The days after which it is still known with 90 %; from 0.001 to 36,500.</param>
/// <param name="Difficulty">How hard it is to make it firmer, from 1 to 10.</param>
public readonly record struct MemoryState(double Stability, double Difficulty);
