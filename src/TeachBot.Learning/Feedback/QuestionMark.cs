using System.Security.Cryptography;
using System.Text;

namespace TeachBot.Learning.Feedback;

/// <summary>What a question is named by where its words have no room.</summary>
public static class QuestionMark
{
    /// <summary>In characters.</summary>
    public const int Length = 16;

    /// <summary>The mark of a question, given by its key (<see cref="QuestionMissed.Key"/>).</summary>
    public static string Of(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, Length / 2));
}
