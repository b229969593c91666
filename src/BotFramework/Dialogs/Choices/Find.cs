namespace BotFramework.Dialogs.Choices;

/// <summary>Finds the names of choices in a text.</summary>
public static class Find
{
    /// <inheritdoc cref="FindChoices(string, IList{Choice}, FindChoicesOptions)"/>
    public static List<ModelResult<FoundChoice>> FindChoices(
        string utterance, IList<string> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>The choices that the text names by value, button or synonym, in the order of the text.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(
        string utterance, IList<Choice> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var names = new List<SortedValue>();
        for (var i = 0; i < choices.Count; i++)
        {
            foreach (var name in NamesOf(choices[i], options))
            {
                names.Add(new SortedValue { Value = name, Index = i });
            }
        }

        return FindValues(utterance, names, options).ConvertAll(found => new ModelResult<FoundChoice>
        {
            Text = found.Text,
            Start = found.Start,
            End = found.End,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution!.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        });
    }

    /// <summary>The values that the text names, in the order of the text; no word counts for two.</summary>
    public static List<ModelResult<FoundValue>> FindValues(
        string utterance, List<SortedValue> values, FindValuesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        options ??= new FindValuesOptions();
        var tokenizer = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var words = tokenizer(utterance, options.Locale);
        var matches = values.OrderByDescending(value => value.Value!.Length)
            .SelectMany(value => ValueMatch.All(words, value, tokenizer(value.Value!.Trim(), options.Locale), options))
            .OrderByDescending(match => match.Score);

        var results = new List<ModelResult<FoundValue>>();
        var taken = new bool[words.Count];
        foreach (var match in matches)
        {
            if (!results.Exists(r => r.Resolution!.Index == match.Value.Index)
                && !taken.AsSpan(match.First..(match.Last + 1)).Contains(true))
            {
                taken.AsSpan(match.First..(match.Last + 1)).Fill(true);
                results.Add(match.ToResult(utterance, words));
            }
        }

        results.Sort((a, b) => a.Start.CompareTo(b.Start));
        return results;
    }

    private static IEnumerable<string> NamesOf(Choice choice, FindChoicesOptions? options)
    {
        if (choice.Value is not null && options?.NoValue != true)
        {
            yield return choice.Value;
        }

        if (choice.Action?.Title is { } title && options?.NoAction != true)
        {
            yield return title;
        }

        foreach (var synonym in choice.Synonyms ?? [])
        {
            yield return synonym;
        }
    }
}
