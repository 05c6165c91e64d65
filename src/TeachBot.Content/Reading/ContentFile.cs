using System.Formats.Tar;
using System.Text;
using TeachBot.Core.Text;

namespace TeachBot.Content.Reading;

/// <summary>Reads one file whole, whatever stands in its place.</summary>
public static class ContentFile
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>A file's text, its letters composed (NFC); a byte order mark is dropped.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">What it is called in the fault.</param>
    /// <exception cref="ContentException">It cannot be read, is too long or is not text in UTF-8.</exception>
    internal static string Text(string path, string name) => JapaneseText.Composed(Decode(Read(path, name), name));

    /// <summary>The bytes of a file of text that has an encoding of its own, or ends of lines within its letters.</summary>
    /// <exception cref="ContentException">It cannot be read, is too long or holds a NUL.</exception>
    internal static byte[] Written(string path, string name)
    {
        var bytes = Read(path, name);
        return NulIn(bytes) is { } line ? throw new ContentException(ContentFault.HoldsNul, name, line) : bytes;
    }

    private static byte[] Read(string path, string name)
    {
        try
        {
            return Bytes(path, name, ContentLimits.FileBytes);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            throw new ContentException(
                IsLoop(path) ? ContentFault.LinkLoop
                    : fault is FileNotFoundException or DirectoryNotFoundException ? ContentFault.Gone
                    : ContentFault.Unreadable,
                name
            );
        }
    }

    /// <summary>The text of a file's bytes.</summary>
    /// <exception cref="ContentException">They are not UTF-8, or hold a NUL, which no text does.</exception>
    internal static string Decode(ReadOnlySpan<byte> bytes, string name)
    {
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        try
        {
            var text = Strict.GetString(bytes);
            return NulIn(bytes) is { } line ? throw new ContentException(ContentFault.HoldsNul, name, line) : text;
        }
        catch (DecoderFallbackException fault)
        {
            throw new ContentException(ContentFault.NotUtf8, name, 1 + bytes[..Math.Clamp(fault.Index, 0, bytes.Length)].Count((byte)'\n'));
        }
    }

    private static int? NulIn(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf((byte)0) is >= 0 and var nul ? 1 + bytes[..nul].Count((byte)'\n') : null;

    /// <summary>
    /// A file's bytes. It is opened once, and the limit is of what is read: its length can change at any time. Pipes and devices are not
    /// opened.
    /// </summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">What it is called in the fault.</param>
    /// <param name="most">The most bytes that it may have.</param>
    /// <exception cref="ContentException">It is no file, or too large.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Bytes(string path, string name, int most)
    {
        path = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        if (IsSpecial(path))
        {
            throw new ContentException(ContentFault.NotAFile, name);
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var bytes = new byte[Math.Clamp(file.Length + 1, 512, most + 1)];
        var length = 0;
        for (int read; (read = file.Read(bytes.AsSpan(length))) > 0; )
        {
            length += read;
            if (length > most)
            {
                throw new ContentException(ContentFault.TooLarge, name);
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, Math.Min(2 * length, most + 1));
            }
        }

        return bytes.AsSpan(0, length).ToArray();
    }

    /// <summary>
    /// Whether it is a pipe or a device, which has no length and could block as soon as it is opened. .NET tells the kind of a file
    /// only when it writes an archive.
    /// </summary>
    internal static bool IsSpecial(string path)
    {
        if (new FileInfo(path) is not { Exists: true, Length: 0 })
        {
            return false;
        }

        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, TarEntryFormat.Ustar, leaveOpen: true))
        {
            writer.WriteEntry(path, "file");
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry() is not { EntryType: TarEntryType.RegularFile or TarEntryType.V7RegularFile };
    }

    /// <summary>Whether a link leads round in a circle.</summary>
    internal static bool IsLoop(string path)
    {
        try
        {
            _ = File.ResolveLinkTarget(path, returnFinalTarget: true);
            return false;
        }
        catch (IOException fault)
        {
            return fault is not (FileNotFoundException or DirectoryNotFoundException);
        }
    }
}
