using System.Text;
using TeachBot.Content;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Output;

// Beside what the command line has to do first.
_ = Task.Run(Course.Prepare);
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.SetOut(new PrintableWriter(Console.Out));
Console.SetError(new PrintableWriter(Console.Error));
return TeachBotCommand.Run(args);
