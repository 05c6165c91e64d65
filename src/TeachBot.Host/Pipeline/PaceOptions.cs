using Microsoft.Extensions.Options;
using TeachBot.Host.Configuration;

namespace TeachBot.Host.Pipeline;

/// <summary>How fast one person may be: section <c>Pace</c>.</summary>
internal sealed class PaceOptions
{
    internal const string Section = "Pace";

    /// <summary>So many events at once; 1 to 1,000,000.</summary>
    [Bounds(1, 1_000_000, ErrorMessage = "Pace:Burst = 1…1000000")]
    public int Burst { get; set; } = 20;

    /// <summary>So many a minute in the long run; 1 to 60,000,000.</summary>
    [Bounds(1, 60_000_000, ErrorMessage = "Pace:PerMinute = 1…60000000")]
    public int PerMinute { get; set; } = 60;
}

/// <summary>Checks them when the program starts.</summary>
[OptionsValidator]
internal sealed partial class PaceOptionsValidator : IValidateOptions<PaceOptions>;
