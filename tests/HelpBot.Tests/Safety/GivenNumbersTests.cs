using HelpBot.Conversation;
using HelpBot.Tests.Dialogs;

namespace HelpBot.Tests.Safety;

/// <summary>The digits of a number that is given say nothing of danger; the words around them do.</summary>
public sealed class GivenNumbersTests
{
    [Theory]
    [InlineData("ring my sister at 343 555 0188, she was there")]
    [InlineData("s i n oh four six four five four two eight six")]
    public async Task A_number_alone_alarms_nobody(string text) =>
        Assert.False(await TopicAsync(text) is Topics.Emergency or Topics.CrisisSupport);

    [Theory]
    [InlineData("my sister isn't breathing, my number is 343 555 0188")]
    [InlineData("il frappe ma mère, rappelez-moi au 343 555 0188")]
    [InlineData("he has a gun to my head and wants my card 5500 0000 0000 0004")]
    [InlineData("his car is upside down and smoking, bank account 1234567")]
    [InlineData("y a une auto sur le toit et ça fume, mon cell 343 555 0188")]
    public async Task An_emergency_with_a_number_stays_one(string text) => Assert.Equal(Topics.Emergency, await TopicAsync(text));

    private static async Task<string?> TopicAsync(string text) => Talk.From((await new Talk().SayAsync(text))[0]).Topic;
}
