namespace HelpBot.Public.Assets;

/// <summary>One file of <c>wwwroot</c>, held as it is sent.</summary>
/// <param name="Path">Relative to <c>wwwroot</c> with forward slashes.</param>
/// <param name="Hash">Of its content; part of its address, so that it can be cached for ever.</param>
/// <param name="Brotli">Compressed; null where that would not help.</param>
public sealed record Asset(string Path, string ContentType, string Hash, byte[] Content, byte[]? Brotli, byte[]? Gzip)
{
    /// <summary>Its address on this site.</summary>
    public string Url => $"/assets/{Hash}/{Path}";
}
