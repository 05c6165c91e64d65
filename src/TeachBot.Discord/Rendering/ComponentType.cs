namespace TeachBot.Discord.Rendering;

/// <summary>Discord's numbers for the components that we use.</summary>
internal static class ComponentType
{
    internal const int ActionRow = 1;
    internal const int Button = 2;
    internal const int StringSelect = 3;
    internal const int TextInput = 4;
    internal const int TextDisplay = 10;
    internal const int MediaGallery = 12;
    internal const int File = 13;
    internal const int Label = 18;
}
