using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NSec.Cryptography;
using TeachBot.Discord;

namespace TeachBot.Host.Serving;

/// <summary>
/// The library that checks Discord's signatures comes as a shared object. The native binary carries it inside and loads it from memory,
/// so that it stays one file and needs no folder to write to;
/// elsewhere it is found beside the program.
/// </summary>
internal static partial class Sodium
{
    private const string Name = "libsodium";

    /// <summary>Loads it where signatures will be checked.</summary>
    internal static void PrepareFor(DiscordOptions options)
    {
        if (
            options.Mode == DiscordOptions.Http
            && OperatingSystem.IsLinux()
            && !RuntimeFeature.IsDynamicCodeSupported
            && typeof(Sodium).Assembly.GetManifestResourceStream(Name) is { } carried
        )
        {
            using (carried)
            {
                var library = Load(carried);
                NativeLibrary.SetDllImportResolver(typeof(SignatureAlgorithm).Assembly, (name, _, _) => name == Name ? library : 0);
            }
        }
    }

    private static nint Load(Stream carried)
    {
        var file = Create(Name, 1);
        var path = $"/proc/self/fd/{file}";
        using (var copy = new FileStream(path, FileMode.Open, FileAccess.Write))
        {
            carried.CopyTo(copy);
        }

        return NativeLibrary.Load(path);
    }

    /// <summary>A file that is in memory alone; closed on exec.</summary>
    [LibraryImport("libc", EntryPoint = "memfd_create", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Create(string name, uint flags);
}
