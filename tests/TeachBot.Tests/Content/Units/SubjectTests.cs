using Xunit;

namespace TeachBot.Tests.Content.Units;

/// <summary>What a unit tells about, where that is certain.</summary>
public class SubjectTests
{
    [Theory]
    [InlineData("皿は白い。", "皿は白い。", "皿")]
    [InlineData("また、大きな皿は白い。", "また、大きな皿は白い。", "大きな皿")]
    [InlineData("「皿」とは、食べ物を載せる器です。", "「皿」とは、食べ物を載せる器です。", "皿")]
    [InlineData("皿は白い。これを毎日使います。", "これを毎日使います。", "皿")]
    [InlineData("皿は白い。毎日使います。", "毎日使います。", "皿")]
    [InlineData("皿は白い。匙は黒い。", "匙は黒い。", "匙")]
    [InlineData("## 皿\n毎日使います。", "毎日使います。", "皿")]
    [InlineData("- 皿：白い器\n- 匙：黒い器", "匙：黒い器", "匙")]
    [InlineData("皿は次の2つに分かれる。\n\n- 大皿\n- 小皿", "小皿", "皿")]
    [InlineData("- 皿\n    - 白い", "白い", "皿")]
    [InlineData("| 名 | 色 |\n|-|-|\n| 皿 | 白 |", "皿", "皿")]
    [InlineData("しかし, 一般的に大皿は白い.", "しかし, 一般的に大皿は白い.", "大皿")]
    [InlineData("短い間では皿の差は小さい。", "短い間では皿の差は小さい。", "皿の差")]
    [InlineData("雨が降れば、運動会は中止になる。", "雨が降れば、運動会は中止になる。", "運動会")]
    [InlineData(
        "「皿（英: dish、器）」とは、食べ物を載せる器です。",
        "「皿（英: dish、器）」とは、食べ物を載せる器です。",
        "皿（英: dish、器）"
    )]
    [InlineData("大皿または小皿は白い。", "大皿または小皿は白い。", "大皿または小皿")]
    [InlineData("Pythonでは字下げで区切る。", "Pythonでは字下げで区切る。", "Python")]
    [InlineData("食器棚には、大きな皿がある。", "食器棚には、大きな皿がある。", "食器棚")]
    [InlineData("職人は土をこねる。彼はそれを焼く。", "彼はそれを焼く。", "職人")]
    [InlineData("皿は器である。役割は三つある。", "役割は三つある。", "皿")]
    [InlineData("## 皿\n料理が冷めないように支える器。", "料理が冷めないように支える器。", "皿")]
    [InlineData("- 皿\n    - 例：大皿、小皿", "例：大皿、小皿", "皿")]
    [InlineData("- 皿\n    - 小皿\n        - 浅い", "浅い", "小皿")]
    [InlineData("次元は増える。縦に並べた箱を二段箱という。", "縦に並べた箱を二段箱という。", "二段箱")]
    [InlineData("皿（英: a flat dish for food）：平らな器", "皿（英: a flat dish for food）：平らな器", "皿（英: a flat dish for food）")]
    [InlineData("- 深い皿（英: a deep dish for soup and so on）\n    - 重い", "重い", "深い皿（英: a deep dish for soup and so on）")]
    [InlineData("皿とは器です。客が毎日使うもののことを指します。", "客が毎日使うもののことを指します。", "皿")]
    [InlineData("## 皿\n- 毎日使う\n- 毎日洗う", "毎日洗う", "皿")]
    [InlineData("「皿は白い」—これは祖母の言葉だ。鍋は黒い。", "鍋は黒い。", "鍋")]
    [InlineData("## 洗い方\n- `arau` 皿を洗う\n- `arau --all` 皿をすべて洗う", "arau --all 皿をすべて洗う", "arau --all")]
    [InlineData("- **大皿** 皿のうち大きいもの", "大皿 皿のうち大きいもの", "大皿")]
    [InlineData("食べ物を載せて運ぶための道具がトレイラックである。", "食べ物を載せて運ぶための道具がトレイラックである。", "トレイラック")]
    [InlineData("皿を運ぶための道具がトレイラックである。木で作る。", "木で作る。", "トレイラック")]
    [InlineData("食卓に器を並べる。ここでの器は食器と呼ばれる。", "ここでの器は食器と呼ばれる。", "食器")]
    [InlineData("## 食器棚\n- 皿を重ねて片づける家具\n- 置き場所\n    - 台所", "皿を重ねて片づける家具", "食器棚")]
    [InlineData("| 棚 | 名 | 色 |\n|-|-|-|\n| 上 | 皿 | 白 |\n| | 匙 | 黒 |", "黒", "匙")]
    public void A_subject_is_said_or_follows_for_certain(string notes, string own, string subject) =>
        Assert.Equal(subject, UnitNotes.Unit(notes, own).Subject);

    [Theory]
    [InlineData("## 皿\n匙が黒い。", "匙が黒い。")]
    [InlineData("## 皿\n皿は白い。\n\n毎日洗います。", "毎日洗います。")]
    [InlineData("まずは洗います。", "まずは洗います。")]
    [InlineData("雨の場合は休みます。", "雨の場合は休みます。")]
    [InlineData("以下の皿は覚えましょう。", "以下の皿は覚えましょう。")]
    [InlineData("人によって呼び方は異なります。", "人によって呼び方は異なります。")]
    [InlineData("## 皿を洗う\n水を使います。", "水を使います。")]
    [InlineData("皿に入っている水が多い。", "皿に入っている水が多い。")]
    [InlineData("棚から皿へは、手で移す。", "棚から皿へは、手で移す。")]
    [InlineData("正しくは次のように洗う。", "正しくは次のように洗う。")]
    [InlineData("皿は白い。匙が黒い。", "匙が黒い。")]
    [InlineData("皿は白い。洗ってみましょう。", "洗ってみましょう。")]
    [InlineData("食器棚には、大きな皿がある。毎日使う。", "毎日使う。")]
    [InlineData("あなたは皿を洗う。", "あなたは皿を洗う。")]
    [InlineData("## 皿\n例えば、\n\n    皿\n", "例えば、")]
    [InlineData("面倒ではありますが、手で洗います。", "面倒ではありますが、手で洗います。")]
    [InlineData("こんにちは、食器の時間です。", "こんにちは、食器の時間です。")]
    [InlineData("皿は器である。上記の例では、匙を使う。", "上記の例では、匙を使う。")]
    [InlineData("心配する必要はありません。", "心配する必要はありません。")]
    [InlineData("- 割れた場合：新しい皿を買う", "割れた場合：新しい皿を買う")]
    [InlineData("## チェックリスト\n- 皿を洗った", "皿を洗った")]
    [InlineData("メアリの影響は大きい。彼女は皿を焼いた。", "彼女は皿を焼いた。")]
    [InlineData("## 食器\n- 大皿\n- 小皿", "小皿")]
    public void A_heading_is_no_subject_by_default(string notes, string own) => Assert.Null(UnitNotes.Unit(notes, own).Subject);
}
