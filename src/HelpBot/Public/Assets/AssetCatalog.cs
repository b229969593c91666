using System.Collections.Frozen;

namespace HelpBot.Public.Assets;

/// <summary>The files that pages may refer to, by path. Read once, at start.</summary>
public sealed class AssetCatalog
{
    /// <summary>Microsoft's Web Chat, fetched at build; absent when the build had no npm or no network.</summary>
    public const string WebChat = "lib/webchat/webchat-minimal.js";

    private readonly FrozenDictionary<string, Asset> _byPath;

    public AssetCatalog(string directory) =>
        _byPath = AssetReader.Read(directory).ToFrozenDictionary(asset => asset.Path, StringComparer.Ordinal);

    /// <summary>True when the page can offer the chat; else it stays with the form.</summary>
    public bool HasWebChat => _byPath.ContainsKey(WebChat);

    public Asset? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The address of a file that is part of the program.</summary>
    public string Url(string path) =>
        Find(path)?.Url ?? throw new FileNotFoundException($"There is no file '{path}' in wwwroot.");
}
