using System.Text.RegularExpressions;
using TeachBot.Content.Knowledge;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>「いくつ？」「何種類？」「何分？」: a sentence with the number, else the list that can be counted.</summary>
internal sealed partial class CountKind(KnowledgeModel knowledge, Evidence evidence) : IAnswerKind
{
    public Draft? Try(Inquiry inquiry)
    {
        if (!inquiry.Wants("count") && !inquiry.Wants("amount"))
        {
            return null;
        }

        if (Cells(inquiry) is { } cells)
        {
            return cells;
        }

        var stated = evidence
            .Rank(inquiry, fact => HasNumber(fact, inquiry) ? .3 : 0)
            .Where(support => support.IsComplete && !support.LeansOnNeighbours && support.Score >= .7 && HasNumber(support.Fact, inquiry))
            .Select(support => (Support?)support)
            .FirstOrDefault();
        if (stated is { } found)
        {
            return new Draft(AnswerKinds.Count, [.. Row(found.Fact), .. Counted(found.Fact)], Math.Round(found.Score, 2))
            {
                Subject = inquiry.Subjects.FirstOrDefault(),
            };
        }

        return inquiry.Wants("amount") || IsMeasure(inquiry.Counter) ? null : Countable(inquiry);
    }

    /// <summary>A row of a table that gives the number.</summary>
    private static Draft? Cells(Inquiry inquiry)
    {
        var row = inquiry.Subjects.FirstOrDefault(subject =>
            subject.Facets.Any(entry => entry.Facts[0].Kind == FactKind.Cell && entry.Facts[0].Text.Any(char.IsDigit))
        );
        if (row is null || inquiry.Subjects.Count > 1)
        {
            return null;
        }

        var cells = row.Facets.SelectMany(entry => entry.Facts).Where(fact => fact.Kind == FactKind.Cell).ToList();
        var context = cells[0].Context + string.Concat(cells.Select(cell => cell.Key));
        var named = cells.Where(cell => inquiry.Words.Any(word => Evidence.Contains(JapaneseText.Key(cell.Label!), word) == 1)).ToList();
        return inquiry.Words.All(word => word.IsSoft || Evidence.Contains(context, word) > 0)
            ? new Draft(AnswerKinds.Count, named.Count > 0 ? named : cells, .9) { Subject = row }
            : null;
    }

    /// <summary>A cell with the other cells of its row: 「同時にダウンロードする数」 stands in one, 3 in another.</summary>
    private IEnumerable<Fact> Row(Fact fact) =>
        fact.Kind != FactKind.Cell
            ? [fact]
            : knowledge
                .Facts.Skip(Math.Max(0, fact.Id - WidestRow))
                .Take(2 * WidestRow)
                .Where(cell => cell.Kind == FactKind.Cell && cell.Block == fact.Block);

    private const int WidestRow = 12;

    /// <summary>The names of what a sentence counts, where it does not name them itself.</summary>
    private IEnumerable<Fact> Counted(Fact fact) =>
        knowledge
            .GroupsIn(fact.Section)
            .Where(group => group.IsEnumeration && !group.Terms.Any(term => evidence.Names(fact.Key, term)))
            .Take(1)
            .SelectMany(group => group.Terms)
            .SelectMany(term =>
                term.Sections.Where(section => section.Parent == fact.Section)
                    .Take(1)
                    .Select(section => knowledge.Heading(section, term.Name))
            );

    private static Draft? Countable(Inquiry inquiry)
    {
        var subject = inquiry.Subjects.FirstOrDefault(subject => subject.Members.Count > 0);
        return subject is null || inquiry.Words.Any(word => !word.IsSoft)
            ? null
            : new Draft(AnswerKinds.Count, [.. subject.Members.Select(member => member.Fact).Distinct()], .8) { Subject = subject };
    }

    private bool HasNumber(Fact fact, Inquiry inquiry)
    {
        if (fact.Kind == FactKind.Cell && !(IsMeasure(inquiry.Counter) && inquiry.Counter != "番"))
        {
            return Row(fact).Any(cell => cell.Text.Any(char.IsDigit));
        }

        var counter = inquiry.Counter;
        var text = fact.Text.Normalize(System.Text.NormalizationForm.FormKC);
        foreach (var number in inquiry.Numbers)
        {
            // A number that the question itself gives answers nothing.
            text = Regex.Replace(text, $"(?<![0-9]){number}(?![0-9])", "");
        }

        return inquiry.Wants("amount") ? text.Any(char.IsDigit)
            : counter is "" or "個" or "種類" or "つ" or "種" or "通り" ? AnyCount().IsMatch(text)
            : Regex.IsMatch(
                text,
                $"[0-9.〜~一二三四五六七八九十百千万億兆]\\s*(?:{string.Join('|', Units(counter))})",
                RegexOptions.IgnoreCase
            );
    }

    /// <summary>A counter as people say it and as notes write it, after NFKC.</summary>
    private static string[] Units(string counter) =>
        counter switch
        {
            "度" => ["度", "°c", "°"],
            "グラム" => ["グラム", "g"],
            "パーセント" or "%" => ["パーセント", "%"],
            "メートル" => ["メートル", "m"],
            "キロ" => ["キロ", "km", "kg"],
            _ => [Regex.Escape(counter)],
        };

    private static bool IsMeasure(string counter) =>
        counter is not ("" or "個" or "種類" or "つ" or "種" or "通り" or "点" or "項目" or "件" or "名" or "曲");

    [GeneratedRegex(
        "[0-9]+[十百千万億兆]*\\s*(?:つ|種|個|通り|段階|点|項目|人|本|枚|台|回|曲|組|層|巻|章|部|相|期|群"
            + "|要素)|[一二三四五六七八九十]つ|[二三四五六七八九十](?:種|個|通り|段階|点|項目|層|部|相|期)|いくつか|複数|多数"
    )]
    private static partial Regex AnyCount();
}
