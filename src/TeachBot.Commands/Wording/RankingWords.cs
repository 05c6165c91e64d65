namespace TeachBot.Commands.Wording;

/// <summary>Who knew most.</summary>
public sealed record RankingWords(
    string Title, string Week, string Course, string Channel, string Workspace, string Rank, string Line, string You, string More, string Empty, string Quiz, string Hint, string HintWeek,
    string Own, string OwnRank, string OwnBehind, string OwnNotYet, string OwnNone, string OwnHidden, string OwnLine, string ToCourse, string ToWeek, string ToWorkspace, string ToChannel,
    string Nickname, string NicknameField, string NicknameHint, string Save, string NewNickname, string NoNickname, string BadNickname, string Hide, string Appear, string Hidden, string Appears, string NotHere);
