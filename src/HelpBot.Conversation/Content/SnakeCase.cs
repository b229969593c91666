using System.Text;

namespace HelpBot.Conversation.Content;

/// <summary>Names of enum members as they stand in YAML and JSON: <c>PartialOutage</c> is <c>partial_outage</c>.</summary>
public static class SnakeCase
{
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    public static string Of<T>(T value)
        where T : struct, Enum => Of(value.ToString());
}
