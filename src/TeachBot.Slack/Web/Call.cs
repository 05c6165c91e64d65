using System.Text;

namespace TeachBot.Slack.Web;

/// <summary>A call of a method.</summary>
/// <param name="Method"><c>chat.postMessage</c>.</param>
/// <param name="Body">JSON, or a form.</param>
internal sealed record Call(string Method, ReadOnlyMemory<byte> Body)
{
    /// <summary>Whether the body is a form: methods that read, and some older ones, take nothing else.</summary>
    internal bool IsForm { get; init; }

    /// <summary>The channel in which it is kept in order with others, and for which Slack limits it; empty for none.</summary>
    internal string Channel { get; init; } = "";

    /// <summary>Whether making it twice does no harm.</summary>
    internal bool IsRepeatable { get; init; }

    /// <summary>The longest that it waits for Slack's limits; what has to wait longer is told to come again.</summary>
    internal TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>A call with a form. What reads may be made again.</summary>
    internal static Call Form(string method, params ReadOnlySpan<(string Name, string Value)> fields)
    {
        var form = new StringBuilder();
        foreach (var (name, value) in fields)
        {
            form.Append(form.Length > 0 ? "&" : "").Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return new Call(method, Encoding.UTF8.GetBytes(form.ToString())) { IsForm = true, IsRepeatable = true };
    }
}
