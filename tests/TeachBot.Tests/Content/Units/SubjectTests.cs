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
    public void A_heading_is_no_subject_by_default(string notes, string own) => Assert.Null(UnitNotes.Unit(notes, own).Subject);
}
