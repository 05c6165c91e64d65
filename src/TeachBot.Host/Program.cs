using System.Text;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Output;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.SetOut(new PrintableWriter(Console.Out));
Console.SetError(new PrintableWriter(Console.Error));
return TeachBotCommand.Run(args);
