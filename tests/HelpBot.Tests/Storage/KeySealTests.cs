using System.Security.Cryptography;
using HelpBot.Storage.Keys;

namespace HelpBot.Tests.Storage;

/// <summary>What protects keys that lie in a database.</summary>
public sealed class KeySealTests
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    private readonly KeySeal _sealed = new("a secret of the nodes alone");
    private readonly KeySeal _open = new("");

    [Fact]
    public void A_sealed_key_shows_nothing_and_comes_back_whole()
    {
        var text = _sealed.Close("direct-line", Key);

        Assert.DoesNotContain(Convert.ToBase64String(Key)[..20], text, StringComparison.Ordinal);
        Assert.Equal(Key, _sealed.Read("direct-line", text));
        Assert.Equal(Key, _open.Read("direct-line", _open.Close("direct-line", Key)));
    }

    [Fact]
    public void A_key_under_another_name_or_another_secret_is_refused()
    {
        var text = _sealed.Close("direct-line", Key);

        Assert.Throws<CryptographicException>(() => _sealed.Read("data-protection/x", text));
        Assert.Contains("KeySecret", Assert.Throws<CryptographicException>(() => new KeySeal("another secret altogether").Read("direct-line", text)).Message, StringComparison.Ordinal);
        Assert.Throws<CryptographicException>(() => _sealed.Read("direct-line", "sealed:AAAA"));
    }

    [Fact]
    public void Nobody_slips_in_an_open_key_where_keys_are_sealed()
    {
        var planted = _open.Close("direct-line", Key);

        Assert.Contains("not sealed", Assert.Throws<InvalidDataException>(() => _sealed.Read("direct-line", planted)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => _open.Read("direct-line", _sealed.Close("direct-line", Key)));
    }
}
