using System.Text.Json;

namespace TeachBot.Discord;

/// <summary>What is sent to Discord: JSON, and the files that it names as attachments.</summary>
/// <param name="Json">UTF-8, complete: what has to go with it (<c>allowed_mentions</c>, flags, attachments) stands in it.</param>
/// <param name="Files">In the order of their ids, from 0.</param>
internal sealed record Payload(ReadOnlyMemory<byte> Json, IReadOnlyList<UploadedFile> Files)
{
    internal Payload(ReadOnlyMemory<byte> json)
        : this(json, []) { }

    /// <summary>A payload of what is written into an object; Japanese stands there as itself.</summary>
    /// <param name="content">Handed to <paramref name="write"/>.</param>
    /// <param name="write">Writes the object's members.</param>
    internal static Payload Write<T>(T content, Action<Utf8JsonWriter, T> write) => new(JsonBytes.ObjectOf(content, write));
}

/// <summary>A file that goes with a payload, as <c>files[n]</c>.</summary>
/// <param name="Name">As the payload's <c>attachment://</c> names it.</param>
/// <param name="MediaType"><c>image/…</c>, or that of a file to keep.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record UploadedFile(string Name, string MediaType, ReadOnlyMemory<byte> Bytes);
