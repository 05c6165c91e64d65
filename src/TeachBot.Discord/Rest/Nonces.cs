using System.Text.Json;

namespace TeachBot.Discord.Rest;

/// <summary>Whether a message may be sent again without standing there twice.</summary>
internal static class Nonces
{
    /// <summary>Whether a payload has a nonce and <c>enforce_nonce</c>.</summary>
    internal static bool IsEnforced(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var (nonce, enforced) = (false, false);
        try
        {
            while (reader.Read())
            {
                if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 })
                {
                    var (isNonce, isEnforce) = (reader.ValueTextEquals("nonce"u8), reader.ValueTextEquals("enforce_nonce"u8));
                    reader.Read();
                    nonce |= isNonce && reader.TokenType is (JsonTokenType.String or JsonTokenType.Number);
                    enforced |= isEnforce && reader.TokenType == JsonTokenType.True;
                    reader.Skip();
                }
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return nonce && enforced;
    }
}
