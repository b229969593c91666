using System.Security.Cryptography;

namespace HelpBot.Public.Security;

/// <summary>Content security policies: nothing may load but what a page needs, and nothing from another host.</summary>
public static class ContentPolicy
{
    /// <summary>For whatever is not a page.</summary>
    public const string Nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>For pages without the chat.</summary>
    public const string Page =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // Web Chat adds one empty style element without a nonce; this is the hash of nothing.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>For the page with the chat, whose styles carry <paramref name="nonce"/>.</summary>
    /// <param name="host">The page's own host and port: older Safari does not count its WebSocket as 'self'.</param>
    public static string Chat(string nonce, string host) =>
        $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}' {EmptyStyle}; img-src 'self' blob:; "
        + $"connect-src 'self' ws://{host} wss://{host}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>128 random bits, new for every response.</summary>
    public static string NewNonce() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
}
