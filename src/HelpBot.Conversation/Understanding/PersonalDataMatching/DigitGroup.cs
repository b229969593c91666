namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>What stands between a group of digits and the one before it.</summary>
internal enum Join
{
    /// <summary>Too much: another number begins.</summary>
    None,

    /// <summary>Space, perhaps with punctuation.</summary>
    Loose,

    /// <summary>One hyphen, dot, slash or bracket without a space.</summary>
    Tight,
}

/// <summary>Digits that stand together: "549", or one spoken element such as "forty-nine".</summary>
/// <param name="Start">Offset in the plain text.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="FirstDigit">Index of its first digit in the digits of the text.</param>
/// <param name="Count">How many digits.</param>
/// <param name="Join">To the group before.</param>
/// <param name="FirstPiece">Index of its first piece.</param>
/// <param name="NextPiece">Index of the piece behind it.</param>
/// <param name="IsGlued">True when a letter or two stick to it ("A1234"): then it is part of a code, not of a number.</param>
internal readonly record struct DigitGroup(
    int Start, int End, int FirstDigit, int Count, bool IsSpoken, Join Join, int FirstPiece, int NextPiece, bool IsGlued)
{
    /// <summary>One digit on its own, written or spoken: "6 1 3".</summary>
    public bool IsLoose => IsSpoken || Count == 1;
}
