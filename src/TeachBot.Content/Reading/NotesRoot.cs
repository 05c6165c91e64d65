using System.Text;
using TeachBot.Core.Text;

namespace TeachBot.Content.Reading;

/// <summary>
/// The border of a teacher's notes. Who may write there may not for that reason read what else lies on the machine, and Git keeps links: so
/// what is read or served as a part of the notes is a regular file that somebody wrote and that lies, with every link followed, below their
/// directory. The directory itself may be a link, as a release that is switched is; it is followed once, so that all is read from one
/// release.
/// </summary>
public sealed class NotesRoot
{
    /// <summary>File systems, by Linux' names, whose files the system makes up while they are read.</summary>
    private static readonly HashSet<string> MadeUp = new(StringComparer.Ordinal)
    {
        "proc",
        "sysfs",
        "cgroup",
        "cgroup2",
        "cgroupfs",
        "cgroup2fs",
        "debugfs",
        "tracefs",
        "securityfs",
        "configfs",
        "bpf",
        "bpf_fs",
        "mqueue",
        "pstore",
        "efivarfs",
        "nsfs",
    };

    private readonly Dictionary<string, string> _realFolders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <param name="directory">The directory of the notes, or a link to it; need not be there.</param>
    /// <exception cref="ContentException">Its links lead round in a circle.</exception>
    public NotesRoot(string directory)
    {
        try
        {
            (Name, Directory) = (directory, RealPath.Of(directory));
        }
        catch (IOException)
        {
            throw new ContentException(ContentFault.LinkLoop, directory);
        }
    }

    /// <summary>The directory as it was named.</summary>
    public string Name { get; }

    /// <summary>Its real path.</summary>
    public string Directory { get; }

    /// <summary>Whether a real path is the directory's or lies below it.</summary>
    internal bool Holds(string real) =>
        real == Directory
        || real.StartsWith(
            Path.EndsInDirectorySeparator(Directory) ? Directory : Directory + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    /// <summary>The text of a file of the notes.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">What it is called in the fault.</param>
    /// <exception cref="ContentException">It is no file of the notes, or can't be read as text.</exception>
    internal string Text(string path, string name) => ContentFile.Text(RealFile(path, name), name);

    /// <inheritdoc cref="ContentFile.Written"/>
    internal byte[] Read(string path, string name) => ContentFile.Written(RealFile(path, name), name);

    /// <summary>The bytes of a file of the notes.</summary>
    /// <inheritdoc cref="ContentFile.Bytes"/>
    public byte[] Bytes(string path, string name, int most) => ContentFile.Bytes(RealFile(path, name), name, most);

    /// <summary>Why a file can't be handed out; null where it can. Its content is not looked at.</summary>
    internal ContentFault? FaultOf(string path)
    {
        try
        {
            var real = RealFile(path, "");
            return System.IO.Directory.Exists(real) || ContentFile.IsSpecial(real) ? ContentFault.NotAFile
                : File.Exists(real) ? null
                : ContentFault.Gone;
        }
        catch (ContentException fault)
        {
            return fault.Fault;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fault is FileNotFoundException or DirectoryNotFoundException ? ContentFault.Gone : ContentFault.Unreadable;
        }
    }

    /// <summary>
    /// The path of a file as the disk has it: a Mac writes the name of 図データ.png in other code points (NFD) than people type. The path
    /// itself where there is no such file.
    /// </summary>
    /// <param name="path">Below the directory, with <c>/</c>.</param>
    public string Find(string path)
    {
        var found = Directory;
        foreach (var part in path.Split('/'))
        {
            found = Path.Combine(found, NameOnDisk(found, part));
        }

        return found;
    }

    private static string NameOnDisk(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (name.All(char.IsAscii) || Path.Exists(path) || !System.IO.Directory.Exists(folder))
        {
            return name;
        }

        var key = JapaneseText.Composed(name);
        return System
                .IO.Directory.EnumerateFileSystemEntries(folder, "*", new EnumerationOptions { AttributesToSkip = 0 })
                .Select(entry => Path.GetFileName(entry))
                .FirstOrDefault(entry => JapaneseText.Composed(entry) == key)
            ?? name;
    }

    private string RealFile(string path, string name)
    {
        string real,
            folder;
        try
        {
            real = Path.Combine(RealFolder(Path.GetDirectoryName(Path.GetFullPath(path))!), Path.GetFileName(path));
            real = new FileInfo(real).LinkTarget is null ? real : RealPath.Of(real);
            folder = Path.GetDirectoryName(real) ?? real;
        }
        catch (IOException)
        {
            throw new ContentException(ContentFault.LinkLoop, name);
        }

        // What is made up is not even opened: reading some of it never ends.
        return !IsWritten(folder) ? throw new ContentException(Holds(real) ? ContentFault.NotAFile : ContentFault.Outside, name)
            : Holds(real) ? real
            : throw new ContentException(ContentFile.IsSpecial(real) ? ContentFault.NotAFile : ContentFault.Outside, name);
    }

    private string RealFolder(string folder) =>
        _realFolders.TryGetValue(folder, out var real) ? real : _realFolders[folder] = RealPath.Of(folder);

    private bool IsWritten(string folder)
    {
        if (_written.Contains(folder))
        {
            return true;
        }

        try
        {
            if (OperatingSystem.IsLinux() && MadeUp.Contains(new DriveInfo(folder).DriveFormat))
            {
                return false;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It is not there, or nobody may look: reading will tell.
            return true;
        }

        return _written.Add(folder);
    }
}
