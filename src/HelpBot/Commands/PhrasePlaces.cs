using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Evaluation.Phrases;

namespace HelpBot.Commands;

/// <summary>Where phrases stand in the files of <c>dialogs/</c>.</summary>
internal sealed class PhrasePlaces(ContentFiles files)
{
    /// <summary>File and line, such as <c>en/greeting.yaml:5</c>; the file alone when the phrase is written in another way there.</summary>
    public string Of(WrittenPhrase phrase)
    {
        var file = $"{phrase.Language.Code()}/{phrase.Topic}.yaml";
        var wanted = Bare(phrase.Text);
        var line = Array.FindIndex(files.Texts[file].Split('\n'), one => Bare(one) == wanted);
        return line < 0 ? file : $"{file}:{line + 1}";
    }

    // Without what YAML adds.
    private static string Bare(string line)
    {
        var text = line.Trim();
        text = text.StartsWith("- ", StringComparison.Ordinal) ? text[2..].Trim() : text;
        return text.Trim('"', '\'').Replace("\\\"", "\"", StringComparison.Ordinal).Replace("''", "'", StringComparison.Ordinal);
    }
}
