namespace BotFramework.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all: the question names them.</summary>
    None = 0,

    /// <summary>In the way that suits the channel.</summary>
    Auto = 1,

    /// <summary>In the sentence: "(1) red, (2) green, or (3) blue".</summary>
    Inline = 2,

    /// <summary>One below the other.</summary>
    List = 3,

    /// <summary>As quick replies.</summary>
    SuggestedAction = 4,

    /// <summary>As buttons of a card.</summary>
    HeroCard = 5,
}
