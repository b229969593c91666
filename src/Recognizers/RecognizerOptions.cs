namespace Recognizers;

/// <summary>Options of <see cref="NumberRecognizer"/>; the built-in recogniser has none.</summary>
[Flags]
public enum NumberOptions
{
    None = 0,
}

/// <summary>Options of <see cref="SequenceRecognizer"/>; the built-in recogniser has none.</summary>
[Flags]
public enum SequenceOptions
{
    None = 0,
}

/// <summary>Options of <see cref="ChoiceRecognizer"/>; the built-in recogniser has none.</summary>
[Flags]
public enum ChoiceOptions
{
    None = 0,
}
