using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace TeachBot.Slack.Http;

/// <summary>Reads <c>application/x-www-form-urlencoded</c> bodies.</summary>
internal static class FormFields
{
    /// <summary>The fields by name; of those that come twice the first. What is no form has none that anybody asks for.</summary>
    internal static Dictionary<string, string> Of(ReadOnlySpan<byte> body)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in new QueryStringEnumerable(Encoding.UTF8.GetString(body)))
        {
            fields.TryAdd(pair.DecodeName().ToString(), pair.DecodeValue().ToString());
        }

        return fields;
    }
}
