using System.Text;
using HelpBot.Nodes;
using HelpBot.Turns;

namespace HelpBot.Tests.Nodes;

/// <summary>What nodes tell each other arrives whole, however much it is.</summary>
public sealed class NewsTextTests
{
    private const int LargestNotification = 7_999;

    [Fact]
    public void Much_news_fits_into_notifications_and_arrives_whole()
    {
        var kept = Enumerable.Range(1, 2_000).ToDictionary(number => new ConversationKey("directline", $"conversation \"é\" {number}"), number => (long)number);
        var taken = Enumerable.Range(1, 2_000).Select(number => long.MinValue + number).ToList();

        var texts = NewsText.Write("one", new NewsBatch(kept, taken));

        Assert.All(texts, text => Assert.InRange(Encoding.UTF8.GetByteCount(text), 1, LargestNotification));
        var read = texts.Select(text => NewsText.Read(text)!).ToList();
        Assert.Equal(kept, read.SelectMany(news => news.Kept).ToDictionary(news => news.Key, news => news.Last));
        Assert.Equal(taken, read.SelectMany(news => news.Taken));
    }

    [Fact]
    public void An_id_too_long_to_tell_keeps_nothing_else_back()
    {
        var kept = new Dictionary<ConversationKey, long>
        {
            [new ConversationKey("emulator", new string('x', 10_000))] = 1,
            [new ConversationKey("emulator", "short")] = 2,
        };

        var news = NewsText.Read(Assert.Single(NewsText.Write("one", new NewsBatch(kept, []))))!;

        Assert.Equal("short", Assert.Single(news.Kept).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("[]")]
    public void What_another_program_says_there_is_passed_over(string text) => Assert.Null(NewsText.Read(text));
}
