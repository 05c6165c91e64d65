using System.Numerics;
using TeachBot.Core.Text;

namespace TeachBot.Content.Answering;

/// <summary>Whether a place is about what the question is about, and whether it defines it.</summary>
internal sealed partial class FeatureReader
{
    private void Topic(Action<Feature, double> set, Candidate candidate)
    {
        var key = candidate.Key;
        var (heading, path) = HeadingsOf(candidate);
        string? lead = null;
        var (lacking, nowhere) = (0, 0);
        foreach (var name in _names)
        {
            if (
                !key.Contains(name, StringComparison.Ordinal)
                && !path.Contains(name, StringComparison.Ordinal)
                && !(lead ??= NameRuns.Key(candidate.Unit?.Lead?.Own ?? "")).Contains(name, StringComparison.Ordinal)
            )
            {
                lacking++;
                nowhere += candidate.Section is { } within && index.KeyOf(within).Contains(name, StringComparison.Ordinal) ? 0 : 1;
            }
        }

        set(Feature.NamesLacking, lacking);
        set(Feature.NamesLackingInSection, nowhere);
        if (_operands.Length > 0)
        {
            var named = _operands.Count(operand =>
                key.Contains(operand, StringComparison.Ordinal) || heading.Contains(operand, StringComparison.Ordinal)
            );
            set(Feature.OperandsSaid, named);
            set(Feature.OperandsLacking, 2 - named);
        }

        if (_topic is not { Length: > 0 } topic)
        {
            return;
        }

        var (subjectKey, subjectTerms) = SubjectOf(candidate.Subject);
        var size = (double)Math.Max(1, BitOperations.PopCount(query.TopicTerms));
        set(Feature.TopicInSubject, BitOperations.PopCount(subjectTerms & query.TopicTerms) / size);
        set(Feature.TopicInHead, BitOperations.PopCount(candidate.Sighting.Head & query.TopicTerms) / size);
        set(Feature.TopicInPath, BitOperations.PopCount(candidate.Sighting.Path & query.TopicTerms) / size);
        set(Feature.TopicIsSubject, subjectKey == topic ? 1 : 0);
        set(Feature.TopicIsHead, heading == topic ? 1 : 0);
        set(
            Feature.TopicEmphasised,
            candidate.Unit?.Emphasised.Any(word =>
                NameRuns.Key(word) is { Length: > 1 } bold
                && (bold.Contains(topic, StringComparison.Ordinal) || topic.Contains(bold, StringComparison.Ordinal))
            ) == true
                ? 1
                : 0
        );
        var at = key.IndexOf(topic, StringComparison.Ordinal);
        set(Feature.NameOwn, at >= 0 ? 1 : 0);
        set(Feature.NameFirst, at is >= 0 and <= 12 ? 1 : 0);
        set(Feature.NameInHead, heading.Contains(topic, StringComparison.Ordinal) ? 1 : 0);
        if (at >= 0)
        {
            set(Feature.NameBracketed, at + topic.Length < key.Length && key[at + topic.Length] is '(' or '（' ? 1 : 0);
            if (query.Demanding(Demands.Definition))
            {
                Defined(set, key, topic);
            }
        }
    }

    private static void Defined(Action<Feature, double> set, string key, string topic)
    {
        for (var at = key.IndexOf(topic, StringComparison.Ordinal); at >= 0; at = key.IndexOf(topic, at + 1, StringComparison.Ordinal))
        {
            var behind = key.AsSpan(at + topic.Length);
            if (key.AsSpan(0, at).TrimStart("「『*・0123456789. ").IsEmpty && DefinesFirst().IsMatch(behind))
            {
                set(Feature.DefinedFirst, 1);
            }

            if (Defines().IsMatch(behind))
            {
                set(Feature.DefinedAnywhere, 1);
            }

            if (DefinesBehind().IsMatch(behind))
            {
                set(Feature.DefinedBehind, 1);
            }
        }
    }

    /// <summary>The heading of a place, and all headings above it with the lecture's title, as keys.</summary>
    private (string Heading, string Path) HeadingsOf(Candidate candidate)
    {
        if (candidate.Section is not { } section)
        {
            return ("", "");
        }

        if (!_headings.TryGetValue(section, out var headings))
        {
            _headings[section] = headings = (
                section.Parent is null ? "" : NameRuns.Key(section.Title),
                NameRuns.Key(string.Join(' ', section.Path))
                    + NameRuns.Key(candidate.Citations.Count > 0 ? candidate.Citations[0].Lecture : "")
            );
        }

        return headings;
    }

    private (string Key, ulong Terms) SubjectOf(string? subject)
    {
        if (subject is null)
        {
            return ("", 0);
        }

        if (!_subjects.TryGetValue(subject, out var known))
        {
            var folded = JapaneseText.Fold(subject);
            var matcher = new Matcher(query.TermBits);
            TextTerms.Read(folded, ref matcher);
            _subjects[subject] = known = (NameRuns.KeyOfFolded(folded), matcher.Terms);
        }

        return known;
    }
}
