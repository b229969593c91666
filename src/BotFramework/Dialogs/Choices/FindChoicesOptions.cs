namespace BotFramework.Dialogs.Choices;

/// <summary>What counts as naming a choice.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Must its value not be used?</summary>
    public bool NoValue { get; set; }

    /// <summary>Must the title of its button not be used?</summary>
    public bool NoAction { get; set; }

    /// <summary>Does its number count?</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Does its place ("the second one") count?</summary>
    public bool RecognizeOrdinals { get; set; } = true;

    internal FindChoicesOptions Copy() => (FindChoicesOptions)MemberwiseClone();
}
