using TeachBot.Core.Text;

namespace TeachBot.Content.Reading;

/// <summary>
/// Finds the lecture that a teacher means: by its file, with or without folder and extension, by its title, or by its number alone (3,
/// 第3回).
/// </summary>
public static class LectureName
{
    private const int LongestNumber = 3;

    /// <summary>
    /// The files of the lectures meant; none for a name that no lecture has: a file that is gone is not another one with its number.
    /// </summary>
    public static IReadOnlyList<string> Find(IReadOnlyList<Lecture> lectures, string name)
    {
        var (key, number) = (JapaneseText.Key(name), NumberAlone(name));
        foreach (
            var isMeant in new Func<Lecture, bool>[]
            {
                lecture => lecture.File == name,
                lecture => key.Length > 0 && Names(lecture).Any(one => JapaneseText.Key(one) == key),
                lecture => number is not null && string.Concat(LectureNumbers.Of(lecture).TakeWhile(IsNumeral)) == number,
            }
        )
        {
            if (lectures.Where(isMeant).Select(lecture => lecture.File).ToList() is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    private static string[] Names(Lecture lecture) =>
        [
            lecture.File,
            Path.GetFileName(lecture.File),
            Path.ChangeExtension(lecture.File, null),
            Path.GetFileNameWithoutExtension(lecture.File),
            lecture.Title,
        ];

    /// <summary>The number that a name is and nothing else; null where it is more.</summary>
    private static string? NumberAlone(string name)
    {
        var bare = JapaneseText.Key(name).TrimStart('第').TrimEnd('回', '章', '講');
        return bare.Length is > 0 and <= LongestNumber && bare.All(IsNumeral) ? bare.TrimStart('0') : null;
    }

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || "一二三四五六七八九十".Contains(c, StringComparison.Ordinal);
}
