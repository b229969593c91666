using FsCheck;
using FsCheck.Fluent;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.PersonalDataTests;

/// <summary>What is planted is taken out, and nothing is left to take out.</summary>
public class PlantedDataProperties
{
    private static readonly PersonalData _personalData = new(SampleAgency.Knowledge);
    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(3000);

    [Fact]
    public void What_is_planted_is_redacted() =>
        Prop.ForAll(PlantedData.Messages.ToArbitrary(), message => !_personalData.Redact(message.Text).Contains(message.Secret, StringComparison.OrdinalIgnoreCase))
            .Check(_config);

    [Fact]
    public void Redacting_what_is_redacted_changes_nothing() =>
        Prop.ForAll(PlantedData.Messages.ToArbitrary(), message => _personalData.Redact(_personalData.Redact(message.Text)) == _personalData.Redact(message.Text))
            .Check(_config);
}
