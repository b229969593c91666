using HelpBot.Hosting;
using HelpBot.Turns;

namespace HelpBot.Channels.DirectLine;

/// <summary>Takes what a client says, and gives what was said since its watermark.</summary>
public sealed class ActivityEndpoints(DirectLineGate gate, DirectLineTurns turns, IConversationStore store)
{
    private const int MostInOneAnswer = 100;

    public async Task PostAsync(HttpContext context)
    {
        var conversation = RouteValues.ConversationId(context);
        if (await gate.AdmitAsync(context, conversation) is not { } caller)
        {
            return;
        }

        var activity = await DirectLineBody.ReadActivityAsync(context);
        switch (activity.Type)
        {
            case ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.EndOfConversation:
                var user = caller.Claims?.UserId ?? (DirectLineIds.IsUser(activity.From?.Id) ? activity.From!.Id! : DirectLineIds.NewUser());
                await ReplyAsync(context, await turns.RunAsync(activity, conversation, user));
                break;
            case ActivityTypes.Typing:
                // Nobody reads along: there is no one to show it to.
                await ReplyAsync(context, $"{conversation}|typing");
                break;
            default:
                await ErrorBody.Result(
                    StatusCodes.Status400BadRequest, "BadArgument", "Activities of type message, event, typing and endOfConversation are taken here.")
                    .ExecuteAsync(context);
                break;
        }
    }

    public async Task GetAsync(HttpContext context)
    {
        var conversation = RouteValues.ConversationId(context);
        if (await gate.AdmitAsync(context, conversation) is null)
        {
            return;
        }

        var (activities, watermark) = await Watermark.ReadAsync(
            store, RouteValues.Key(conversation), Watermark.Of(context.Request), MostInOneAnswer, context.RequestAborted);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        ActivitySetJson.Write(context.Response.BodyWriter, activities, watermark);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    internal static Task ReplyAsync(HttpContext context, string id) =>
        DirectLineBody.WriteAsync(context, StatusCodes.Status200OK, new ActivityReply(id), DirectLineJson.Default.ActivityReply);
}
