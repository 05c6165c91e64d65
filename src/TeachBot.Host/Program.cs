using System.Text;
using TeachBot.Content;
using TeachBot.Host.CommandLine;

// Beside what the command line has to do first.
_ = Task.Run(Course.Prepare);
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return TeachBotCommand.Run(args);
