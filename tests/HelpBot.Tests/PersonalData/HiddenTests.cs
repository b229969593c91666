using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.PersonalDataTests;

/// <summary>Odd characters hide nothing, and offsets stay those of the text as it was written.</summary>
public class HiddenTests
{
    private static readonly PersonalData _personalData = new(SampleAgency.Knowledge);

    [Theory]
    [InlineData("call 613\u2011555\u20110147 now", "call [telephone] now")]
    [InlineData("call 613\u00A0555\u202F0147 now", "call [telephone] now")]
    [InlineData("call 6\u200B1\u200B3-555-01\u200D47 now", "call [telephone] now")]
    [InlineData("call 613\u00AD-555-0147 now", "call [telephone] now")]
    [InlineData("call \u0666\u0661\u0663-\u0665\u0665\u0665-\u0660\u0661\u0664\u0667 now", "call [telephone] now")]
    [InlineData("call ６１３－５５５－０１４７ now", "call [telephone] now")]
    [InlineData("call 𝟞𝟙𝟛 𝟝𝟝𝟝 𝟘𝟙𝟜𝟟 now", "call [telephone] now")]
    [InlineData("6️⃣1️⃣3️⃣-555-0147", "[telephone]")]
    [InlineData("carte ４１１１ 1111 1111 1111 🙂", "carte [card] 🙂")]
    [InlineData("my e\u0301mail is jo\u200B@example.com", "my e\u0301mail is [email]")]
    [InlineData("ＪＯ＠example．com", "[email]")]
    [InlineData("\u202E046 454 286\u202C mon NAS", "\u202E[sin] mon NAS")]
    [InlineData("mon mot de passe c\u2019est Soleil99", "mon mot de passe c\u2019est [password]")]
    [InlineData("🙂🙂 613-555-0147 🙂", "🙂🙂 [telephone] 🙂")]
    public void What_is_dressed_up_is_found_all_the_same(string text, string redacted) =>
        Assert.Equal(redacted, _personalData.Redact(text));

    [Theory]
    [InlineData("\uD83D 613-555-0147 \uDE00", "\uD83D [telephone] \uDE00")]
    [InlineData("\0613-555-0147\0", "\0[telephone]\0")]
    [InlineData("line one\n613-555-0147\r\nline three", "line one\n[telephone]\r\nline three")]
    public void Broken_text_is_read_too(string text, string redacted) => Assert.Equal(redacted, _personalData.Redact(text));

    [Theory]
    [InlineData("613-555-0147 ")]
    [InlineData("my pin is 1234 ")]
    [InlineData("1 2 3 ")]
    [InlineData("six one ")]
    [InlineData("123 a b ")]
    [InlineData("a@b.")]
    [InlineData("at x dot ")]
    [InlineData("born may ")]
    [InlineData("k7k")]
    [InlineData("(((")]
    [InlineData("ticket one two three four five ")]
    [InlineData("7")]
    public void Long_messages_are_read_to_the_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));

        Assert.Empty(_personalData.Find(_personalData.Redact(text)));
    }
}
