using System.CommandLine;
using System.ComponentModel;
using System.Globalization;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>backup FILE</c>: a copy of the store, while the bot goes on.</summary>
internal static class BackupCommand
{
    internal static Command Create(Wording wording)
    {
        var file = NoOption.Refuse(
            new Argument<string[]>("FILE") { Description = wording.Serving.BackupFile, Arity = ArgumentArity.ZeroOrMore },
            wording
        );
        var command = new Command("backup", wording.Serving.Backup) { file };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var target = parsed.GetValue(file) is [var named] ? named : throw new UsageException(wording.Serving.BackupNeedsFile);
                if (File.Exists(target))
                {
                    throw new UsageException(string.Format(CultureInfo.InvariantCulture, wording.Serving.BackupExists, target));
                }

                await using var store = StoreCommand.Open(wording);
                await StoreCommand.EnsureReadyAsync(store, cancellation);
                try
                {
                    await store.BackUpAsync(target, cancellation);
                }
                catch (Win32Exception)
                {
                    throw new UsageException(wording.Serving.BackupToolMissing);
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                {
                    throw new UsageException(
                        string.Format(CultureInfo.InvariantCulture, wording.Serving.BackupFailed, target, exception.Message)
                    );
                }

                Console.WriteLine(
                    string.Format(CultureInfo.InvariantCulture, wording.Serving.BackedUp, target, new FileInfo(target).Length)
                );
                return ExitCodes.Success;
            }
        );
        return command;
    }
}
