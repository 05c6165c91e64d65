using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeachBot.Host.Playground.Board;

/// <summary>JSON that is passed on as it is. What is kept for long is kept packed: a message comes to about a third.</summary>
[JsonConverter(typeof(RawJsonConverter))]
internal sealed class RawJson
{
    /// <summary>Brotli's quality, of 11: more takes longer than it saves.</summary>
    private const int Quality = 2;

    /// <summary>Brotli's window, in bits: no message is longer.</summary>
    private const int Window = 16;

    private readonly byte[] _bytes;

    /// <summary>How long it is unpacked; null where it isn't packed.</summary>
    private readonly int? _length;

    /// <param name="utf8">One JSON value.</param>
    internal RawJson(byte[] utf8) => _bytes = utf8;

    private RawJson(byte[] packed, int length) => (_bytes, _length) = (packed, length);

    /// <summary>The JSON value.</summary>
    internal byte[] Utf8
    {
        get
        {
            if (_length is not { } length)
            {
                return _bytes;
            }

            var utf8 = new byte[length];
            return BrotliDecoder.TryDecompress(_bytes, utf8, out var written) && written == length ? utf8 : throw new InvalidDataException();
        }
    }

    /// <summary>How much memory it takes, in bytes.</summary>
    internal int Size => _bytes.Length;

    /// <summary>The same in less memory, where that can be.</summary>
    internal RawJson Packed()
    {
        if (_length is not null)
        {
            return this;
        }

        var packed = ArrayPool<byte>.Shared.Rent(_bytes.Length);
        try
        {
            return BrotliEncoder.TryCompress(_bytes, packed, out var written, Quality, Window) && written < _bytes.Length ? new RawJson(packed[..written], _bytes.Length) : this;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
        }
    }
}

/// <summary>Copies it, both ways.</summary>
internal sealed class RawJsonConverter : JsonConverter<RawJson>
{
    /// <inheritdoc/>
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        return new RawJson(JsonMarshal(value.RootElement));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) => writer.WriteRawValue(value.Utf8, skipInputValidation: true);

    private static byte[] JsonMarshal(JsonElement element) => System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(element).ToArray();
}
