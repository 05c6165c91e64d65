using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TeachBot.Host.Serving;

/// <summary>Gives back the memory that starting, reading notes or a class took and waiting does not: the system has it at once, not when it is short of it.</summary>
internal static partial class Footprint
{
    private const int DontNeed = 4;

    internal static void Shrink()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (OperatingSystem.IsLinux() && !RuntimeFeature.IsDynamicCodeSupported)
        {
            LetGoOfBinary();
        }
    }

    /// <summary>
    /// What of the native binary was read to start it is mapped until memory is short. What is needed again is mapped again, from the cache of files.
    /// Only parts that nothing was ever written to may go: what the loader has written exists nowhere else.
    /// </summary>
    private static void LetGoOfBinary()
    {
        try
        {
            foreach (var (start, length) in CleanParts(File.ReadLines("/proc/self/smaps"), Environment.ProcessPath ?? ""))
            {
                _ = Advise((nint)start, (nint)length, DontNeed);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Where nobody may look, nothing is given back.
        }
    }

    /// <summary>The parts of a file that are mapped, can't be written to and are as they are in the file.</summary>
    /// <param name="lines">As <c>/proc/PID/smaps</c> has them: a line for a mapping (<c>from-to rights offset device inode path</c>), then one for each of its figures.</param>
    /// <param name="file">The file's path.</param>
    internal static IEnumerable<(ulong Start, ulong Length)> CleanParts(IEnumerable<string> lines, string file)
    {
        (ulong Start, ulong Length)? part = null;
        foreach (var line in lines)
        {
            if (line.Length > 0 && !char.IsAsciiLetterUpper(line[0]))
            {
                if (part is { } clean)
                {
                    yield return clean;
                }

                part = Mapping(line, file);
            }
            else if (line.StartsWith("Private_Dirty:", StringComparison.Ordinal) || line.StartsWith("Shared_Dirty:", StringComparison.Ordinal) || line.StartsWith("Anonymous:", StringComparison.Ordinal))
            {
                part = line.EndsWith(" 0 kB", StringComparison.Ordinal) ? part : null;
            }
        }

        if (part is { } last)
        {
            yield return last;
        }
    }

    private static (ulong Start, ulong Length)? Mapping(string line, string file)
    {
        var words = line.Split(' ', 6, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words is [var range, ['r', '-', ..], _, _, _, var path] && path == file && range.Split('-') is [var from, var to]
            && ulong.TryParse(from, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var start) && ulong.TryParse(to, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var end) && end > start
            ? (start, end - start) : null;
    }

    [LibraryImport("libc", EntryPoint = "madvise", SetLastError = false)]
    private static partial int Advise(nint address, nint length, int advice);
}
