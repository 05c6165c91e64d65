namespace TeachBot.Core.Messages;

/// <summary>The notes' pictures, for who shows them.</summary>
public interface INoteFiles
{
    /// <summary>A picture inside the notes' directory; null for what is none, is too large, or lies elsewhere.</summary>
    /// <param name="source">Relative to the notes' directory, with <c>/</c>. It may come from a client.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    Task<NoteFile?> ReadAsync(string source, CancellationToken cancellation);
}

/// <summary>A picture.</summary>
/// <param name="Bytes">Its bytes.</param>
/// <param name="MediaType"><c>image/…</c>.</param>
public sealed record NoteFile(byte[] Bytes, string MediaType);
