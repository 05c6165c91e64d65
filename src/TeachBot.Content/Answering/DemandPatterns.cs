using System.Text.RegularExpressions;

namespace TeachBot.Content.Answering;

/// <summary>How each kind of answer is asked for, told and announced.</summary>
internal static partial class Demands
{
    [GeneratedRegex("何|なに|なん(?:で|て|の)|どう|どれ|どの|どんな|どこ|どっち|どちら|いつ|誰|だれ|なぜ|いく[つら]")]
    private static partial Regex AsksWhat();

    [GeneratedRegex("とは|意味|定義")]
    private static partial Regex SaysDefinition();

    [GeneratedRegex("(?!)")]
    private static partial Regex Never();

    [GeneratedRegex("")]
    private static partial Regex Anything();

    [GeneratedRegex(
        "誰|だれ|何者|どの人|どなた|(?:提唱者|開発者|発明者|発見者|作者|著者|作った人|考案者|創始者|創業者|責任者|担当者)(?:は|って|の名前|を)"
    )]
    private static partial Regex AsksWho();

    [GeneratedRegex(
        "[一-龠ァ-ヶ](?:者|氏|さん|博士|教授|家|人|官|社|庁|省|大学|チーム|部門|ユーザー?|担当|オーナー|マスター|マネージャー)(?!々)|[ァ-ヶー]{2,}[・＝=][ァ-ヶー]{2,}|[A-Z][a-z]+ [A-Z][a-z]+"
    )]
    private static partial Regex TellsWho();

    [GeneratedRegex(
        "いつ(?!も)|何年(?!間)|何月|何日(?!間)|何時(?!間)|何世紀|西暦|どのタイミング|どの時点|時期は|なんねん|(?:どんな|どういう|どのような)(?:とき|時|場合)"
    )]
    private static partial Regex AsksWhen();

    [GeneratedRegex(
        "[0-9]+ ?(?:年|月|日|時|世紀|分|秒|週)|[一二三四五六七八九十]+世紀|毎(?:日|週|月|年|朝|回)|第[0-9一二三四五]週|年度末|正午|翌|直後|直前"
            + "|以降|までに|時点|タイミング|(?:する|した|い|の)(?:とき|時|場合|際)|てから|たら|後に|前に|期間|時期|始め|最初|最後|戦後|時代|昭和|平成|令和|明治|大正"
    )]
    private static partial Regex TellsWhen();

    [GeneratedRegex("歴史|年表|時期|スケジュール")]
    private static partial Regex HeadsWhen();

    [GeneratedRegex("どこ(?!が(?:違|ちが)|まで)|場所は|どの(?:国|地域|県|町|都市|フォルダ|ディレクトリ)")]
    private static partial Regex AsksWhere();

    [GeneratedRegex(
        "(?:国|県|市|町|村|室|所|場|上|内|側|フォルダ|ディレクトリ|画面|メニュー|サーバー?|ファイル|タブ|欄|部|層|中|先)(?:で|に|へ|から|を|が|の)|/[a-z]+/|アメリカ|日本|米国|英国|欧州"
    )]
    private static partial Regex TellsWhere();

    [GeneratedRegex(
        "(?:何|なん|いく)(?:" + Counters + "|[ァ-ヶー]{2,}(?=で|が|は|から|まで|に|を|ある|いる|[?]|$))|いくつ(?!か)|数は|何種|個数|何番目"
    )]
    private static partial Regex AsksCount();

    [GeneratedRegex("[0-9]|[一二三四五六七八九十百千万億兆]+(?:つ|個|人|回|年|種|段|本|点|割|倍)")]
    private static partial Regex TellsNumber();

    [GeneratedRegex("いくら|どの(?:くらい|ぐらい|程度)|どれ(?:くらい|ぐらい|だけ|ほど)|割合は|何番")]
    private static partial Regex AsksAmount();

    [GeneratedRegex(
        "[0-9]|[一二三四五六七八九十百千万億兆]+(?:つ|個|人|回|年|種|段|本|点|割|倍)|程度|ほど|ぐらい|くらい|ほとんど|半分|倍|割合|多く|少"
    )]
    private static partial Regex TellsAmount();

    [GeneratedRegex(
        "どれ(?!くらい|ぐらい|だけ|ほど)|どちら|どっち|どの(?!くらい|ぐらい|程度|よう|タイミング|時点)|何(?:型|系|式|類|語|法)|なに(?:型|系|語)"
    )]
    private static partial Regex AsksWhich();

    [GeneratedRegex("の方が|ほうが|より|最も|一番|もっとも|適|型|向|である|です")]
    private static partial Regex TellsWhich();

    [GeneratedRegex("なぜ|なんで|何で(?=[^ぁ-ん]|.*(?:の|ん)[?。]?$)|どうして|理由|原因|わけ(?=は|って|を)|何故|根拠|背景")]
    private static partial Regex AsksReason();

    [GeneratedRegex(
        "ため(?!の|に(?:は|、|使|行|必|用))|から(?=[。、で]|です|だ)|ので|によ(?:り|って|る)|理由|原因|せいで|おかげ|ことで|なぜなら|ことから|すると|ないと|れば|目的|たい"
    )]
    private static partial Regex TellsReason();

    [GeneratedRegex("理由|なぜ|原因|背景")]
    private static partial Regex HeadsReason();

    [GeneratedRegex(
        "しくみ|仕組み|どうやって|どうすれば|どうしたら|どうすると?[?]|どうやれば|やり方|方法|手順|仕方|しかた|どのように|どんなふうに|どう(?:やる"
            + "|書|使|作|計算|求|設定|指定|表|対処|直)|[ぁ-ん]方(?=は|って|を|$|[?]|\\s|教)|には[?]?$|流れ|コツ|対策|ステップ|順番|順序"
    )]
    private static partial Regex AsksProcedure();

    [GeneratedRegex(
        "には、|手順|方法|ことで|によって|を使|を用い|使い|用い|入力|クリック|選択|実行|書く|書き|押|まず|次に|してから|と計算|=|ましょう|てください|すれば|する。?$"
    )]
    private static partial Regex TellsProcedure();

    [GeneratedRegex("方法|手順|方|流れ|ステップ|には")]
    private static partial Regex HeadsProcedure();

    [GeneratedRegex(
        "(?:たら|すると|と)[?]?$|どうなる|どうなっ|どうなり|何が(?:起|おき|変わ|できなく)|なにが(?:起|おき|変わ)|どんな(?:影響|結果|問題|効果)|どういう(?:影響|結果)|影響|結果(?:は|どう)|効果"
    )]
    private static partial Regex AsksEffect();

    [GeneratedRegex("と、|ば、|たら|ると|なる|なり|なっ|起き|起こ|発生|できなく|されます|ます。|エラー|結果|影響|増|減|ため、")]
    private static partial Regex TellsEffect();

    [GeneratedRegex("結果|影響|効果")]
    private static partial Regex HeadsEffect();

    [GeneratedRegex(
        "とは|って(?:何|なに|なん)|って[?]?$|意味|定義|どういうもの|何のこと|なんのこと|ってどういう|どんな(?:もの|やつ|法則|仕組み"
            + "|考え方|概念|機能)|何を(?:指|表|意味)|なにを(?:指|表)|何(?:です|だ)|なんですか|何なの|なんだっけ|について(?:教|説明|知)"
    )]
    private static partial Regex AsksDefinition();

    [GeneratedRegex(
        "とは|と呼|という|といい|を指す|を指し|のこと|を意味|を表す|を表し|と言|と定義|:|=|(?:もの|こと)(?:です|である|だ|。|$)|仕組み|(?:方法|技術|手法)(?:です|である|。|$)|である。?$|です。?$"
    )]
    private static partial Regex TellsDefinition();

    [GeneratedRegex("とは|定義|概要|意味")]
    private static partial Regex HeadsDefinition();

    [GeneratedRegex(
        "種類|どんな.{1,10}(?:入|含|使|必要|載|書)|何と何|一覧|挙げ|あげて|全部|すべて|全て|(?:何|なに)がある|どんな.{0,8}(?:がある|ある|があり)|要素|項目|内訳|分類|[0-9]つ|リスト|並べ"
    )]
    private static partial Regex AsksList();

    [GeneratedRegex("(?:[、,・/].*){2}|など|等|および|または|[0-9一二三四五]つ|種類|\\n")]
    private static partial Regex TellsList();

    [GeneratedRegex("種類|分類|一覧|要素")]
    private static partial Regex HeadsList();

    [GeneratedRegex("違い|ちがい|違う|ちがう|違って|比較|比べ|くらべ|(?<![a-z])vs|差は|の差|使い分け|異な|区別|どっちが|どちらが")]
    private static partial Regex AsksComparison();

    [GeneratedRegex("違い|異な|一方|に対し|より|比べ|のに対|逆に|差|区別|違う")]
    private static partial Regex TellsComparison();

    [GeneratedRegex("違い|比較")]
    private static partial Regex HeadsComparison();

    [GeneratedRegex(
        "(?:ますか|ですか|るか|いいか|可能か|必要か|(?:て|で)も?(?:いい|大丈夫|よい|OK)|できる|できます|使える|必要|いるの|あるの|ないの|(?:の|る|た|い)(?:かな)?)[?]?$"
    )]
    private static partial Regex AsksYesNo();

    [GeneratedRegex("できる|できます|できません|できない|必要|ません|ない|よい|可能|べき|不要|禁止|なければ|です|ます")]
    private static partial Regex TellsYesNo();

    [GeneratedRegex("(?:なん|何)(?:て|と)(?:呼|言|いう|いい)|何という|なんという|名前|別名|呼び方|呼称|正式名称|略|何語|用語")]
    private static partial Regex AsksName();

    [GeneratedRegex("と(?:呼|言|いう|いい|称)|という|のこと|別名|略|「|とも|名")]
    private static partial Regex TellsName();

    [GeneratedRegex("用語|名称")]
    private static partial Regex HeadsName();

    [GeneratedRegex("例(?!外)|たとえば")]
    private static partial Regex AsksExample();

    [GeneratedRegex("例|など|たとえば|のような|といった|「")]
    private static partial Regex TellsExample();

    [GeneratedRegex("例")]
    private static partial Regex HeadsExample();

    [GeneratedRegex(
        "コマンド|コード|構文|書式|関数|オプション|タグ|メソッド|演算子|キー(?!ワード)|ショートカット|式(?:は|を|って|$)|計算式|公式"
    )]
    private static partial Regex AsksCommand();

    [GeneratedRegex("[A-Za-z$=`<]")]
    private static partial Regex TellsCommand();

    [GeneratedRegex("コマンド|構文|書式")]
    private static partial Regex HeadsCommand();

    [GeneratedRegex(
        "何のため|なんのため|目的|何に使|なにに使|何をするため|用途|使い道|役割|役目|何の役|何をする|なにをする|何してくれ|できること"
    )]
    private static partial Regex AsksPurpose();

    [GeneratedRegex("ため|目的|に使|用い|利用|役割|役立|できる|できます|用途|向け|機能|担")]
    private static partial Regex TellsPurpose();

    [GeneratedRegex("目的|用途|役割|機能")]
    private static partial Regex HeadsPurpose();

    [GeneratedRegex("(?<!デ)メリット|利点|長所|良い(?:点|ところ)|いい(?:点|ところ)|良さ|強み|嬉し|うれし|何がいい")]
    private static partial Regex AsksMerit();

    [GeneratedRegex("(?<!デ)メリット|利点|長所|良い|よい|よく|やす(?:い|く)|できる|効率|向上|不要|優れ|強み|安全|速|簡単|削減|便利|有利")]
    private static partial Regex TellsMerit();

    [GeneratedRegex("(?<!デ)メリット|利点|長所")]
    private static partial Regex HeadsMerit();

    [GeneratedRegex("デメリット|欠点|短所|弱点|悪い(?:点|ところ)|弱み|問題点|困る|課題|注意|気をつけ|リスク|ダメ|だめ")]
    private static partial Regex AsksDemerit();

    [GeneratedRegex(
        "デメリット|欠点|短所|弱|問題|にくい|難し|できない|できません|コスト|遅|危険|注意|リスク|手間|困難|不利|必要がある|恐れ|可能性|悪|失|しまう|しまい|課題"
    )]
    private static partial Regex TellsDemerit();

    [GeneratedRegex("デメリット|欠点|短所|注意|問題|課題")]
    private static partial Regex HeadsDemerit();

    [GeneratedRegex("まとめ|概要|ポイント|ざっくり|要点|全体像|内容")]
    private static partial Regex AsksOverview();

    [GeneratedRegex("まとめ|概要|ポイント")]
    private static partial Regex HeadsOverview();

    [GeneratedRegex("特徴|特性|性質|特色")]
    private static partial Regex AsksFeature();

    [GeneratedRegex("特徴|性質|特性|こと|やす|にくい|できる|です|ます")]
    private static partial Regex TellsFeature();

    [GeneratedRegex("特徴|性質|特性")]
    private static partial Regex HeadsFeature();

    [GeneratedRegex("条件|要件|場合")]
    private static partial Regex AsksCondition();

    [GeneratedRegex("条件|要件|場合|とき|時|なら|必要|ば")]
    private static partial Regex TellsCondition();

    [GeneratedRegex("条件|要件")]
    private static partial Regex HeadsCondition();
}
