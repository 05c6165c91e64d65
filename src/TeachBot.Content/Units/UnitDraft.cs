using TeachBot.Content.Reading;

namespace TeachBot.Content.Units;

/// <summary>Takes down the units of a lecture in order.</summary>
internal sealed class UnitDraft
{
    /// <summary>
    /// The longest unit that is made of others, in UTF-16 units: what a comparison may show. A longer one answers nothing.
    /// </summary>
    internal const int Longest = 1500;

    /// <summary>What an answer has room for, in UTF-16 units.</summary>
    internal const int Answer = 600;

    internal List<Unit> All { get; } = [];

    internal Unit Add(Unit unit)
    {
        All.Add(unit);
        return unit;
    }

    /// <summary>Makes one unit of several, unless it would be too long to answer with.</summary>
    internal Unit? Join(UnitKind kind, Section section, IReadOnlyList<Unit> parts, Unit? lead = null, string own = "", int most = Longest)
    {
        if (parts.Count == 0 || UnitText.LengthOf(parts) + own.Length + (lead?.Own.Length ?? 0) > most)
        {
            return null;
        }

        return Add(
            new Unit
            {
                Kind = kind,
                Section = section,
                Line = lead?.Line ?? parts[0].Line,
                LastLine = parts.Max(part => part.LastLine),
                Own = own,
                Lead = lead,
                Subject = lead?.Subject ?? (parts.All(part => part.Subject == parts[0].Subject) ? parts[0].Subject : null),
                Depth = parts[0].Depth,
                Parts = parts,
            }
        );
    }

    /// <summary>Sets units side by side, as the sentences of a paragraph or the items of a list.</summary>
    internal static void Link(IReadOnlyList<Unit> units)
    {
        for (var i = 0; i + 1 < units.Count; i++)
        {
            (units[i].Next, units[i + 1].Previous) = (units[i + 1], units[i]);
        }
    }
}
