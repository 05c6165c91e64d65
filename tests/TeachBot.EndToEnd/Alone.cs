using Xunit;

namespace TeachBot.EndToEnd;

/// <summary>
/// Tests that run while no other does: they notice when the whole process has nothing to do, or what a page does later than half a second
/// after a press.
/// </summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
