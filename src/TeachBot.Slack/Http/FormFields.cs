using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace TeachBot.Slack.Http;

/// <summary>An <c>application/x-www-form-urlencoded</c> body.</summary>
internal sealed class FormFields(ReadOnlySpan<byte> body)
{
    private readonly Dictionary<string, Microsoft.Extensions.Primitives.StringValues> _fields = QueryHelpers.ParseQuery(
        Encoding.UTF8.GetString(body)
    );

    /// <summary>A field's value, the first of those that come twice; null where there is none, as in what is no form.</summary>
    internal string? this[string name] => _fields.TryGetValue(name, out var values) ? values[0] : null;
}
