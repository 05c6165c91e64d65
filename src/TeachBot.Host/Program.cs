using System.Text;
using TeachBot.Content;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Serving;

Footprint.Hold();
_ = Task.Run(Course.Prepare);
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return TeachBotCommand.Run(args);
