using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Conversation.Dialogs.Turns;

/// <summary>What each degree of certainty leads to.</summary>
public static class InquiryRules
{
    private const int MostOffers = 3;

    /// <summary>Topics that make sense as a choice by themselves; the others only through one of their subjects.</summary>
    public static IReadOnlyList<string> Offerable { get; } =
    [
        Topics.Emergency, Topics.CrisisSupport, Topics.ServiceStatus, Topics.IncidentInfo, Topics.SafetyTips, Topics.ContactNumber,
        Topics.ContactAddress, Topics.ContactCheck, Topics.StatusSubscribe, Topics.Help, Topics.HumanAgent, Topics.PrivacyPii,
    ];

    public static Inquiry Of(KnowledgeBase knowledge, InquiryReading reading, string text) => reading.Certainty switch
    {
        _ when NumberCheck.HoldsWhatItAsks(knowledge, reading, text) => NumberCheck.Of(knowledge, reading.Best, text),
        Certainty.Sure when reading.Best is { } best => Sure(knowledge, best, text),
        Certainty.Close => Close(reading),
        Certainty.Unrelated => Inquiry.About(Topics.OutOfScope),
        Certainty.NotPublished when reading.Best?.Topic is Topics.ContactNumber => Inquiry.About(Topics.ContactNumber, InquiryAspects.NotPublished),
        Certainty.NotPublished => Inquiry.About(Topics.OutOfScope, InquiryAspects.NotPublished),
        _ => Inquiry.About(Topics.Unclear),
    };

    private static Inquiry Sure(KnowledgeBase knowledge, Candidate best, string text) => best.Topic is Topics.ContactCheck
        ? NumberCheck.Of(knowledge, best, text)
        : Inquiry.Of(best);

    private static Inquiry Close(InquiryReading reading)
    {
        var offers = reading.Candidates
            .Select(candidate => candidate.Subject ?? candidate.Topic)
            .Where(key => key.Contains(':', StringComparison.Ordinal) || Offerable.Contains(key))
            .Distinct()
            .Take(MostOffers)
            .ToList();
        return offers.Count switch
        {
            0 when reading.Best is { Topic: Topics.Greeting or Topics.Thanks or Topics.Goodbye } talk => Inquiry.Of(talk),
            0 => Inquiry.About(Topics.Unclear),
            1 => Inquiry.Of(reading.Candidates.First(candidate => (candidate.Subject ?? candidate.Topic) == offers[0])),
            _ => new Inquiry(Topics.Unclear, offers, InquiryAspects.Close),
        };
    }
}
