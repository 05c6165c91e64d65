using Microsoft.Extensions.Configuration;

namespace TeachBot.Host.Configuration;

/// <summary>
/// A folder whose files are settings: the name is the key with <c>__</c> for <c>:</c> (<c>ConnectionStrings__TeachBot</c>), the text the
/// value. So do containers hand secrets over, which in the environment any child process would see.
/// </summary>
internal sealed class SecretFiles(string folder) : ConfigurationProvider, IConfigurationSource
{
    /// <summary>Longer files are no secrets.</summary>
    private const int MostBytes = 64 * 1024;

    /// <inheritdoc/>
    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    /// <inheritdoc/>
    public override void Load()
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (
            var file in new DirectoryInfo(folder).EnumerateFiles().Where(file => !file.Name.StartsWith('.') && file.Length <= MostBytes)
        )
        {
            Set(
                file.Name.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal),
                File.ReadAllText(file.FullName).TrimEnd('\r', '\n')
            );
        }
    }
}
