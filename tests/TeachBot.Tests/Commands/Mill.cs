using TeachBot.Content;

namespace TeachBot.Tests.Commands;

/// <summary>Notes on a water mill, and questions that they come near to.</summary>
internal static class Mill
{
    /// <summary>Near to it are three places: the miller's house, the headings, the overshot wheel.</summary>
    internal const string Roof = "水車小屋の屋根は何でできている？";

    /// <summary>Near to it is the miller's house alone.</summary>
    internal const string Stone = "粉をひく石は何？";

    /// <summary>Nothing is near to it.</summary>
    internal const string Builder = "水車は誰が作った？";

    internal const string House = """
        ## 水車小屋

        水車小屋では、臼で粉をひきます。小屋は川のそばに建てます。

        水車小屋の番人は、水門を開け閉めします。
        """;

    internal const string Wheel = """
        ## 上掛け水車

        上掛け水車は、水を上から落として羽根を回す水車です。少ない水でも力が出ます。

        ### 欠点

        - 高い所から水を引く水路がいる
        - 羽根が傷みやすい
        """;

    internal const string Sluice = """
        ## 水門

        水門は、水路の水を止める板です。
        """;

    internal static Course Notes(params string[] sections) =>
        Course.Read([("mill.md", string.Join("\n\n", sections.Prepend("# 第1回：水車")) + "\n")]);

    internal static Course All { get; } = Notes(Wheel, House, Sluice);
}
