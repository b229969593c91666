using System.Security.Cryptography;
using System.Text;
using HelpBot.Hosting;
using Microsoft.Extensions.Options;

namespace HelpBot.Channels.DirectLine;

/// <summary>Lets a request in, or answers it: who asks (a token, a secret, or nobody), from which site.</summary>
public sealed class DirectLineGate(DirectLineTokens tokens, DirectLineOrigins origins, IOptions<HelpBotOptions> options)
{
    private const string Bearer = "Bearer ";

    private readonly byte[][] _secrets = [.. options.Value.DirectLine.Secrets.Select(secret => SHA256.HashData(Encoding.UTF8.GetBytes(secret)))];

    /// <summary>Who asks; null when the request was refused, and answered.</summary>
    /// <param name="context">The request.</param>
    /// <param name="conversationId">The conversation it is about; null when it names none.</param>
    /// <param name="anonymous">May it come without a token or secret?</param>
    /// <param name="resuming">May its token have expired a while ago?</param>
    public async ValueTask<Caller?> AdmitAsync(HttpContext context, string? conversationId, bool anonymous = false, bool resuming = false)
    {
        var (caller, refusal) = await ReadAsync(context.Request, anonymous, resuming);
        if (caller is not null && !origins.Allows(context.Request, caller.Claims?.Origins))
        {
            refusal = ErrorBody.Result(StatusCodes.Status403Forbidden, "BadArgument", "This site may not talk to this bot.");
        }
        else if (caller?.Claims is { } claims && conversationId is not null && claims.ConversationId != conversationId)
        {
            refusal = ErrorBody.Result(StatusCodes.Status403Forbidden, "BadArgument", "The token is for another conversation.");
        }

        if (refusal is null)
        {
            return caller;
        }

        await refusal.ExecuteAsync(context);
        return null;
    }

    private async ValueTask<(Caller? Caller, IResult? Refusal)> ReadAsync(HttpRequest request, bool anonymous, bool resuming)
    {
        var header = request.Headers.Authorization.ToString();
        if (header.Length == 0)
        {
            return anonymous
                ? (Caller.Nobody, null)
                : (null, ErrorBody.Result(StatusCodes.Status401Unauthorized, "Unauthorized", "A token is needed: Authorization: Bearer …"));
        }

        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return (null, ErrorBody.Result(StatusCodes.Status401Unauthorized, "Unauthorized", "Only Bearer authorization is known here."));
        }

        var credential = header[Bearer.Length..].Trim();
        if (IsSecret(credential))
        {
            return (Caller.Trusted, null);
        }

        var (verdict, claims) = await tokens.ReadAsync(credential, TokenClaims.Requests, request.HttpContext.RequestAborted);
        return verdict switch
        {
            TokenVerdict.Valid => (new Caller(claims, IsTrusted: false), null),
            TokenVerdict.Expired when resuming && tokens.MayResume(claims!) => (new Caller(claims, IsTrusted: false), null),
            TokenVerdict.Expired => (null, ErrorBody.Result(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired.")),
            _ => (null, ErrorBody.Result(StatusCodes.Status403Forbidden, "BadArgument", "Invalid token or secret.")),
        };
    }

    private bool IsSecret(string credential)
    {
        // Hashes have one length; every secret is compared, so that the time tells nothing.
        Span<byte> given = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(credential), given);
        var found = false;
        foreach (var secret in _secrets)
        {
            found |= CryptographicOperations.FixedTimeEquals(given, secret);
        }

        return found;
    }
}

/// <summary>Who asks.</summary>
/// <param name="Claims">What the token says; null without a token.</param>
/// <param name="IsTrusted">True with a secret: another site's server.</param>
public sealed record Caller(TokenClaims? Claims, bool IsTrusted)
{
    public static Caller Nobody { get; } = new(null, IsTrusted: false);

    public static Caller Trusted { get; } = new(null, IsTrusted: true);
}
