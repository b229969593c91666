using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Publishing;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Understanding;

/// <summary>What a new revision trains, and what it needn't.</summary>
public sealed class TrainingTests
{
    private static readonly AgencyContent Content = SampleContent.Agency;

    [Fact]
    public void The_same_content_gives_the_same_model_however_many_threads_train_it()
    {
        var (one, three) = (Trained(1), Trained(3));
        Assert.Equal(64, one.ModelHash.Length);
        Assert.Equal(one.ModelHash, three.ModelHash);

        static TopicUnderstanding Trained(int threads) => new(Content, TrainingOptions.Default with { Threads = threads, Passes = 3 });
    }

    [Fact]
    public void Another_phrase_gives_another_model() =>
        Assert.NotEqual(new TopicUnderstanding(SmallAgency.Content).ModelHash, new TopicUnderstanding(Renamed(SmallAgency.Content)).ModelHash);

    [Fact]
    public void A_change_of_status_trains_nothing_and_is_in_force()
    {
        var before = KitFactory.Build(SmallAgency.Content, 1);
        var services = before.Knowledge.Services;
        Service[] changed = [services[0] with { Status = ServiceStatus.MajorOutage }, .. services.Skip(1)];
        var after = KitFactory.Build(SmallAgency.Content with { Knowledge = before.Knowledge with { Services = changed } }, 2, before);
        Assert.True(Assert.IsType<TopicUnderstanding>(after.Understanding).SharesModelWith(before.Understanding as TopicUnderstanding));
        Assert.Same(before.Safety, after.Safety);
        Assert.Equal((2, ServiceStatus.MajorOutage), (after.Knowledge.Revision, after.Knowledge.Services[0].Status));
    }

    [Fact]
    public void A_new_name_is_understood_at_once()
    {
        var before = new TopicUnderstanding(SmallAgency.Content);
        var after = new TopicUnderstanding(Renamed(SmallAgency.Content), before);
        Assert.False(after.SharesModelWith(before));
        Assert.Equal("service:ferry", after.Read("is the zorbline running", ConversationMemory.Empty).Inquiries[0].Best?.Subject);
    }

    private static AgencyContent Renamed(AgencyContent content)
    {
        var services = content.Knowledge.Services;
        Service[] renamed = [services[0] with { AskedAs = new(["zorbline"], ["zorbline"]) }, .. services.Skip(1)];
        return content with { Knowledge = content.Knowledge with { Services = renamed } };
    }
}
