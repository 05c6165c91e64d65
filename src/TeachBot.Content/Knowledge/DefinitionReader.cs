using System.Text.RegularExpressions;
using TeachBot.Content.Language;
using TeachBot.Content.Reading;
using TeachBot.Content.Units;
using TeachBot.Core.Text;

namespace TeachBot.Content.Knowledge;

/// <summary>Finds the terms that a sentence explains: 「Xとは…」, a bold X that opens it, 「XやYとも呼ばれます」.</summary>
internal static partial class DefinitionReader
{
    /// <param name="sentence">The sentence.</param>
    /// <param name="fact">It as a fact.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="terms">Takes the terms.</param>
    /// <param name="before">
    /// The sentence before it in its paragraph with the thing that it names as its topic; null where there is none.
    /// </param>
    internal static void Read(Sentence sentence, Fact fact, Place place, TermBook terms, (string Topic, Fact Fact)? before = null)
    {
        if (sentence.Text[^1] is '？' or '?')
        {
            return;
        }

        sentence = sentence with { Text = SentenceMarks.Japanese(sentence.Text) };

        // The expressions try every place of the sentence; what each of them needs is looked for first.
        if (
            Has(sentence, "と")
            && CalledSo().Match(sentence.Text) is { Success: true } called
            && !Clause().IsMatch(called.Groups["term"].Value)
        )
        {
            var named = terms.GetOrAdd(Quotes(called.Groups["term"].Value));
            named.IsConcept = true;
            AddOnce(named, fact);
        }

        if (
            Has(sentence, "が")
            && IsWhat().Match(sentence.Text) is { Success: true } what
            && IsTerm(what.Groups["term"].Value, sentence, terms)
        )
        {
            var thing = terms.GetOrAdd(Quotes(what.Groups["term"].Value));
            thing.IsConcept = true;
            AddOnce(thing, fact);
        }

        var explained = (Has(sentence, "とは") ? Named(Explicit().Match(sentence.Text)) : null) ?? Opening(sentence);
        if (explained is not null && !Clause().IsMatch(explained))
        {
            Define(explained, fact, terms);
        }
        else if (SaysWhatItIs(sentence.Text, place, terms))
        {
            AddOnce(place.Subject!, fact);
        }

        foreach (var bold in sentence.Emphasised)
        {
            var at = sentence.Text.IndexOf(bold, StringComparison.Ordinal);
            if (at > 0 && Called().IsMatch(sentence.Text[(at + bold.Length)..]) && !Clause().IsMatch(bold))
            {
                var named = terms.GetOrAdd(Quotes(bold));
                named.IsConcept = true;
                AddOnce(named, fact);
            }
        }

        if (
            (Has(sentence, "略") || Has(sentence, "称") || Has(sentence, "別名"))
            && Shortened().Match(sentence.Text) is { Success: true } shortened
        )
        {
            var whole = explained is not null ? terms.GetOrAdd(explained) : Whole(sentence, before, terms) ?? fact.Subject;
            if (whole is not null)
            {
                terms.Alias(shortened.Groups["term"].Value, whole);
            }
        }

        foreach (
            var bracketed in Has(sentence, "以下") || Has(sentence, "略") || Has(sentence, "別名") || Has(sentence, "通称")
                ? Bracketed().Matches(sentence.Text).AsEnumerable()
                : []
        )
        {
            var whole = terms.GetOrAdd(Quotes(bracketed.Groups["whole"].Value));
            whole.IsConcept = true;
            AddOnce(whole, fact);
            terms.Alias(bracketed.Groups["term"].Value.Trim(), whole);
        }

        foreach (var alias in Has(sentence, "とも") ? OtherNames().Matches(sentence.Text).AsEnumerable() : [])
        {
            foreach (var name in And().Split(alias.Groups["names"].Value))
            {
                OtherName(Quotes(name), fact, explained, place, terms);
            }
        }
    }

    /// <summary>「Xは、赤い果物です」 as the first that stands under X: what kind of thing it is, by a noun that is told from others.</summary>
    private static bool SaysWhatItIs(string sentence, Place place, TermBook terms) =>
        place is { Meaning.Role: SectionRole.Concept, Subject: { Definitions.Count: 0 } concept }
        && KindOfThing().IsMatch(sentence)
        && TopicReader.Of(sentence) is { Kind: TopicKind.Named, Name: var topic }
        && terms.Find(JapaneseText.Key(topic)) == concept;

    /// <summary>
    /// Whether a word at a sentence's end is a term and no quality: it is known, in bold or quotation marks, or of a script that qualities
    /// are not written in.
    /// </summary>
    private static bool IsTerm(string word, Sentence sentence, TermBook terms) =>
        !Clause().IsMatch(word)
        && (
            sentence.Emphasised.Contains(word)
            || sentence.Text.Contains($"「{word}」", StringComparison.Ordinal)
            || terms.Find(JapaneseText.Key(word)) is { IsConcept: true }
            || Foreign().IsMatch(word)
        );

    /// <summary>What 「…がXである」 says X of, where X is sure to be a term by how it is written; else null.</summary>
    internal static string? Identified(string sentence) =>
        IsWhat().Match(SentenceMarks.Japanese(sentence)) is { Success: true } what
        && what.Groups["term"].Value is var word
        && !Clause().IsMatch(word)
        && (Foreign().IsMatch(word) || sentence.Contains($"「{word}」", StringComparison.Ordinal))
            ? word
            : null;

    private static bool Has(Sentence sentence, string word) => sentence.Text.Contains(word, StringComparison.Ordinal);

    /// <summary>Takes a fact as the explanation of a term, and 「X（Y）」 as two spellings of it.</summary>
    internal static Term Define(string named, Fact fact, TermBook terms)
    {
        var listed = NameListReader.One(Quotes(named), fact.Line);
        var term = terms.GetOrAdd(listed.Name);
        term.IsConcept = true;
        term.Definitions.Add(fact);
        fact.Subject = term;
        foreach (var alias in listed.Aliases)
        {
            terms.Alias(alias, term);
        }

        return term;
    }

    /// <summary>What 「略して…」 shortens: the sentence's own topic, or that of the sentence before, which then explains it.</summary>
    private static Term? Whole(Sentence sentence, (string Topic, Fact Fact)? before, TermBook terms)
    {
        var topic = TopicReader.Of(sentence.Text);
        if (topic.Kind != TopicKind.None || before is not var (name, said))
        {
            return topic.Kind == TopicKind.Named && Shortening().Replace(topic.Name, "").Length > 0
                ? terms.GetOrAdd(NameListReader.One(topic.Name, 0).Name)
                : null;
        }

        var whole = terms.GetOrAdd(NameListReader.One(name, 0).Name);
        whole.IsConcept = true;
        AddOnce(whole, said);
        return whole;
    }

    private static string? Named(Match match) => match.Success ? match.Groups["term"].Value : null;

    private static string? Opening(Sentence sentence)
    {
        if (
            Set().Match(sentence.Text) is { Success: true } set
            && TopicReader.IsName(set.Groups["term"].Value)
            && Lexicon.Japanese.Find(JapaneseText.Key(set.Groups["term"].Value)).Count == 0
        )
        {
            return set.Groups["term"].Value;
        }

        if (sentence.Emphasised.Count == 0)
        {
            return null;
        }

        var bold = sentence.Emphasised[0];
        var at = sentence.Text.IndexOf(bold, StringComparison.Ordinal);
        return at is 0 or 1 && Continues().IsMatch(sentence.Text[(at + bold.Length)..])
            ? bold + Parenthesis().Match(sentence.Text[(at + bold.Length)..]).Value
            : null;
    }

    private static void OtherName(string name, Fact fact, string? explained, Place place, TermBook terms)
    {
        if (name.Length is < 2 or > 30 || Clause().IsMatch(name))
        {
            return;
        }

        var term = terms.GetOrAdd(name);
        if (explained is not null || place.Subject != term)
        {
            term.Definitions.Add(fact);
        }
    }

    private static void AddOnce(Term term, Fact fact)
    {
        if (!term.Definitions.Contains(fact))
        {
            term.Definitions.Add(fact);
        }
    }

    private static string Quotes(string text) => text.Trim().Trim('「', '」', '『', '』', '“', '”', '"', '、', ' ');

    [GeneratedRegex(
        @"^(?:[^「」。、]{1,12}[、，])?[「『]?(?<term>[^。、，「」『』]{2,40}?)(?<!こ)[」』]?とは[、，]?(?![？?違異別限逆対いか])(?=.{4,})"
    )]
    private static partial Regex Explicit();

    [GeneratedRegex(@"^[」』]?(?:[（(][^（）()]{1,40}[）)])?[」』]?\s*(?:は|とは|：|:|＝|…|―|-\s)")]
    private static partial Regex Continues();

    [GeneratedRegex(
        @"[をは、][「『]?(?<term>[^、。「」『』をはがに ]{2,20})[」』]?と(?:(?:いう|いいます|言う|言います|呼ぶ|呼びます|よぶ|よびます|呼ばれる|呼ばれます)[。．]?$|(?:いい|言い|呼び|よび)[、，])"
    )]
    private static partial Regex CalledSo();

    [GeneratedRegex("^.{8,}[^をはがにの、]が[「『]?(?<term>[^、。「」『』をはがにで ]{2,20})[」』]?(?:である|です|だ)[。．]?$")]
    private static partial Regex IsWhat();

    [GeneratedRegex(
        @"[うくすつぬむぶぐるいたなの](?:[\p{IsCJKUnifiedIdeographs}ァ-ヶーA-Za-z]+|もの|こと|しくみ)"
            + "(?<!場合|予定|一部|時間|通り|必要|全て|[前後時際間中上下方点分的])(?:です|である|だ)[。．]?$"
    )]
    private static partial Regex KindOfThing();

    /// <summary>Four katakana side by side, or a Latin name.</summary>
    [GeneratedRegex(@"[ァ-ヶー]{4}|\p{IsCJKUnifiedIdeographs}[ァ-ヶー]{2,}$|^[A-Z][\w-]+$")]
    private static partial Regex Foreign();

    [GeneratedRegex(@"^[」』]?(?:[（(][^（）()]{1,40}[）)])?[」』]?と(?:いう|いい|呼ぶ|呼び|呼ばれ|よぶ|よび|よばれ|言う|言い)")]
    private static partial Regex Called();

    [GeneratedRegex(@"^[（(][^（）()、。]{1,40}[）)]")]
    private static partial Regex Parenthesis();

    /// <summary>「X・・・…」, 「X ... …」, 「X＝…」 on a line of its own.</summary>
    [GeneratedRegex(@"^(?<term>[^。、「」：:＝・.\s]{2,20}?)\s*(?:・{3,}|⋯{1,}|…{2,}|\s\.{3,}\s|＝)\s*\S.{3,}$")]
    private static partial Regex Set();

    /// <summary>「X（以下、Y）」, 「X（略称Y）」</summary>
    [GeneratedRegex(
        @"(?<whole>[^、。「」『』（）()はがをに\s]{2,30})[」』]?[（(](?:以下|以降|略して|略称|別名|通称|略)[、：: ]?\s?[「『]?(?<term>[^（）()、。「」『』]{1,30})[」』]?[）)]"
    )]
    private static partial Regex Bracketed();

    [GeneratedRegex("^(?:略称|通称|別名|別称|俗称)$")]
    private static partial Regex Shortening();

    [GeneratedRegex(
        @"(?:略して|(?:略称|別名|別称|俗称|愛称)は|通称は?)[、]?[「『]?(?<term>[^「」『』、。]{2,20}?)[」』]?(?:と(?:書|呼|言|い|も)|です|である|。)"
    )]
    private static partial Regex Shortened();

    [GeneratedRegex(@"(?<names>[^。、，は（）]{2,60}?)とも(?:呼ばれ|呼ぶ|呼び|よばれ|いい|いう|いわれ|言い|言う|言われ)")]
    private static partial Regex OtherNames();

    [GeneratedRegex("や|・|または|、")]
    private static partial Regex And();

    /// <summary>What names nothing: a clause, and a mere count (「3種類とは…」).</summary>
    [GeneratedRegex("^[0-9０-９一二三四五六七八九十]+(?:つ|種類?|個|点|通り|段階)$|[をがに]|ため|から|ことも?$")]
    private static partial Regex Clause();
}
