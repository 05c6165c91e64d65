using System.Text;
using TeachBot.Host.CommandLine;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return TeachBotCommand.Run(args);
