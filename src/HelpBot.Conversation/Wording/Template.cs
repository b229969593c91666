using System.Text;
using HelpBot.Conversation.Content;

namespace HelpBot.Conversation.Wording;

/// <summary>A reply cut into its fixed parts and its placeholders, once, so that saying it only joins strings.</summary>
internal sealed class Template
{
    private readonly string[] _parts;
    private readonly string[] _names;
    private readonly string _where;

    /// <param name="where">File and key, for errors.</param>
    /// <param name="known">The value of a placeholder that is known already; null for one that the caller gives.</param>
    public Template(string text, string where, Func<string, string?> known)
    {
        _where = where;
        var parts = new List<string>();
        var names = new List<string>();
        var fixedPart = new StringBuilder();
        var rest = 0;
        foreach (var name in Placeholders.In(text))
        {
            var braced = $"{{{name}}}";
            var at = text.IndexOf(braced, rest, StringComparison.Ordinal);
            fixedPart.Append(text, rest, at - rest);
            rest = at + braced.Length;
            if (known(name) is { } value)
            {
                fixedPart.Append(value);
                continue;
            }

            parts.Add(fixedPart.ToString());
            names.Add(name);
            fixedPart.Clear();
        }

        parts.Add(fixedPart.Append(text, rest, text.Length - rest).ToString());
        _parts = [.. parts];
        _names = [.. names];
    }

    /// <summary>The placeholders that the caller must give.</summary>
    public IReadOnlyList<string> Names => _names;

    public string Fill(ReadOnlySpan<(string Name, string Value)> values)
    {
        if (_names.Length == 0)
        {
            return _parts[0];
        }

        var text = new StringBuilder(_parts[0]);
        for (var i = 0; i < _names.Length; i++)
        {
            text.Append(ValueOf(_names[i], values)).Append(_parts[i + 1]);
        }

        return text.ToString();
    }

    private string ValueOf(string name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (given, value) in values)
        {
            if (given == name)
            {
                return value;
            }
        }

        throw new KeyNotFoundException($"{_where}: no value for the placeholder {{{name}}}.");
    }
}
