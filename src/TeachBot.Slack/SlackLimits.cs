namespace TeachBot.Slack;

/// <summary>Slack's bounds, all of them here. Lengths are UTF-16 units: that never counts less than Slack does.</summary>
internal static class SlackLimits
{
    /// <summary>Blocks in a message.</summary>
    internal const int MessageBlocks = 50;

    /// <summary>A message's <c>text</c>; what is longer is cut by Slack.</summary>
    internal const int Text = 40_000;

    /// <summary>The same where it takes the place of another (<c>chat.update</c>), in bytes of UTF-8; what is longer is refused.</summary>
    internal const int EditedTextBytes = 4000;

    /// <summary>A text inside a block.</summary>
    internal const int BlockText = 3000;

    /// <summary>A header's text.</summary>
    internal const int Header = 150;

    /// <summary>Parts of a context block.</summary>
    internal const int ContextElements = 10;

    /// <summary>Elements of an actions block.</summary>
    internal const int Actions = 25;

    /// <summary>An <c>action_id</c> or a <c>block_id</c>.</summary>
    internal const int ActionId = 255;

    /// <summary>A button's label.</summary>
    internal const int ButtonLabel = 75;

    /// <summary>Options of a menu.</summary>
    internal const int MenuOptions = 100;

    /// <summary>An option's label, value or description.</summary>
    internal const int MenuOption = 75;

    /// <summary>What an empty menu or field says.</summary>
    internal const int Placeholder = 150;

    /// <summary>What a picture shows, or is called.</summary>
    internal const int ImageText = 2000;

    /// <summary>A link's address.</summary>
    internal const int Url = 3000;

    /// <summary>A table's rows, the header's among them.</summary>
    internal const int TableRows = 100;

    /// <summary>A table's columns.</summary>
    internal const int TableColumns = 20;

    /// <summary>All that a table says.</summary>
    internal const int TableText = 10_000;

    /// <summary>A view's title, or the label of the buttons below it.</summary>
    internal const int ViewTitle = 24;

    /// <summary>A view's <c>callback_id</c>.</summary>
    internal const int CallbackId = 255;

    /// <summary>What a view keeps for us.</summary>
    internal const int PrivateMetadata = 3000;

    /// <summary>A field's label.</summary>
    internal const int Label = 2000;

    /// <summary>What may be written in a field.</summary>
    internal const int TextInput = 3000;

    /// <summary>How often something can be said by a <c>response_url</c>.</summary>
    internal const int ResponseUses = 5;

    /// <summary>For how long.</summary>
    internal static readonly TimeSpan ResponseLife = TimeSpan.FromMinutes(30);

    /// <summary>For how long a <c>trigger_id</c> opens a form; Slack's 3 s, less what the way takes.</summary>
    internal static readonly TimeSpan TriggerLife = TimeSpan.FromSeconds(2.7);

    /// <summary>A request of Slack's, in bytes.</summary>
    internal const int RequestBytes = 1 << 20;

    /// <summary>What stands beside a slash command while it is typed. (The manifest's bounds: @slack/web-api, manifest.d.ts.)</summary>
    internal const int UsageHint = 1000;

    /// <summary>A shortcut's name.</summary>
    internal const int Shortcut = 24;

    /// <summary>What a shortcut does.</summary>
    internal const int ShortcutDescription = 150;
}
