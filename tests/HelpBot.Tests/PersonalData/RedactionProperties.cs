using FsCheck;
using FsCheck.Fluent;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.PersonalDataTests;

/// <summary>What holds of redaction for every text: put together at random from what matters to it, and wholly at random.</summary>
public class RedactionProperties
{
    private static readonly PersonalData _personalData = new(SampleAgency.Knowledge);

    private static readonly string[] _pieces =
    [
        "613", "555", "0147", "6135550147", "4111", "1111", "046", "454", "286", "705", "12", "1", "9", "1985", "03", "15", "K7M", "2B3", "A1234",
        "AB123456", " ", " ", " ", " ", "-", "-", ".", ",", ", ", ". ", "/", "(", ")", "+", "@", ":", "'", "\n", "\u200B", "\u00A0", "é", "🙂", "[", "]",
        "[telephone]", "[sin]", "[password]", "my ", "mon ", "SIN ", "NAS ", "is ", "est ", "c'est ", "password ", "mot de passe ", "PIN ", "code ",
        "card ", "carte ", "account ", "compte ", "passport ", "licence ", "born ", "née le ", "dob ", "call ", "ticket ", "six ", "one ", "treize ",
        "quatre", "vingt", "-dix", "cent ", "double ", "oh ", "march ", "mars ", "first ", "Street", "street ", "rue ", "Princess ", "live at ", "unit ",
        "ext ", "jo", "example", "com", " at ", " dot ", "arobase ", "point ", "Jane Doe ", "dash ", "$", "#",
    ];

    private static readonly Arbitrary<string> _texts =
        Gen.ListOf(Gen.Elements(_pieces)).Select(pieces => string.Concat(pieces)).ToArbitrary();

    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(1500).WithEndSize(60);

    [Fact]
    public void Nothing_is_found_in_what_was_redacted() =>
        Prop.ForAll(_texts, text => _personalData.Find(_personalData.Redact(text)).Count == 0).Check(_config);

    [Fact]
    public void Redacting_twice_is_redacting_once() =>
        Prop.ForAll(_texts, text => _personalData.Redact(_personalData.Redact(text)) == _personalData.Redact(text)).Check(_config);

    [Fact]
    public void Finds_lie_within_the_text_in_order_and_apart() =>
        Prop.ForAll(_texts, text => InOrder(text, _personalData.Find(text))).Check(_config);

    [Fact]
    public void A_text_without_finds_stays_as_it_is() =>
        Prop.ForAll(_texts, text => _personalData.Find(text).Count > 0 || ReferenceEquals(text, _personalData.Redact(text))).Check(_config);

    [Fact]
    public void Any_text_at_all_is_read() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<string>().Filter(text => text is not null),
            text => InOrder(text, _personalData.Find(text)) && _personalData.Find(_personalData.Redact(text)).Count == 0).Check(_config);

    private static bool InOrder(string text, IReadOnlyList<PersonalDataSpan> spans)
    {
        var at = 0;
        foreach (var span in spans)
        {
            if (span.Start < at || span.Length <= 0 || span.Start + span.Length > text.Length)
                return false;
            at = span.Start + span.Length;
        }

        return true;
    }
}
