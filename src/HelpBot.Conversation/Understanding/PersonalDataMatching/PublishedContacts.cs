using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>What the agency has published of itself, in the forms the matchers meet it in.</summary>
internal sealed class PublishedContacts
{
    private const int Local = 7;

    public PublishedContacts(KnowledgeBase kb)
    {
        foreach (var contact in kb.Contacts)
        {
            if (contact.Value is { } value && contact.Kind != ContactKind.Page)
                AddNumber(new Utterance(value).Digits);
            foreach (var line in contact.Lines)
                AddLine(new Utterance(line));
        }
    }

    /// <summary>Digits with and without the country's 1, and without the area code.</summary>
    public List<string> Numbers { get; } = [];

    /// <summary>House number and first word of the street: "705 division".</summary>
    public List<string> Houses { get; } = [];

    /// <summary>Lower case, without the space.</summary>
    public List<string> PostalCodes { get; } = [];

    private void AddNumber(string digits)
    {
        if (digits.Length < Local)
            return;
        var national = digits.Length == 11 && digits[0] == '1' ? digits[1..] : digits;
        Numbers.AddRange([national, "1" + national, national[^Local..]]);
    }

    private void AddLine(Utterance line)
    {
        if (line.Groups.Count > 0)
        {
            var number = line.DigitsOf(0, 1).ToString();
            for (var i = line.Groups[0].NextPiece; i < line.Pieces.Count; i++)
            {
                if (line.IsWord(i))
                    Houses.Add($"{number} {line.Word(i)}");
            }
        }

        PostalCodes.Add(string.Concat(line.Text.Span.ToString().Where(char.IsLetterOrDigit)));
    }
}
