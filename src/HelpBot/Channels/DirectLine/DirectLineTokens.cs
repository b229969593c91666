using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace HelpBot.Channels.DirectLine;

/// <summary>Makes and reads tokens. Stateless: signed with a key that is kept, so that they outlive a restart.</summary>
public sealed class DirectLineTokens(SigningKey key, TimeProvider time)
{
    /// <summary>Seconds that a token is good for.</summary>
    public const int Lifetime = 1800;

    /// <summary>Seconds after its end in which a token may be exchanged for a new one of the same conversation: a night's sleep.</summary>
    public const int ResumeWithin = 12 * 60 * 60;

    /// <summary>Seconds within which a stream must be opened.</summary>
    public const int StreamLifetime = 60;

    private const int LongestToken = 4096;

    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);

    /// <summary>A token for requests about a conversation.</summary>
    public string Create(string conversationId, string userId, IReadOnlyList<string>? origins) =>
        Sign(new TokenClaims(conversationId, userId, origins, TokenClaims.Requests, InSeconds(Lifetime)));

    /// <summary>The same token with a new time.</summary>
    public string Renew(TokenClaims claims) => Sign(claims with { ExpiresAt = InSeconds(Lifetime) });

    /// <summary>A token that opens the conversation's stream, soon.</summary>
    public string CreateForStream(TokenClaims claims) =>
        Sign(claims with { Use = TokenClaims.Stream, ExpiresAt = InSeconds(StreamLifetime) });

    /// <summary>True while an expired token may still be exchanged.</summary>
    public bool MayResume(TokenClaims claims) => claims.ExpiresAt > InSeconds(-ResumeWithin);

    /// <summary>Looks, too, whether another node has signed it with a key that is new here.</summary>
    public async ValueTask<(TokenVerdict Verdict, TokenClaims? Claims)> ReadAsync(string token, string use, CancellationToken cancellationToken)
    {
        var verdict = Read(token, use, out var claims);
        return verdict == TokenVerdict.Invalid && HasShape(token) && await key.LookAgainAsync(cancellationToken)
            ? (Read(token, use, out claims), claims)
            : (verdict, claims);
    }

    private TokenVerdict Read(string token, string use, out TokenClaims? claims)
    {
        claims = null;
        var end = token.LastIndexOf('.');
        if (!HasShape(token) || end <= Header.Length || !IsSigned(token.AsSpan(0, end), token.AsSpan(end + 1)))
        {
            return TokenVerdict.Invalid;
        }

        // Signed by us, so it has the shape that we gave it.
        claims = JsonSerializer.Deserialize(Base64Url.DecodeFromChars(token.AsSpan(Header.Length + 1, end - Header.Length - 1)), DirectLineJson.Default.TokenClaims)!;
        if (claims.Use != use)
        {
            claims = null;
            return TokenVerdict.Invalid;
        }

        return claims.ExpiresAt <= time.GetUtcNow().ToUnixTimeSeconds() ? TokenVerdict.Expired : TokenVerdict.Valid;
    }

    private static bool HasShape(string token) =>
        token.Length <= LongestToken && token.StartsWith(Header, StringComparison.Ordinal) && token.AsSpan(Header.Length) is ['.', ..];

    private long InSeconds(int seconds) => time.GetUtcNow().ToUnixTimeSeconds() + seconds;

    private string Sign(TokenClaims claims)
    {
        var text = $"{Header}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims, DirectLineJson.Default.TokenClaims))}";
        return $"{text}.{Base64Url.EncodeToString(HMACSHA256.HashData(key.Bytes, Encoding.ASCII.GetBytes(text)))}";
    }

    private bool IsSigned(ReadOnlySpan<char> text, ReadOnlySpan<char> signature)
    {
        if (!System.Text.Ascii.IsValid(text) || !Base64Url.IsValid(signature, out var length) || length != HMACSHA256.HashSizeInBytes)
        {
            return false;
        }

        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Span<byte> signed = stackalloc byte[LongestToken];
        Base64Url.DecodeFromChars(signature, given);
        signed = signed[..Encoding.ASCII.GetBytes(text, signed)];
        foreach (var known in key.All)
        {
            HMACSHA256.HashData(known, signed, expected);
            if (CryptographicOperations.FixedTimeEquals(expected, given))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What became of a token.</summary>
public enum TokenVerdict
{
    Invalid,
    Expired,
    Valid,
}
