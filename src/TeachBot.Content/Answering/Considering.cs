using TeachBot.Content.Asking;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;
using TeachBot.Content.Units;
using TeachBot.Core;
using TeachBot.Core.Text;

namespace TeachBot.Content.Answering;

/// <summary>Finds what may answer a question, and reads how well each place meets it.</summary>
internal sealed class Considering(KnowledgeModel knowledge, StructuralAnswers structure)
{
    private readonly UnitIndex _index = new(knowledge);
    private readonly Dictionary<(string Lecture, string Path), (Section Section, Lecture Lecture)> _sections = SectionsOf(knowledge);

    /// <summary>What the fact on a line is about.</summary>
    private readonly Dictionary<(string File, int Line), Term> _concepts = knowledge
        .Facts.Where(fact => fact.Subject is not null)
        .DistinctBy(fact => (fact.Citation.File, fact.Citation.Line))
        .ToDictionary(fact => (fact.Citation.File, fact.Citation.Line), fact => fact.Subject!);

    internal Consideration Consider(string asked, Inquiry inquiry)
    {
        var query = new QueryReader(_index).Read(asked);
        var candidates = new Retriever(_index)
            .Find(query)
            .Select(found => Of(found.Place, found.Sighting))
            .Concat(structure.Drafts(inquiry).Select(draft => Of(draft, query)))
            .ToList();
        if (Composed(query) is { } composed)
        {
            candidates.Add(composed);
        }

        new FeatureReader(_index, query).Read(candidates);
        return new Consideration(asked, inquiry, query, candidates);
    }

    /// <summary>What the structure makes certain, looked at by itself; null where nothing is.</summary>
    internal Candidate? Certain(string asked, Inquiry inquiry)
    {
        if (structure.Drafts(inquiry).FirstOrDefault() is not { } first)
        {
            return null;
        }

        var query = new QueryReader(_index).Read(asked);
        var candidate = Of(first, query);
        new FeatureReader(_index, query).Read([candidate]);
        return candidate.IsCertain ? candidate : null;
    }

    /// <summary>What defines each of the two things to be compared, side by side; null where one is not defined.</summary>
    private Candidate? Composed(Query query)
    {
        if (
            query.Operands is not { } pair
            || Definition(pair.First) is not { } first
            || Definition(pair.Second) is not { } second
            || first.Unit == second.Unit
        )
        {
            return null;
        }

        var reader = new Reader(query, _index);
        TextTerms.Read(JapaneseText.Fold($"{first.Text} {second.Text}"), ref reader);
        return new Candidate
        {
            Text = $"{first.Text}\n{second.Text}",
            Statements = () => [.. first.Statements(), .. second.Statements()],
            Citations = [.. first.Citations, .. second.Citations],
            IsComposed = true,
            Section = first.Section,
            Rarity = reader.Rarity,
            Distinct = reader.Distinct,
            Sighting = first.Sighting with
            {
                Own = reader.Terms,
                All = reader.Terms,
                Grams = reader.Grams,
                Lead = 0,
                Beside = 0,
                Head = 0,
                Path = 0,
                HeadGrams = 0,
                Section = reader.Terms,
                SectionGrams = reader.Grams,
            },
        };
    }

    private Candidate? Definition(string name)
    {
        var query = new QueryReader(_index).Read(name + "とは");
        var places = new Retriever(_index)
            .Find(query)
            .Select(found => Of(found.Place, found.Sighting))
            .Where(place => place.Text.Length <= 250 && place.Unit!.Kind is not (UnitKind.Heading or UnitKind.Headings or UnitKind.Section))
            .ToList();
        new FeatureReader(_index, query).Read(places);
        return places
            .Where(place => place.Features[(int)Feature.Reach] > .8)
            .OrderByDescending(place =>
                Sum(
                    place,
                    (Feature.DefinedFirst, 2),
                    (Feature.DefinedAnywhere, 1),
                    (Feature.DefinedBehind, 1),
                    (Feature.TopicIsSubject, 1.5),
                    (Feature.TopicIsHead, .7),
                    (Feature.NameFirst, 1),
                    (Feature.Reach, 1),
                    (Feature.Opens, -1),
                    (Feature.Introduces, -1),
                    (Feature.Question, -1),
                    (Feature.IsShort, -1)
                )
            )
            .ThenBy(place => place.Text.Length)
            .FirstOrDefault();
    }

    private static double Sum(Candidate place, params ReadOnlySpan<(Feature Feature, double Weight)> weights)
    {
        var sum = 0.0;
        foreach (var (feature, weight) in weights)
        {
            sum += weight * place.Features[(int)feature];
        }

        return sum;
    }

    private Candidate Of(Place place, Sighting sighting)
    {
        var concept = _concepts.GetValueOrDefault((place.Lecture.File, place.Unit.Line));
        var statements = UnitStatements.Of(place.Unit, place.Lecture, concept: null);
        return new Candidate
        {
            // What it is about is said to the reader; it is no part of what is matched.
            Text = TextOf(statements),
            Statements = concept is null ? () => statements : () => UnitStatements.Of(place.Unit, place.Lecture, concept.Name),
            Citations = [.. statements.Select(statement => statement.Citation).DistinctBy(citation => citation.Line)],
            Sighting = sighting,
            Unit = place.Unit,
            Concept = concept,
            Section = place.Unit.Section,
            Rarity = place.Rarity,
            Distinct = place.Distinct,
        };
    }

    private Candidate Of(Drafted made, Query query)
    {
        var draft = made.Answer;
        var text = draft.Comparison is { } comparison
            ? string.Join(
                '\n',
                comparison
                    .Deciding.Select(statement => statement.Text)
                    .Concat(
                        comparison.Rows.Select(row => $"{row.Facet}: {string.Join(" / ", row.Cells.Select(cell => cell?.Text ?? "-"))}")
                    )
            )
            : TextOf(draft.Statements);
        var reader = new Reader(query, _index);
        TextTerms.Read(JapaneseText.Fold(text), ref reader);
        var section =
            draft.Citations.Count > 0
            && _sections.TryGetValue((draft.Citations[0].File, string.Join('\n', draft.Citations[0].Path)), out var place)
                ? place.Section
                : null;
        var (head, path, headGrams) = (0ul, 0ul, 0ul);
        foreach (var above in section?.Ascend() ?? [])
        {
            var titles = new Reader(query, _index);
            TextTerms.Read(JapaneseText.Fold(above.Parent is null ? draft.Citations[0].Lecture : above.Title), ref titles);
            path |= titles.Terms;
            head |= above == section && above.Parent is not null ? titles.Terms : 0;
            headGrams |= above.Parent is null ? 0 : titles.Grams;
        }

        return new Candidate
        {
            Text = text,
            Citations = draft.Citations,
            Drafted = made,
            Section = section,
            Rarity = reader.Rarity,
            Distinct = reader.Distinct,
            Sighting = new Sighting
            {
                Own = reader.Terms,
                All = reader.Terms,
                Grams = reader.Grams,
                Head = head,
                Path = path,
                HeadGrams = headGrams,
                Section = reader.Terms,
                SectionGrams = reader.Grams,
            },
        };
    }

    private static string TextOf(IReadOnlyList<Statement> statements) =>
        string.Join(
            '\n',
            statements.Select(statement =>
                statement.Class is { } kind ? $"{statement.Subject}は{kind}（{statement.Text}）"
                : statement.Subject is { } subject ? $"{subject}: {statement.Text}"
                : statement.Text
            )
        );

    private static Dictionary<(string, string), (Section, Lecture)> SectionsOf(KnowledgeModel knowledge)
    {
        var sections = new Dictionary<(string, string), (Section, Lecture)>();
        foreach (var lecture in knowledge.Lectures)
        {
            foreach (var section in lecture.Root.Descend())
            {
                sections.TryAdd((lecture.File, string.Join('\n', section.Path)), (section, lecture));
            }
        }

        return sections;
    }

    private struct Reader(Query query, UnitIndex index) : ITermReceiver
    {
        private readonly HashSet<ulong> _seen = [];

        internal ulong Terms { get; private set; }

        internal ulong Grams { get; private set; }

        internal double Rarity { get; private set; }

        internal readonly int Distinct => _seen.Count;

        public void Term(ulong key, TermClass kind, int start, int length)
        {
            Terms |= query.TermBits.TryGetValue(key, out var bit) ? 1ul << bit : 0;
            Rarity += _seen.Add(key) ? index.RarityOf(index.Saying(key).Length) : 0;
        }

        public void Gram(ulong key, GramKind kind) => Grams |= query.GramBits.TryGetValue(key, out var bit) ? 1ul << bit : 0;
    }
}
