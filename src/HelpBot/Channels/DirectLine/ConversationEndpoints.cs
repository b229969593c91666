using HelpBot.Hosting;
using HelpBot.Turns;

namespace HelpBot.Channels.DirectLine;

/// <summary>Starts a conversation, or gives a client that was away the means to go on with one.</summary>
public sealed class ConversationEndpoints(
    DirectLineGate gate, DirectLineTokens tokens, DirectLineOrigins origins, DirectLineTurns turns, IConversationStore store)
{
    /// <summary>201 with a new conversation, 200 when the token's conversation has begun before. Never 429: clients take it as final.</summary>
    public async Task StartAsync(HttpContext context)
    {
        if (await gate.AdmitAsync(context, conversationId: null) is not { } caller)
        {
            return;
        }

        var wanted = await DirectLineBody.ReadAsync(context, DirectLineJson.Default.StartParameters);
        var user = caller.Claims?.UserId ?? (DirectLineIds.IsUser(wanted.User?.Id) ? wanted.User!.Id! : DirectLineIds.NewUser());
        var conversation = caller.Claims?.ConversationId ?? DirectLineIds.NewConversation();

        // Of two requests at once one begins it.
        var begins = !await HasBegunAsync(conversation, context.RequestAborted) && await turns.WelcomeAsync(conversation, user, wanted.Locale);
        await ReplyAsync(context, begins ? StatusCodes.Status201Created : StatusCodes.Status200OK, Claims(caller, conversation, user), watermark: null);
    }

    /// <summary>A fresh token, and a stream that goes on after <c>?watermark=</c>.</summary>
    public async Task ReconnectAsync(HttpContext context)
    {
        var conversation = RouteValues.ConversationId(context);
        if (await gate.AdmitAsync(context, conversation) is not { } caller)
        {
            return;
        }

        var watermark = Watermark.Of(context.Request);
        if (!await HasBegunAsync(conversation, context.RequestAborted))
        {
            await ErrorBody.Result(StatusCodes.Status404NotFound, "BadArgument", "There is no such conversation.").ExecuteAsync(context);
            return;
        }

        await ReplyAsync(context, StatusCodes.Status200OK, Claims(caller, conversation, DirectLineIds.NewUser()), watermark);
    }

    private static TokenClaims Claims(Caller caller, string conversation, string user) =>
        caller.Claims ?? new TokenClaims(conversation, user, null, TokenClaims.Requests, 0);

    private async ValueTask<bool> HasBegunAsync(string conversation, CancellationToken cancellationToken) =>
        !(await store.OpenAsync(RouteValues.Key(conversation), cancellationToken)).IsNew;

    private Task ReplyAsync(HttpContext context, int status, TokenClaims claims, long? watermark)
    {
        // ws for http, wss for https.
        var stream = $"ws{origins.PublicOrigin(context.Request)["http".Length..]}/v3/directline/conversations/{claims.ConversationId}/stream"
            + $"?{(watermark is null ? "" : $"{Watermark.Parameter}={watermark}&")}t={tokens.CreateForStream(claims)}";
        var reply = new ConversationReply(claims.ConversationId, tokens.Renew(claims), DirectLineTokens.Lifetime, stream);
        return DirectLineBody.WriteAsync(context, status, reply, DirectLineJson.Default.ConversationReply);
    }
}
