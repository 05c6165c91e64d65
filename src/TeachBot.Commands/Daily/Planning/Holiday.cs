namespace TeachBot.Commands.Daily.Planning;

/// <summary>What Japan's public holidays are called; the wording has a name for each.</summary>
internal enum Holiday
{
    /// <summary>元日.</summary>
    NewYear,

    /// <summary>成人の日.</summary>
    ComingOfAge,

    /// <summary>建国記念の日.</summary>
    Foundation,

    /// <summary>天皇誕生日.</summary>
    Emperor,

    /// <summary>春分の日.</summary>
    VernalEquinox,

    /// <summary>昭和の日.</summary>
    Showa,

    /// <summary>憲法記念日.</summary>
    Constitution,

    /// <summary>みどりの日.</summary>
    Greenery,

    /// <summary>こどもの日.</summary>
    Children,

    /// <summary>海の日.</summary>
    Marine,

    /// <summary>山の日.</summary>
    Mountain,

    /// <summary>敬老の日.</summary>
    Aged,

    /// <summary>秋分の日.</summary>
    AutumnalEquinox,

    /// <summary>スポーツの日.</summary>
    Sports,

    /// <summary>文化の日.</summary>
    Culture,

    /// <summary>勤労感謝の日.</summary>
    Labour,

    /// <summary>Free in place of a holiday on a Sunday.</summary>
    Substitute,

    /// <summary>Free between two holidays.</summary>
    Between,
}
