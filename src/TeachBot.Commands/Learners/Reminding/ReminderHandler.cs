using System.Globalization;
using TeachBot.Commands.Handling;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Learners.Reminding;

/// <summary>「復習の時間に知らせる」: asks at what hour, and ends it again by one press.</summary>
internal sealed class ReminderHandler(ChatParts parts) : IChoiceHandler
{
    public string Prefix => Presses.Remind;

    public async ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation)
    {
        var words = room.Words.Learning;
        switch (rest)
        {
            case ReminderViews.Ask:
                return new Reply(ReminderViews.Question(words), Audience.Asker);
            case ReminderViews.At
                when made.Values is [var value]
                    && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
                    && ReminderViews.Hours.Contains(hour):
                return new Reply(ReminderViews.Saved(await ReminderDesk.SaveAsync(parts, room, hour, cancellation), words), Audience.Asker)
                {
                    IsInPlace = true,
                };
            case ReminderViews.Off:
                await ReminderDesk.RemoveAsync(parts, made.Origin.User, made.Origin.Id, made.Origin.At, cancellation);
                return new Reply(
                    new Message(Document.Of(words.RemindStopped)) { Choices = [ReminderViews.Button(null, words)] },
                    Audience.Asker
                )
                {
                    IsInPlace = true,
                };
            default:
                return Replies.Private(room.Words.Trouble.UnknownChoice);
        }
    }
}
