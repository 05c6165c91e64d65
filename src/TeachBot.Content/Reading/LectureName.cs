using TeachBot.Core.Text;

namespace TeachBot.Content.Reading;

/// <summary>Finds the lecture that a teacher means: by its file, with or without folder and extension, by its title, or by its number (3, 第3回).</summary>
public static class LectureName
{
    /// <summary>The files of the lectures meant; none for a name that no lecture has.</summary>
    public static IEnumerable<string> Find(IReadOnlyList<Lecture> lectures, string name)
    {
        var key = JapaneseText.Key(name);
        var number = LectureNumbers.OfTitle(name) is { } title ? Bare(title) : LectureNumbers.OfName(name.Trim());
        return lectures.Where(lecture => key.Length > 0 && Names(lecture).Any(one => JapaneseText.Key(one) == key)).Select(lecture => lecture.File) is var named && named.Any()
            ? named
            : lectures.Where(lecture => !string.IsNullOrEmpty(number) && LectureNumbers.Of(lecture) == number).Select(lecture => lecture.File);
    }

    private static string[] Names(Lecture lecture) =>
        [lecture.File, Path.GetFileName(lecture.File), Path.ChangeExtension(lecture.File, null), Path.GetFileNameWithoutExtension(lecture.File), lecture.Title];

    private static string Bare(string number) => number.Split('回', '章', '講')[0];
}
