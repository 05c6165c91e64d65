using TeachBot.Content.Units;
using Xunit;

namespace TeachBot.Tests.Content.Units;

/// <summary>What belongs together in the notes is one answer: a unit is written as its lines and its text, a line break as ⏎.</summary>
public class LectureUnitsTests
{
    [Theory]
    [InlineData("箱には次のものを入れる。\n\n- 皿\n- 匙", UnitKind.List, "1-4 箱には次のものを入れる。⏎・皿⏎・匙")]
    [InlineData("箱に入れるもの：\n1. 皿\n2. 匙", UnitKind.List, "1-3 箱に入れるもの：⏎1. 皿⏎2. 匙")]
    [InlineData("箱がある。\n\n- 皿\n\n終わりです。", UnitKind.List, "1-3 箱がある。⏎・皿")]
    [InlineData("## 箱\n\n- 皿\n    - 白い\n- 匙", UnitKind.List, "3-5 ・皿⏎  ・白い⏎・匙")]
    [InlineData("## 箱\n\n- 皿\n    - 白い\n- 匙", UnitKind.ListTop, "3-5 ・皿⏎・匙")]
    [InlineData("- 皿\n    - 白い\n- 匙", UnitKind.ItemWithChildren, "1-2 ・皿⏎  ・白い")]
    [InlineData(
        "1. 東の窯\n\n    土を使う。\n\n2. 西の窯\n\n    石を使う。",
        UnitKind.ItemWithChildren,
        "1-3 1. 東の窯⏎  土を使う。",
        "5-7 2. 西の窯⏎  石を使う。"
    )]
    [InlineData(
        "次の順です。\n\n1. 洗う\n\n```sh\narau\n```\n\n2. 干す",
        UnitKind.List,
        "1-9 次の順です。⏎1. 洗う⏎arau⏎2. 干す",
        "1-3 次の順です。⏎1. 洗う"
    )]
    public void A_list_keeps_its_lead_and_an_item_what_stands_below_it(string notes, UnitKind kind, params string[] units) =>
        Assert.Equal(units.Order(), UnitNotes.Read(notes, kind).Order());

    [Theory]
    [InlineData("皿は白い。匙は\n黒い。\n箸は赤い。", UnitKind.Sentence, "1 皿は白い。", "1-2 匙は黒い。", "3 箸は赤い。")]
    [InlineData("湯が熱くなっているため  \n湯気が立ちます。", UnitKind.Sentence, "1-2 湯が熱くなっているため湯気が立ちます。")]
    [InlineData("皿は白い。匙は黒い。箸は赤い。", UnitKind.Sentences, "1 皿は白い。匙は黒い。", "1 匙は黒い。箸は赤い。")]
    [InlineData("皿は白い。匙は黒い。\n箸は赤い。", UnitKind.Paragraph, "1-2 皿は白い。匙は黒い。箸は赤い。")]
    [InlineData("皿は白い。\n匙は黒い。", UnitKind.Sentences, "1-2 皿は白い。匙は黒い。")]
    [InlineData("# 題\n\n## 皿\n白い。\n\n- 一枚\n\n## 匙\n黒い。", UnitKind.Section, "4-6 白い。⏎・一枚")]
    [InlineData("# 題\n\n次の2つです。\n\n## 皿\n白い。\n## 匙\n黒い。", UnitKind.Headings, "3-7 次の2つです。⏎・皿⏎・匙")]
    [InlineData("# 題\n\n食器の話です。\n\n## 皿\n白い。\n## 匙\n黒い。", UnitKind.Headings, "5-7 ・皿⏎・匙")]
    public void Sentences_stand_alone_in_twos_and_in_their_paragraph(string notes, UnitKind kind, params string[] units) =>
        Assert.Equal(units, UnitNotes.Read(notes, kind));

    [Theory]
    [InlineData(UnitKind.Row, "5 皿: 色: 白 / 数: 3")]
    [InlineData(UnitKind.Cell, "5 皿 色: 白", "5 皿 数: 3")]
    [InlineData(UnitKind.Table, "1-5 棚のもの：⏎名 | 色 | 数⏎皿 | 白 | 3")]
    public void A_table_is_its_rows_its_cells_and_the_whole(UnitKind kind, params string[] units) =>
        Assert.Equal(units, UnitNotes.Read("棚のもの：\n\n| 名 | 色 | 数 |\n|-|-|-|\n| 皿 | 白 | 3 |", kind));

    [Theory]
    [InlineData("皿を洗うには：\n\n```sh\narau sara\n```", UnitKind.Code, "4 皿を洗うには：⏎arau sara")]
    [InlineData("```c\n// 皿を洗う\narau();\nhosu();\n```", UnitKind.CodeComment, "2-3 // 皿を洗う⏎arau();")]
    [InlineData("```c\narau(); // 皿を洗う\n```", UnitKind.CodeComment, "2 arau(); // 皿を洗う")]
    public void Code_has_its_lead_and_a_comment_its_line(string notes, UnitKind kind, params string[] units) =>
        Assert.Equal(units, UnitNotes.Read(notes, kind));

    [Theory]
    [InlineData("皿は次の三つ。\n\na) 白\nb) 黒\nc) 赤", "1-5 皿は次の三つ。⏎・白⏎・黒⏎・赤")]
    [InlineData("次の順に洗う。\n\n① 水に浸す。\n\n② こする。\n\n③ すすぐ。", "1-7 次の順に洗う。⏎1. 水に浸す。⏎2. こする。⏎3. すすぐ。")]
    [InlineData("次の順に洗う。\n\n① 水に浸す\n\n② こする", "1-5 次の順に洗う。⏎1. 水に浸す⏎2. こする")]
    [InlineData(
        "次の順に洗う。\n\n（1）水に浸す。\n\n冷たい水がよい。\n\n（2）こする。",
        "1-7 次の順に洗う。⏎1. 水に浸す。⏎  冷たい水がよい。⏎2. こする。"
    )]
    [InlineData("次に気をつける。\n\n・湯を使わない。\n\n・落とさない。", "1-5 次に気をつける。⏎・湯を使わない。⏎・落とさない。")]
    [InlineData(
        "次の手順で買う。\n\n## 探す\n\n店を回る。\n\n## 選ぶ\n\n形を比べる。",
        "1-9 次の手順で買う。⏎・探す⏎店を回る。⏎・選ぶ⏎形を比べる。"
    )]
    public void What_marks_count_over_lines_blank_lines_or_headings_is_one_list(string notes, string list) =>
        Assert.Contains(list, UnitNotes.Read(notes, UnitKind.List));

    [Theory]
    [InlineData("(1) の場合は白い。\n\n(2) の場合は黒い。")]
    [InlineData("A. Smith は皿を焼いた。\n\nC. Jones は鍋を焼いた。")]
    [InlineData("（2）こする。\n\n（3）すすぐ。")]
    [InlineData("## ① 洗う\n\n湯を使う。\n\n## ② 干す\n\n陰に置く。")]
    public void What_only_looks_like_a_count_is_none(string notes) => Assert.Empty(UnitNotes.Read(notes, UnitKind.List));

    [Fact]
    public void A_list_that_goes_on_behind_text_has_what_introduced_its_beginning() =>
        Assert.Equal(
            "洗い方は次のとおり。",
            UnitNotes.Unit("洗い方は次のとおり。\n\n1. 皿を集める\n\nここで湯を出す。\n\n2. 皿をこする", "皿をこする").Lead?.Own
        );

    [Fact]
    public void An_example_that_is_an_item_is_one_item() =>
        Assert.Equal(["3 例：大皿、小皿"], UnitNotes.Read("## 皿\n\n- 例：大皿、小皿", UnitKind.Item));

    [Fact]
    public void A_long_list_is_parted_so_that_an_answer_holds_each_part()
    {
        var notes = string.Join('\n', Enumerable.Range(1, 60).Select(number => $"- {number}番目の皿は{new string('白', 20)}い"));

        var lists = UnitNotes.Read(notes).Where(unit => unit.Kind == UnitKind.List).ToList();

        Assert.True(lists.Count > 2);
        Assert.All(lists, list => Assert.True(list.Text.Length <= 660));
        Assert.Equal(Enumerable.Range(1, 60), lists.SelectMany(list => Enumerable.Range(list.Line, list.LastLine - list.Line + 1)));
    }

    [Fact]
    public void Neighbours_are_those_of_the_same_paragraph_list_or_table()
    {
        const string Notes = "皿は白い。匙は黒い。\n\n- 椀\n- 箸";

        Assert.Equal("皿は白い。", UnitNotes.Unit(Notes, "匙は黒い。").Previous?.Own);
        Assert.Null(UnitNotes.Unit(Notes, "匙は黒い。").Next);
        Assert.Equal("箸", UnitNotes.Unit(Notes, "椀").Next?.Own);
        Assert.Null(UnitNotes.Unit(Notes, "椀").Previous);
    }
}
