namespace HelpBot.Conversation.Content;

/// <summary>The files of <c>dialogs/</c> as text, read by whoever may do I/O.</summary>
/// <param name="Texts">By path relative to <c>dialogs/</c> with forward slashes: <c>agency/contacts.yaml</c>, <c>en/help.yaml</c>.</param>
public sealed record ContentFiles(IReadOnlyDictionary<string, string> Texts);

/// <summary>Something wrong in a file of <c>dialogs/</c>.</summary>
/// <param name="File">Path relative to <c>dialogs/</c>.</param>
/// <param name="Line">From 1; 0 when it concerns the file as a whole.</param>
/// <param name="Field">Dotted path: <c>contacts[2].value</c>.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
public sealed record Problem(string File, int Line, string Field, string Message)
{
    /// <summary>True when it must be mended before publishing, but makes nothing wrong that people are told.</summary>
    public bool IsFlaw { get; init; }

    public override string ToString() => At($"dialogs/{File}");

    /// <summary>As <see cref="ToString"/>, when the facts were read from another folder than <c>dialogs/agency</c>.</summary>
    public string In(string folder) => At($"{folder.TrimEnd('/')}/{File[(File.LastIndexOf('/') + 1)..]}");

    private string At(string file) => $"{file}{(Line > 0 ? $":{Line}" : "")}: {(Field.Length > 0 ? $"{Field}: " : "")}{Message}";
}
