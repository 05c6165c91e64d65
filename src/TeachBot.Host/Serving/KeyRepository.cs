using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using TeachBot.Core.Stores;

namespace TeachBot.Host.Serving;

/// <summary>Data Protection's keys in the store, where all replicas find them.</summary>
internal sealed class KeyRepository(IKeyRing keys) : IXmlRepository
{
    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements() => [.. keys.Keys().Select(XElement.Parse)];

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName) =>
        keys.Keep(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
