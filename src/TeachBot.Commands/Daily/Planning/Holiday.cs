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

    /// <summary>天皇誕生日, on the birthday of who reigned.</summary>
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

    /// <summary>体育の日, until 2019.</summary>
    HealthAndSports,

    /// <summary>スポーツの日, since 2020.</summary>
    Sports,

    /// <summary>文化の日.</summary>
    Culture,

    /// <summary>勤労感謝の日.</summary>
    Labour,

    /// <summary>結婚の儀, of 1959 and 1993.</summary>
    Wedding,

    /// <summary>大喪の礼, of 1989.</summary>
    Funeral,

    /// <summary>The day of the enthronement, in 2019.</summary>
    Enthronement,

    /// <summary>即位礼正殿の儀, of 1990 and 2019.</summary>
    EnthronementCeremony,

    /// <summary>Free in place of a holiday on a Sunday.</summary>
    Substitute,

    /// <summary>Free between two holidays.</summary>
    Between,
}
