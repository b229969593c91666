namespace HelpBot.Tests.Rules;

/// <summary>Dialog ids are stored with every conversation in flight.</summary>
public sealed class DialogIdTests
{
    [Fact]
    public void No_dialog_is_named_after_its_class()
    {
        var wrong = Repository.Code("src/HelpBot.Conversation/Dialogs")
            .SelectMany(file => file.Text.Split('\n').Where(line => line.Contains("nameof(", StringComparison.Ordinal)).Select(line => $"{file.Path}: {line.Trim()}"))
            .Where(line => line.Contains("base(nameof(", StringComparison.Ordinal) || line.Contains("DialogAsync(nameof(", StringComparison.Ordinal)
                || line.Contains("AddDialog(new ", StringComparison.Ordinal));

        Assert.Empty(wrong);
    }
}
