using System.Text.RegularExpressions;
using TeachBot.Content.Language;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Knowledge;

/// <summary>What lists mean: names that belong to a kind, terms with their explanations, steps, or plain statements.</summary>
internal sealed partial class ListMeaning(KnowledgeDraft draft)
{
    private const int LongestName = 24;
    private const int Near = 100;

    internal IReadOnlyList<Fact> Bullets(ItemList list, Place place, Fact? lead, BlockMeaning blocks)
    {
        var facts = new List<Fact>();
        var labels = new List<Term>();
        var labelled = list.Items.Count(item => LabelOf(item) is not null);
        foreach (var item in list.Items)
        {
            draft.Facts.NextBlock();
            var fact = draft.Facts.Add(FactKind.Item, TextOf(item), item.Line, place, lead);
            facts.Add(fact);
            if (LabelOf(item) is { } label && (labelled > 1 || item.Sentences[0].Emphasised.Count > 0))
            {
                labels.Add(DefinitionReader.Define(label, fact, draft.Terms));
            }
            else
            {
                foreach (var sentence in item.Sentences)
                {
                    DefinitionReader.Read(sentence, fact, place, draft.Terms);
                }
            }

            facts.AddRange(Nested(item, fact, place, blocks));
        }

        var names = labels.Count == list.Items.Count ? labels : NamesIn(list, place, lead);
        if (names.Count > 1)
        {
            Belong(names, facts, place, lead);
        }

        return facts;
    }

    /// <summary>What stands below an item. Under an item that is a name, statements tell about it, and names are kinds of it.</summary>
    private List<Fact> Nested(ListItem item, Fact fact, Place place, BlockMeaning blocks)
    {
        if (item.Blocks.Count == 0)
        {
            return [];
        }

        var named = IsName(item) ? Member(NameListReader.One(item.Sentences[0].Text, item.Line)) : null;
        var below = place with { Subject = named ?? fact.Subject ?? place.Subject };
        var nested = item.Blocks.SelectMany(block => blocks.Read(block, below, fact)).ToList();
        if (named is null)
        {
            return nested;
        }

        Explain(named, item, nested);
        var names = item.Blocks.OfType<ItemList>().SelectMany(list => list.Items).ToList();
        if (names.Count > 0 && names.All(IsName))
        {
            var byLine = nested.DistinctBy(nestedFact => nestedFact.Line).ToDictionary(nestedFact => nestedFact.Line);
            foreach (var name in names)
            {
                var kind = Member(NameListReader.One(name.Sentences[0].Text, name.Line));
                var says = byLine.GetValueOrDefault(name.Line, fact);
                kind.Classes.Add(new Membership(named, says, place.Section.Title));
                named.Members.Add(new Membership(kind, says, named.Name));
            }
        }
        else if (nested.Count > 0)
        {
            named.Facets.Add(new FacetEntry(FacetBuilder.Overview, [], nested));
        }

        return nested;
    }

    /// <summary>A paragraph below an item that is a name explains it.</summary>
    private static void Explain(Term named, ListItem item, IReadOnlyList<Fact> below)
    {
        if (item.Blocks[0] is Paragraph && below is [{ Kind: FactKind.Sentence } first, ..] && named.Definitions.Count == 0)
        {
            named.Definitions.Add(first);
        }
    }

    private static bool IsName(ListItem item) =>
        item.Sentences is [{ Text: { Length: > 0 and <= LongestName } text }]
        && text[^1] is not ('。' or '．')
        && !HeadingText.IsClause(text);

    /// <summary>A fenced list of names: one fact, and each name one of the kind that the section is about.</summary>
    internal Fact Names(NameList list, Place place, Fact? lead)
    {
        var fact = draft.Facts.Add(FactKind.Names, list.Text, list.Line, place, lead);
        Belong([.. list.Names.Select(Member)], [fact], place, lead);
        return fact;
    }

    /// <summary>A numbered list; it goes on with <paramref name="before"/> where its numbers do.</summary>
    internal Procedure? Steps(ItemList list, Place place, Fact? lead, Procedure? before)
    {
        if (list.Items.Count == 0)
        {
            return before;
        }

        var blocks = new BlockMeaning(draft);
        var procedure = before;
        if (procedure is null || list.Start != procedure.Steps[^1].Number + 1)
        {
            procedure = new Procedure(lead?.Text ?? place.Section.Title, place.Section, []);
            draft.Procedures.Add(procedure);
        }

        var number = procedure.Steps.Count == 0 ? list.Start ?? 1 : procedure.Steps[^1].Number + 1;
        foreach (var item in list.Items)
        {
            draft.Facts.NextBlock();
            var fact = draft.Facts.Add(FactKind.Step, TextOf(item), item.Line, place, lead);
            var named =
                item.Blocks is [Paragraph, ..] && IsName(item) ? Member(NameListReader.One(item.Sentences[0].Text, item.Line)) : null;
            var about = named is null ? Below(place, fact) : place with { Subject = named };
            List<Fact> below = [.. item.Blocks.SelectMany(block => blocks.Read(block, about, fact))];
            procedure.Steps.Add(new ProcedureStep(number++, fact, below));
            if (named is not null)
            {
                Explain(named, item, below);
            }
        }

        return procedure;
    }

    private static Place Below(Place place, Fact fact) => fact.Subject == place.Subject ? place : place with { Subject = fact.Subject };

    private void Belong(List<Term> names, List<Fact> facts, Place place, Fact? lead)
    {
        var whole = place.Meaning.Role is SectionRole.Facet && !IsInstances(place.Meaning) ? null : place.Subject;
        var heading =
            place.Meaning.Role == SectionRole.Members ? WithoutName(place.Section.Title, whole) : lead?.Text ?? place.Section.Title;
        draft.Group(heading, names, place, whole, isEnumeration: false);
        if (whole is null || place.Meaning.Role is SectionRole.Summary or SectionRole.Recap or SectionRole.Root)
        {
            return;
        }

        foreach (var (name, i) in names.Select((name, i) => (name, i)))
        {
            if (name != whole)
            {
                var fact = facts.Count >= names.Count ? About(name, facts, i) : facts[0];
                name.Classes.Add(new Membership(whole, fact, place.Section.Title));
                whole.Members.Add(new Membership(name, fact, heading));
            }
        }
    }

    /// <summary>
    /// The fact that names a listed thing: the one at its place or a near one before it, since an item can have further facts below.
    /// </summary>
    private static Fact About(Term name, List<Fact> facts, int at)
    {
        for (var i = Math.Max(0, at - Near); i < at; i++)
        {
            if (facts[i].Subject == name || facts[i].Key.StartsWith(name.Key, StringComparison.Ordinal))
            {
                return facts[i];
            }
        }

        return facts[at];
    }

    /// <summary>
    /// The names of a plain bulleted list, where it is one: under 「主なX」, or introduced by a sentence that announces them.
    /// </summary>
    private List<Term> NamesIn(ItemList list, Place place, Fact? lead)
    {
        var announced =
            place.Meaning.Role == SectionRole.Members
            || IsInstances(place.Meaning)
            || (lead is not null && place.Meaning.Role == SectionRole.Concept && Announcement().IsMatch(lead.Text));
        return announced && list.Items.All(IsName)
            ? [.. list.Items.SelectMany(item => NameListReader.Read(item.Sentences[0].Text, item.Line)).Select(Member)]
            : [];
    }

    private static bool IsInstances(SectionMeaning meaning) => meaning.Facets.Contains("例") || meaning.Facets.Contains("種類");

    private Term Member(ListedName listed)
    {
        var term = draft.Terms.GetOrAdd(listed.Name);
        term.IsConcept = true;
        foreach (var alias in listed.Aliases)
        {
            draft.Terms.Alias(alias, term);
        }

        return term;
    }

    private static string? LabelOf(ListItem item)
    {
        if (item.Sentences.Count == 0)
        {
            return null;
        }

        return ItemLabel.Emphasised(item.Sentences[0])
            ?? (
                ItemLabel.Of(item.Sentences[0].Text) is { } label && Lexicon.Japanese.Find(JapaneseText.Key(label)).Count == 0
                    ? label
                    : null
            );
    }

    private static string TextOf(ListItem item) =>
        string.Join(
            "",
            item.Sentences.Select(
                (sentence, i) =>
                    i == item.Sentences.Count - 1 || sentence.Text[^1] is '。' or '．' or '！' or '？' or '）' or '：' or '.'
                        ? sentence.Text
                        : sentence.Text + "。"
            )
        );

    internal static string WithoutName(string title, Term? whole)
    {
        var name = HeadingText.NameOf(title);
        var rest = whole is null
            ? name
            : name.Replace(whole.Name + "の", "", StringComparison.Ordinal).Replace(whole.Name, "", StringComparison.Ordinal);
        return rest.Length > 0 ? rest : name;
    }

    [GeneratedRegex("次の|以下|[0-9０-９一二三四五六七八九]つ|種類|があります|がある|からな")]
    private static partial Regex Announcement();
}
