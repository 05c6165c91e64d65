using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using TeachBot.Content.Reading;
using TeachBot.Core.Stores;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary>The command line as a whole.</summary>
internal static class TeachBotCommand
{
    internal static int Run(string[] args)
    {
        var wording = Wording.For(LanguageIn(args));
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(wording.Language);
        var root = Create(wording);
        var parsed = root.Parse(WithCommand(args, root), new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Console.Error.WriteLine(error.Message);
            }

            Console.Error.WriteLine(wording.Errors.SeeHelp);
            return ExitCodes.Usage;
        }

        try
        {
            return parsed.Invoke(Configuration(parsed));
        }
        catch (ContentException fault)
        {
            Console.Error.WriteLine(wording.Describe(fault));
            return ExitCodes.Content;
        }
        catch (StoreUnavailableException fault)
        {
            Console.Error.WriteLine(
                string.Format(CultureInfo.InvariantCulture, wording.Doctor.Faults[fault.Fault.ToString()], fault.Message)
            );
            return ExitCodes.Usage;
        }
        catch (UsageException fault)
        {
            Console.Error.WriteLine(fault.Message);
            return ExitCodes.Usage;
        }
    }

    /// <summary>All commands and their options.</summary>
    internal static RootCommand Create(Wording wording)
    {
        var root = new RootCommand(wording.Help.Root)
        {
            new Option<string>("--language")
            {
                Description = wording.Help.Language,
                Recursive = true,
                HelpName = "ja|en",
            },
        };
        foreach (var option in root.Options.OfType<Option<string>>())
        {
            option.AcceptOnlyFromAmong("ja", "en");
        }

        root.Options.OfType<HelpOption>().First().Description = wording.Help.HelpOption;
        root.Subcommands.Add(AskCommand.Create(wording));
        root.Subcommands.Add(CompareCommand.Create(wording));
        root.Subcommands.Add(TopicsCommand.Create(wording));
        root.Subcommands.Add(CheckCommand.Create(wording));
        root.Subcommands.Add(QuestionsCommand.Create(wording));
        root.Subcommands.Add(QuizCommand.Create(wording, TimeProvider.System));
        root.Subcommands.Add(ChatCommand.Create(wording));
        root.Subcommands.Add(ExportCommand.Create(wording));
        root.Subcommands.Add(ImportCommand.Create(wording));
        root.Subcommands.Add(ServeCommand.Create(wording));
        root.Subcommands.Add(DiscordCommand.Create(wording));
        root.Subcommands.Add(SlackCommand.Create(wording));
        root.Subcommands.Add(DoctorCommand.Create(wording));
        root.Subcommands.Add(BackupCommand.Create(wording));
        root.Subcommands.Add(RebuildCommand.Create(wording));
        return root;
    }

    /// <summary>
    /// A command ends two seconds after it is told to stop. The service hears of a stop from its host, and takes the time that it needs
    /// to keep what it has promised; what waits for a line ends at once.
    /// </summary>
    private static InvocationConfiguration Configuration(ParseResult parsed)
    {
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
        if (parsed.CommandResult.Command.Name is ServeCommand.Name or QuizCommand.Name or ChatCommand.Name)
        {
            configuration.ProcessTerminationTimeout = null;
        }

        return configuration;
    }

    /// <summary>
    /// Who names no command wants to see the bot: it is served. Whoever asks for help, or mistypes a command, gets the help.
    /// </summary>
    private static string[] WithCommand(string[] args, RootCommand root)
    {
        var isNone =
            args.Length == 0
            || args[0] is "--urls" or "--content" or "--language"
            || args[0].StartsWith("--urls=", StringComparison.Ordinal);
        return
            isNone
            && !args.Any(arg => arg is "--help" or "-h" or "-?" or "--version" || root.Subcommands.Any(command => command.Name == arg))
            ? ["serve", .. args]
            : args;
    }

    /// <summary>The language has to be known before the help is worded, so before the command line is parsed.</summary>
    private static string LanguageIn(string[] args)
    {
        var at = Array.FindIndex(args, arg => arg is "--language" || arg.StartsWith("--language=", StringComparison.Ordinal));
        return at < 0 ? "ja"
            : args[at].Contains('=', StringComparison.Ordinal) ? args[at][11..]
            : at + 1 < args.Length ? args[at + 1]
            : "ja";
    }
}
