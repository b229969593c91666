using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace HelpBot.Public.Assets;

/// <summary>Serves <c>/assets/{hash}/{path}</c>, compressed as the browser accepts, cacheable for ever.</summary>
public static class AssetEndpoint
{
    public static void MapAssets(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/assets/{hash}/{**path}", Get);

    private static Results<FileContentHttpResult, NotFound> Get(string hash, string path, HttpContext context, AssetCatalog assets)
    {
        if (assets.Find(path) is not { } asset || asset.Hash != hash)
        {
            return TypedResults.NotFound();
        }

        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = HeaderNames.AcceptEncoding;
        var accepted = context.Request.GetTypedHeaders().AcceptEncoding
            .Where(encoding => encoding.Quality is not 0)
            .Select(encoding => encoding.Value.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var (encoding, bytes) = asset switch
        {
            { Brotli: { } brotli } when accepted.Contains("br") => ("br", brotli),
            { Gzip: { } gzip } when accepted.Contains("gzip") => ("gzip", gzip),
            _ => (null, asset.Content),
        };
        headers.ContentEncoding = encoding;
        return TypedResults.Bytes(
            bytes, asset.ContentType, entityTag: new EntityTagHeaderValue($"\"{asset.Hash}{(encoding is null ? "" : "-" + encoding)}\""));
    }
}
