using System.Text.RegularExpressions;
using TeachBot.Content.Asking;

namespace TeachBot.Content.Answering;

/// <summary>The kinds of answers, told by patterns of the question's frame. Several may hold.</summary>
internal static partial class Demands
{
    /// <summary>The units that are counted in.</summary>
    internal const string Counters =
        "(?:個|種類|つ|人|台|回|本|枚|通り|段階|ステップ|項目|点|件|日|年|ヶ月|か月|時間|分|秒|行|文字|桁|ビット|バイト|bit|byte|%|パーセント|円|万円|ドル"
        + "|メートル|cm|mm|m|km|kg|g|度|倍|割|歳|章|ページ|階|番|号|層|次元|色|世紀|名|社|カ国|か国|週間|ミリ秒|Hz|ヘルツ|GB|MB|W|V|A|ボルト|dB)";

    internal static Demand Who { get; } = new("who", AsksWho(), TellsWho()) { IsStrict = true, IsPointed = true };

    internal static Demand When { get; } =
        new("when", AsksWhen(), TellsWhen())
        {
            IsStrict = true,
            IsPointed = true,
            Heading = HeadsWhen(),
        };

    internal static Demand Where { get; } = new("where", AsksWhere(), TellsWhere()) { IsStrict = true, IsPointed = true };

    internal static Demand Count { get; } =
        new("count", AsksCount(), TellsNumber())
        {
            IsStrict = true,
            IsPointed = true,
            Kind = AnswerKinds.Count,
        };

    internal static Demand Amount { get; } = new("amount", AsksAmount(), TellsAmount()) { IsStrict = true, IsPointed = true };

    internal static Demand Which { get; } = new("which", AsksWhich(), TellsWhich()) { IsPointed = true, Kind = AnswerKinds.Lookup };

    internal static Demand Reason { get; } =
        new("reason", AsksReason(), TellsReason())
        {
            IsPointed = true,
            Heading = HeadsReason(),
            Kind = AnswerKinds.Reason,
        };

    internal static Demand Procedure { get; } =
        new("procedure", AsksProcedure(), TellsProcedure())
        {
            IsPointed = true,
            Heading = HeadsProcedure(),
            Kind = AnswerKinds.Procedure,
        };

    internal static Demand Effect { get; } = new("effect", AsksEffect(), TellsEffect()) { IsPointed = true, Heading = HeadsEffect() };

    internal static Demand Definition { get; } =
        new("definition", AsksDefinition(), TellsDefinition()) { Heading = HeadsDefinition(), Kind = AnswerKinds.Definition };

    internal static Demand List { get; } = new("list", AsksList(), TellsList()) { Heading = HeadsList(), Kind = AnswerKinds.List };

    internal static Demand Comparison { get; } =
        new("comparison", AsksComparison(), TellsComparison())
        {
            IsPointed = true,
            Heading = HeadsComparison(),
            Kind = AnswerKinds.Comparison,
        };

    internal static Demand YesNo { get; } = new("yes-no", AsksYesNo(), TellsYesNo());

    internal static Demand Name { get; } = new("name", AsksName(), TellsName()) { IsPointed = true, Heading = HeadsName() };

    internal static Demand Example { get; } = new("example", AsksExample(), TellsExample()) { Heading = HeadsExample() };

    internal static Demand Command { get; } =
        new("command", AsksCommand(), TellsCommand()) { Heading = HeadsCommand(), Kind = AnswerKinds.Command };

    internal static Demand Purpose { get; } =
        new("purpose", AsksPurpose(), TellsPurpose()) { Heading = HeadsPurpose(), Kind = AnswerKinds.Facet };

    internal static Demand Merit { get; } =
        new("merit", AsksMerit(), TellsMerit())
        {
            IsPointed = true,
            Heading = HeadsMerit(),
            Kind = AnswerKinds.Facet,
        };

    internal static Demand Demerit { get; } =
        new("demerit", AsksDemerit(), TellsDemerit())
        {
            IsPointed = true,
            Heading = HeadsDemerit(),
            Kind = AnswerKinds.Facet,
        };

    internal static Demand Overview { get; } =
        new("overview", AsksOverview(), Anything()) { Heading = HeadsOverview(), Kind = AnswerKinds.Summary };

    internal static Demand Feature { get; } =
        new("feature", AsksFeature(), TellsFeature()) { Heading = HeadsFeature(), Kind = AnswerKinds.Facet };

    internal static Demand Condition { get; } = new("condition", AsksCondition(), TellsCondition()) { Heading = HeadsCondition() };

    /// <summary>What a question demands that has no frame.</summary>
    internal static Demand Any { get; } = new("any", Never(), Anything());

    internal static IReadOnlyList<Demand> All { get; } =
    [
        Who,
        When,
        Where,
        Count,
        Amount,
        Which,
        Reason,
        Procedure,
        Effect,
        Definition,
        List,
        Comparison,
        YesNo,
        Name,
        Example,
        Command,
        Purpose,
        Merit,
        Demerit,
        Overview,
        Feature,
        Condition,
        Any,
    ];

    /// <summary>What a question demands: never nothing.</summary>
    /// <param name="question">NFKC, without manners around it.</param>
    /// <param name="hasOneTerm">Whether it says one word beside its frame, so that it asks what that is.</param>
    internal static IReadOnlyList<Demand> Of(string question, bool hasOneTerm)
    {
        var asked = All.Where(demand => demand.Asks.IsMatch(question)).ToList();
        if (asked.Contains(YesNo) && AsksWhat().IsMatch(question))
        {
            asked.Remove(YesNo);
        }

        if (asked.Exists(demand => demand.IsPointed))
        {
            asked.Remove(YesNo);
            if (asked.Exists(demand => demand.IsPointed && demand != Comparison) && !SaysDefinition().IsMatch(question))
            {
                asked.Remove(Definition);
            }
        }

        return asked.Count > 0 ? asked : [hasOneTerm ? Definition : Any];
    }
}
