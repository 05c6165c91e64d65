using System.CommandLine;
using System.Globalization;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary>Keeps a mistyped option from being taken for a question: the parser gives whatever it does not know to the argument.</summary>
internal static class NoOption
{
    internal static Argument<string[]> Refuse(Argument<string[]> argument, Wording wording)
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value is ['-', '-' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..]))
            {
                result.AddError(string.Format(CultureInfo.InvariantCulture, wording.Errors.UnknownOption, token.Value));
            }
        });
        return argument;
    }
}
