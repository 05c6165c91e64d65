using System.CommandLine;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>rebuild</c>: derives anew what follows from attempts.</summary>
internal static class RebuildCommand
{
    internal static Command Create(Wording wording)
    {
        var command = new Command("rebuild", wording.Serving.Rebuild);
        command.SetAction(
            async (_, cancellation) =>
            {
                await using var store = StoreCommand.Open(wording);
                await StoreCommand.EnsureReadyAsync(store, cancellation);
                await store.RebuildAsync(cancellation);
                Console.WriteLine(wording.Serving.Rebuilt);
                return ExitCodes.Success;
            }
        );
        return command;
    }
}
