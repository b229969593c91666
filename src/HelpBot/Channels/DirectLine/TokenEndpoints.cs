using HelpBot.Hosting;
using HelpBot.Turns;

namespace HelpBot.Channels.DirectLine;

/// <summary><c>tokens/generate</c> and <c>tokens/refresh</c>. The own pages, and programs, get a token for themselves; other sites'
/// servers ask with a secret and may name their user and the origins of their pages.</summary>
public sealed class TokenEndpoints(DirectLineGate gate, DirectLineTokens tokens, NewConversations newConversations)
{
    private const int MostOrigins = 20;
    private const int LongestOrigin = 200;
    private const string RetryAfterSeconds = "60";

    public async Task GenerateAsync(HttpContext context)
    {
        if (await gate.AdmitAsync(context, conversationId: null, anonymous: true) is not { } caller)
        {
            return;
        }

        if (!caller.IsTrusted && !newConversations.Allow(context.Connection.RemoteIpAddress))
        {
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            await ErrorBody.Result(StatusCodes.Status429TooManyRequests, "TooManyRequests", "This address has begun too many conversations; try again in a minute.")
                .ExecuteAsync(context);
            return;
        }

        var wanted = await DirectLineBody.ReadAsync(context, DirectLineJson.Default.TokenParameters);
        var conversation = DirectLineIds.NewConversation();
        var user = caller.IsTrusted && DirectLineIds.IsUser(wanted.User?.Id) ? wanted.User!.Id! : DirectLineIds.NewUser();
        var origins = caller.IsTrusted ? wanted.TrustedOrigins?.Where(origin => origin.Length <= LongestOrigin).Take(MostOrigins).ToList() : null;
        await ReplyAsync(context, conversation, tokens.Create(conversation, user, origins));
    }

    public Task RefreshAsync(HttpContext context) => RenewAsync(context, resuming: false);

    /// <summary>For the own pages: also a token that has expired is renewed, so that a conversation outlives the sleep of a computer.
    /// Direct Line itself knows no such request, and <see cref="RefreshAsync"/> refuses it as clients expect.</summary>
    public Task ResumeAsync(HttpContext context) => RenewAsync(context, resuming: true);

    private async Task RenewAsync(HttpContext context, bool resuming)
    {
        if (await gate.AdmitAsync(context, conversationId: null, resuming: resuming) is not { } caller)
        {
            return;
        }

        if (caller.Claims is not { } claims)
        {
            throw new BadHttpRequestException("A secret is not refreshed.");
        }

        await ReplyAsync(context, claims.ConversationId, tokens.Renew(claims));
    }

    private static Task ReplyAsync(HttpContext context, string conversationId, string token) => DirectLineBody.WriteAsync(
        context, StatusCodes.Status200OK, new ConversationReply(conversationId, token, DirectLineTokens.Lifetime, null), DirectLineJson.Default.ConversationReply);
}
