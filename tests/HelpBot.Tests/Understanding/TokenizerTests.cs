using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Tests.Understanding;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Où est l'Hôtel-Dieu?", "ou est l hotel dieu")]
    [InlineData("What’s ur fax #, pls", "what is your fax number please")]
    [InlineData("j'ai pas reçu d’appel", "j ai pas recu d appel")]
    [InlineData("I CAN'T sleep", "i can not sleep")]
    [InlineData("um the, uh, website", "the website")]
    [InlineData("my sœur's car", "my soeur car")]
    public void Reads_the_same_words_however_they_are_typed(string text, string words) => Assert.Equal(words, Read(text));

    [Theory]
    [InlineData("is 9-1-1 up", "is 911 up")]
    [InlineData("is nine one one up", "is 911 up")]
    [InlineData("neuf un un vite", "911 vite")]
    [InlineData("call 9 8 8", "call 988")]
    [InlineData("is (613) 555-0142 you", "is <phone> you")]
    [InlineData("is six one three five five five oh one four two you", "is <phone> you")]
    [InlineData("file 24-1234", "file <number>")]
    [InlineData("file 24-10417", "file <number>")]
    [InlineData("complaint 2025-0417", "complaint <number>")]
    [InlineData("is 555-0142 you", "is <phone> you")]
    [InlineData("one or two things", "one or two things")]
    public void Gathers_numbers_whether_typed_or_spoken(string text, string words) => Assert.Equal(words, Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("   ?!  ")]
    public void Reads_nothing_from_nothing(string text) => Assert.Equal("", Read(text));

    [Fact]
    public void Stays_within_its_memory_however_long_the_text()
    {
        var words = new WordBuffer();
        Tokenizer.Read(new string('x', 10_000) + string.Concat(Enumerable.Repeat(" don't 😀 汉字", 5_000)), words);
        Assert.InRange(words.Count, 1, WordBuffer.MaxWords);
    }

    private static string Read(string text)
    {
        var words = new WordBuffer();
        Tokenizer.Read(text, words);
        return string.Join(' ', Enumerable.Range(0, words.Count).Select(i => words[i].ToString()));
    }
}
