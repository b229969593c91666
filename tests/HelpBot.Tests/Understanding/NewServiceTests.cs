using HelpBot.Conversation;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Understanding;

/// <summary>A service that staff add today is understood today, by its name and by what else it is called.</summary>
public sealed class NewServiceTests
{
    private static readonly Lazy<TopicUnderstanding> Today = new(() => new TopicUnderstanding(SampleContent.Agency with
    {
        Knowledge = SampleContent.Agency.Knowledge with
        {
            Services =
            [
                .. SampleContent.Agency.Knowledge.Services,
                new Service
                {
                    Id = "harbour-patrol",
                    Name = new("Harbour patrol", "Patrouille du port"),
                    AskedAs = new(["marine unit", "the police boat"], ["unité nautique", "le bateau de la police"]),
                    Status = ServiceStatus.Operational,
                    Summary = new("", ""),
                    Contact = "telephone",
                    Source = "agency-update",
                },
            ],
        },
    }));

    [Theory]
    [InlineData("is harbour patrol affected", null)]
    [InlineData("is the marine unit still running?", null)]
    [InlineData("any news on the harbor patrol", null)]
    [InlineData("when will the marine unit be back", Aspects.When)]
    [InlineData("est-ce que l'unité nautique est touchée", null)]
    [InlineData("la patrouille du port marche tu", null)]
    public void Is_understood(string text, string? aspect)
    {
        var best = Today.Value.Read(text, ConversationMemory.Empty).Inquiries.Single().Best;
        Assert.Equal((Topics.ServiceStatus, "service:harbour-patrol", aspect), (best?.Topic, best?.Subject, best?.Aspect));
    }

    [Fact]
    public void Is_asked_of_in_a_follow_up()
    {
        var memory = new ConversationMemory(Language.English, Topics.ServiceStatus, ["service:website"], []);
        Assert.Equal("service:harbour-patrol", Today.Value.Read("and the police boat?", memory).Inquiries[0].Best?.Subject);
    }
}
