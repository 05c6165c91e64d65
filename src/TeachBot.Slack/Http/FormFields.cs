using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace TeachBot.Slack.Http;

/// <summary>An <c>application/x-www-form-urlencoded</c> body.</summary>
internal sealed class FormFields(ReadOnlySpan<byte> body)
{
    private readonly Dictionary<string, Microsoft.Extensions.Primitives.StringValues> _fields = QueryHelpers.ParseQuery(
        Encoding.UTF8.GetString(body)
    );

    /// <summary>A field's value; of those that come twice the first. Null where there is none: what is no form has none that anybody asks for.</summary>
    internal string? this[string name] => _fields.TryGetValue(name, out var values) ? values[0] : null;
}
