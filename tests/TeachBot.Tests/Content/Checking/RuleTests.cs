using Xunit;

namespace TeachBot.Tests.Content.Checking;

/// <summary>Each rule: notes that it is there for, and the same notes mended.</summary>
public class RuleTests
{
    private const string Fruit = "# 果物\n\n## りんご\n\nりんごは、赤い果物です。\n";
    private const string Table = "== glossary.md\n| 用語 | 別の書き方 |\n| --- | --- |\n";

    public static TheoryData<string, string, string> Faults =>
        new()
        {
            {
                "lecture-number-twice lectures/02.md:1",
                $"== lectures/01.md\n{Numbered(2, "みかん")}== lectures/02.md\n{Numbered(2, "もも")}",
                $"== lectures/01.md\n{Numbered(2, "みかん")}== lectures/02.md\n{Numbered(3, "もも")}"
            },
            {
                "faulty-quiz quizzes/01.md:3",
                $"== lectures/01.md\n{Fruit}== quizzes/01.md\n# 何色？\n\n- [ ] 赤\n- [ ] 青\n\n> 赤です。\n",
                $"== lectures/01.md\n{Fruit}== quizzes/01.md\n# 何色？\n\n- [x] 赤\n- [ ] 青\n\n> 赤です。\n"
            },
            {
                "empty-lecture lectures/02.md:1",
                $"== lectures/01.md\n{Fruit}== lectures/02.md\n# 野菜\n",
                $"== lectures/01.md\n{Fruit}== lectures/02.md\n# 野菜\n\nなすは、紫の野菜です。\n"
            },
            { "empty-lecture lectures/02.md:1", $"== lectures/01.md\n{Fruit}== lectures/02.md\n", Fruit },
            {
                "heading-without-text lectures/01.md:7",
                Fruit + "\n##\n\nみかんは、冬の果物です。\n",
                Fruit + "\n## みかん\n\nみかんは、冬の果物です。\n"
            },
            { "heading-without-text lectures/01.md:7", Fruit + "\n### ###\n", Fruit + "\n```\n##\n```\n" },
            {
                "heading-without-content lectures/01.md:7",
                Fruit + "\n## みかん\n\n## もも\n\nももは、夏の果物です。\n",
                Fruit + "\n## みかん\n\n### 特徴\n\nみかんは、甘いです。\n"
            },
            {
                "heading-without-content lectures/01.md:7",
                Fruit + "\n## みかん\n",
                Fruit + "\n## むき方の手順\n\n### 手順1：洗う\n\n### 手順2：むく\n"
            },
            { "heading-without-content lectures/01.md:7", Fruit + "\n## みかん\n", Fruit + "\n**みかん**\n" },
            {
                "empty-table lectures/01.md:9",
                Fruit + "\n## 産地\n\n| 名前 | 産地 |\n| --- | :-: |\n",
                Fruit + "\n## 産地\n\n| 名前 | 産地 |\n| --- | :-: |\n| ふじ | 青森 |\n"
            },
            { "heading-not-read lectures/01.md:6", Fruit + "#みかん\n", Fruit + "#1\n#秋 #果物\n" },
            {
                "heading-twice lectures/01.md:7",
                Fruit + "\n## りんご\n\nりんごは、青森で多く採れます。\n",
                Fruit + "\n## りんごの産地\n\nりんごは、青森で多く採れます。\n"
            },
            {
                "term-explained-twice lectures/01.md:13",
                Fruit + "\n```\n糖度とは？\n糖の割合です。\n```\n\n```\n糖度とは？\n甘さの目安です。\n```\n",
                Fruit + "\n```\n糖度とは？\n糖の割合です。\n```\n\n```\n酸度とは？\n酸の割合です。\n```\n"
            },
            { "empty-list lectures/01.md:8", Fruit + "\n- 甘い\n-\n- すっぱい\n", Fruit + "\n- 甘い\n- すっぱい\n" },
            { "empty-fence lectures/01.md:7", Fruit + "\n```\n\n```\n", Fruit + "\n```\nふじ, つがる\n```\n" },
            {
                "duplicate-term glossary.md:4",
                $"== lectures/01.md\n{Fruit}{Table}| りんご | 林檎 |\n| りんご | アップル |\n",
                $"== lectures/01.md\n{Fruit}{Table}| りんご | 林檎、アップル |\n"
            },
            {
                "alias-of-nothing glossary.md:3",
                $"== lectures/01.md\n{Fruit}{Table}| | 林檎 |\n",
                $"== lectures/01.md\n{Fruit}{Table}| りんご | |\n| | |\n"
            },
            {
                "alias-of-two glossary.md:4",
                $"== lectures/01.md\n{Fruit}{Table}| りんご | アップル |\n| 果物 | アップル |\n",
                $"== lectures/01.md\n{Fruit}{Table}| りんご | アップル |\n| 果物 | フルーツ |\n"
            },
            {
                "alias-of-two glossary.md:3",
                $"== lectures/01.md\n{Fruit}{Table}| りんご | 果物 |\n| 果物 | フルーツ |\n",
                $"== lectures/01.md\n{Fruit}{Table}| りんご | 林檎、林檎 |\n"
            },
            {
                "alias-of-two glossary.md:3",
                $"== lectures/01.md\n{Fruit}\n## みかん\n\nみかんは、冬の果物です。\n{Table}| りんご | みかん |\n",
                $"== lectures/01.md\n{Fruit}{Table}| 林檎 | りんご |\n"
            },
            {
                "name-of-two lectures/01.md:10",
                Fruit + "\n### 主なりんご\n\n```\nふじ(F), つがる(F)\n```\n",
                Fruit + "\n### 主なりんご\n\n```\nふじ(F), つがる(T), ふじ(F)\n```\n"
            },
            {
                "term-not-in-notes glossary.md:3",
                $"== lectures/01.md\n{Fruit}{Table}| なす | 茄子 |\n",
                $"== lectures/01.md\n{Fruit}{Table}| 林檎 | りんご |\n"
            },
            {
                "missing-figure lectures/01.md:7",
                Fruit + "\n![赤い実](a.png)\n\n![同じ赤い実](./a.png)\n",
                $"== lectures/01.md\n{Fruit}\n![赤い実](a%20b.png?raw=1)\n\n![赤い花](https://example.com/b.png)\n== lectures/a b.png\n"
            },
            {
                "figure-in-other-case lectures/01.md:7",
                $"== lectures/01.md\n{Fruit}\n![赤い実](img/A.png)\n== lectures/img/a.png\n",
                $"== lectures/01.md\n{Fruit}\n![赤い実](img/a.png)\n== lectures/img/a.png\n"
            },
            { "missing-figure lectures/01.md:7", Fruit + "\n![](a.png)\n\n![](b.png)\n\n![](a.png)\n", Fruit },
            {
                "figure-without-description lectures/01.md:7",
                $"== lectures/01.md\n{Fruit}\n<img src=\"a.png\">\n== lectures/a.png\n",
                $"== lectures/01.md\n{Fruit}\n<img src=\"a.png\" alt=\"赤い実\">\n== lectures/a.png\n"
            },
            {
                "figure-without-description lectures/01.md:7",
                $"== lectures/01.md\n{Fruit}\n![a.png](a.png)\n== lectures/a.png\n",
                $"== lectures/01.md\n{Fruit}\n![赤い実](a.png)\n== lectures/a.png\n"
            },
            {
                "repeated-section lectures/01.md:11",
                $"{Fruit}\n## ジャム\n\n{Jam}\n\n## 砂糖煮\n\n{Jam}\n",
                $"{Fruit}\n## ジャム\n\n{Jam}\n\n## まとめ\n\n{Jam}\n"
            },
            {
                "defined-differently lectures/02.md:5",
                $"== lectures/01.md\n{Fruit}== lectures/02.md\n# 会社\n\n## りんご\n\nりんごは、音楽を売る会社である。\n",
                $"== lectures/01.md\n{Fruit}== lectures/02.md\n# 秋の果物\n\n## りんご\n\nりんごは、赤くて丸い果物です。りんごは、秋に採れます。\n"
            },
            {
                "defined-differently lectures/02.md:5",
                "== lectures/01.md\n# 果物\n\n## りんご\n\n秋に実る赤い果物です。\n== lectures/02.md\n# 会社\n\n## りんご\n\n音楽と電話を売る会社のことです。\n",
                "== lectures/01.md\n# 果物\n\n## はじめに\n\nこの回の目的は、果物を知ることです。\n== lectures/02.md\n# 会社\n\n## はじめに\n\n今回は、会社の話です。\n"
            },
            {
                "defined-differently lectures/02.md:5",
                "== lectures/01.md\n# 果物\n\n## りんご\n\nりんごとは、秋に赤く実ります。\n== lectures/02.md\n# 会社\n\n## りんご\n\nりんごとは、音楽や電話を売ります。\n",
                "== lectures/01.md\n# 果物\n\n## りんご\n\nりんごは、秋に赤く実ります。\n== lectures/02.md\n# 売り方\n\n## りんご\n\nりんごは、箱に入れて売ります。\n"
            },
            {
                "term-not-explained lectures/01.md:7",
                Fruit + "\nりんごの色は**アントシアニン**で決まります。\n",
                Fruit + "\nりんごの色を決める**アントシアニン**は、光で増えます。\n"
            },
            {
                "term-not-explained lectures/01.md:7",
                Fruit + "\nりんごの色は<strong>アントシアニン</strong>で決まります。\n",
                Fruit + "\n**必ず**洗って、**レポート**に書いてください。\n\n**皮**は**2回**洗います。\n"
            },
            {
                "term-not-explained lectures/01.md:7",
                Fruit + "\n電気をためる**リチウムイオン電池**が入ります。\n",
                Fruit
                    + "\n充電できない電池を **マンガン電池** 、充電できる電池を **リチウムイオン電池** と呼ぶ。\n\n**アルカリ電池**または**ボタン電池**は、使い切りです。値段は**65 万円以上**です。\n"
            },
            { "concept-out-of-reach lectures/01.md:7", Fruit + "\n## A\n\n冬は寒い。\n", Fruit + "\n## ビタミンA\n\n冬は寒い。\n" },
            {
                "concept-out-of-reach lectures/01.md:7",
                Fruit + "\n## A\n\n冬は寒い。\n",
                $"== lectures/01.md\n{Fruit}\n## A\n\n冬は寒い。\n{Table}| A | ビタミンA |\n"
            },
            {
                "concept-out-of-reach lectures/01.md:9",
                Fruit + "\n## 梨\n\n### A\n\n冬は寒い。\n",
                Fruit + "\n## りんごとみかん\n\n2つを比べます。\n\n### みかん\n\nみかんは、冬の果物です。\n"
            },
            {
                "heading-without-space lectures/01.md:7",
                Fruit + "\n##みかん\n\nみかんは、冬の果物です。\n\n###特徴\n\nみかんは、甘いです。\n",
                Fruit + "\n## みかん\n\nみかんは、冬の果物です。\n\n```\n##みかん\n```\n"
            },
            {
                "comment-not-closed lectures/01.md:7",
                Fruit + "\n<!-- あとで書く\n\nりんごは、秋に採れます。\n",
                Fruit + "\n<!-- あとで\n書く -->\n\nりんごは、秋に採れます。`<!--` は印です。\n"
            },
            {
                "fence-not-closed lectures/01.md:7",
                Fruit + "\n```python\nprint(1)\n\nりんごは、秋に採れます。\n",
                Fruit + "\n```python\nprint(1)\n```\n\nりんごは、秋に採れます。\n"
            },
            {
                "fence-not-closed lectures/01.md:7",
                Fruit + "\n```markdown\n# 例\n```python\nprint(1)\n```\n",
                Fruit + "\n````markdown\n# 例\n```python\nprint(1)\n```\n````\n"
            },
            {
                "frame-not-closed lectures/01.md:7",
                Fruit + "\n:::note 注意\nりんごは、秋に採れます。\n",
                Fruit + "\n:::note 注意\nりんごは、秋に採れます。\n:::\n"
            },
            {
                "frame-not-closed lectures/01.md:7",
                Fruit + "\n<details><summary>答え</summary>\n\nりんごは、秋に採れます。\n",
                Fruit + "\n<details><summary>答え</summary>\n\nりんごは、秋に採れます。\n\n</details>\n"
            },
            {
                "formula-not-closed lectures/01.md:7",
                Fruit + "\n$$\nx = 1\n\nりんごは、秋に採れます。\n",
                Fruit + "\n$$\nx = 1\n$$\n\nりんごは、秋に採れます。\n"
            },
            { "settings-not-read lectures/01.md:1", "---\ntitle: 果物\n\n" + Fruit, "---\ntitle: 果物\n---\n\n" + Fruit },
            {
                "table-not-read lectures/01.md:7",
                Fruit + "\n| 名前 | 色 |\n| ふじ | 赤 |\n",
                Fruit + "\n| 名前 | 色 |\n| --- | --- |\n| ふじ | 赤 |\n"
            },
            {
                "row-too-long lectures/01.md:9",
                Fruit + "\n| 名前 | 色 |\n| --- | --- |\n| ふじ | 赤 | 青森 |\n",
                Fruit + "\n| 名前 | 色 | |\n| --- | --- | --- |\n| ふじ | 赤\\|黄 | |\n"
            },
            {
                "text-joins-item lectures/01.md:9",
                Fruit + "\n- 甘い\n- すっぱい\nりんごは、秋に採れます。\n",
                Fruit + "\n- 甘い\n- すっぱい\n\nりんごは、秋に採れます。\n"
            },
            {
                "text-becomes-heading lectures/01.md:7",
                Fruit + "\nりんごは、秋に採れます。\n---\nみかんは、冬に採れます。\n",
                Fruit + "\nりんごは、秋に採れます。\n\n---\nみかんは、冬に採れます。\n"
            },
            {
                "lecture-without-heading lectures/01.md:1",
                "# 果物\n\n" + Many(40),
                "# 果物\n\n" + Many(20) + "\n## りんごの続き\n\n" + Many(20, 20)
            },
            {
                "footnote-without-text lectures/01.md:7",
                Fruit + "\nりんごは、秋[^1]に採れます。\n",
                Fruit + "\nりんごは、秋[^1]に採れます。`[^2]` は印です。\n\n[^1]: 9月です。\n"
            },
            {
                "figure-left-behind lectures/01.md:7",
                Fruit + "\n![赤い実](attachment:a.png)\n\n![](C:\\\\a.png)\n",
                $"== lectures/01.md\n{Fruit}\n![赤い実](a.png)\n== lectures/a.png\n"
            },
            {
                "bullet-without-space lectures/01.md:7",
                Fruit + "\n-甘い\n-すっぱい\n",
                Fruit + "\n- 甘い\n- すっぱい\n\n-5度で凍ります。\n"
            },
            {
                "include-not-followed lectures/01.md:7",
                Fruit
                    + "\n@include: ./a.md\n\n<<< ./b.py\n\n![[梨]]\n\n{{#include c.md}}\n\n<!--@include: d.md-->\n\n--8<-- \"e.md\"\n"
                    + "\n```{literalinclude} f.py\n```\n",
                Fruit + "\n`@include` と `![[梨]]` は印です。\n"
            },
            {
                "embed-not-read lectures/01.md:7",
                Fruit
                    + "\n<iframe src=\"https://example.com/v\"></iframe>\n\n@[youtube](abc)\n\n{% youtube abc %}\n\n<MyChart data={x} />\n",
                Fruit + "\n[動画](https://example.com/v)で、りんごの木を見ます。\n"
            },
            {
                "placeholder-not-filled lectures/01.md:7",
                Fruit + "\n{{ site.name }} で、りんごの木を見ます。\n",
                Fruit + "\n`{{ site.name }}` は印です。\n\n{{< pagebreak >}}\n"
            },
            {
                "mark-left-in-text lectures/01.md:7",
                Fruit + "<div>\n[表](a.md)で、りんごの色を見ます。\n</div>\n",
                Fruit + "\n[表](a.md)で、**りんご**の色を見ます。`**` と \\*\\* は印です。\n"
            },
            {
                "table-not-read lectures/01.md:7",
                Fruit + "\n| 名前 | 色 |\n| ふじ | 赤 |\n",
                Fruit + "\n| 名前 | 色\n| --- | ---\n| ふじ | 赤\n| つがる | 赤 |\n| ふじ`[a|b]` | 赤 |\n"
            },
            {
                "footnote-without-text lectures/01.md:7",
                Fruit + "\nりんごは、秋[^1]に採れます。\n",
                Fruit + "\n> りんごは、秋[^1]に採れます。\n>\n> [^1]: 9月です。\n"
            },
            { "broken-character lectures/01.md:7", Fruit + "\nりんごは、秋\uFFFDに採れます。\n", Fruit + "\nりんごは、秋に採れます。\n" },
        };

    private const string Jam = "りんごを薄く切り、砂糖と一緒に鍋に入れて弱火で煮詰めます。煮詰めた後は、熱いうちに瓶に詰めます。";

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_found_once_and_gone_when_it_is_mended(string finding, string faulty, string mended)
    {
        Assert.Equal([finding], NoteFolder.Findings(faulty));
        Assert.Empty(NoteFolder.Findings(mended));
    }

    private static string Many(int sentences, int from = 0) =>
        string.Concat(
            Enumerable.Range(from, sentences).Select(number => $"りんご{number}は、箱{number}に入る{number}番目の果物です。\n\n")
        );

    private static string Numbered(int number, string name) => $"# 第{number}回：{name}\n\n{name}は、果物です。\n";
}
