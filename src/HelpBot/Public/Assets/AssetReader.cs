using System.IO.Compression;
using System.Security.Cryptography;

namespace HelpBot.Public.Assets;

/// <summary>Reads the files of <c>wwwroot</c>, and compresses once what the build has not compressed already.</summary>
internal static class AssetReader
{
    // Above this, compressing at the best level would be felt at start; the build has done it (WebChat.targets).
    private const int QuickToCompress = 64 * 1024;

    private static readonly Dictionary<string, string> s_types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain; charset=utf-8",
    };

    public static IEnumerable<Asset> Read(string directory) =>
        Directory.Exists(directory)
            ? Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
                .Where(file => s_types.ContainsKey(Path.GetExtension(file)))
                .Select(file => Read(directory, file))
            : [];

    private static Asset Read(string directory, string file)
    {
        var content = File.ReadAllBytes(file);
        return new Asset(
            Path.GetRelativePath(directory, file).Replace(Path.DirectorySeparatorChar, '/'),
            s_types[Path.GetExtension(file)],
            Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8)),
            content,
            Compressed(file + ".br", content, stream => new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true)),
            Compressed(file + ".gz", content, stream => new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true)));
    }

    private static byte[]? Compressed(string ready, byte[] content, Func<Stream, Stream> compressor)
    {
        if (File.Exists(ready))
        {
            return File.ReadAllBytes(ready);
        }

        if (content.Length > QuickToCompress)
        {
            return null;
        }

        var target = new MemoryStream();
        using (var stream = compressor(target))
        {
            stream.Write(content);
        }

        return target.Length < content.Length ? target.ToArray() : null;
    }
}
