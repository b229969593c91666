using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.PersonalDataTests;

/// <summary>What people give away in a message is found, exactly, and what is none of it is left alone.</summary>
public class CorpusTests
{
    private static readonly PersonalData _personalData = new(SampleAgency.Knowledge);

    public static TheoryData<string> Found => [.. CorpusLines.Of("en.txt"), .. CorpusLines.Of("fr.txt")];

    public static TheoryData<string> Harmless => [.. CorpusLines.Of("harmless.txt"), "", " "];

    [Theory]
    [MemberData(nameof(Found))]
    public void Personal_data_is_found_where_it_stands(string marked)
    {
        var text = MarkedText.Plain(marked);

        Assert.Equal(marked, MarkedText.Of(text, _personalData.Find(text)));
    }

    [Theory]
    [MemberData(nameof(Found))]
    public void Nothing_is_left_in_what_was_redacted(string marked)
    {
        var redacted = _personalData.Redact(MarkedText.Plain(marked));

        Assert.Empty(_personalData.Find(redacted));
        Assert.Equal(redacted, _personalData.Redact(redacted));
        Assert.DoesNotContain("redacted", redacted, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public void What_is_no_personal_data_stays(string text)
    {
        Assert.Equal(text, MarkedText.Of(text, _personalData.Find(text)));
        Assert.Same(text, _personalData.Redact(text));
    }
}
