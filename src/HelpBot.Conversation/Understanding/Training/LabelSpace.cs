using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Keeping;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>The classes of the recogniser: each topic, and within a topic each subject and each aspect ("" for none of them).</summary>
internal sealed class LabelSpace
{
    private readonly Dictionary<(string Topic, string Subject), int> _subjects = [];
    private readonly Dictionary<(string Topic, string Aspect), int> _aspects = [];
    private readonly List<int> _scopes = [];
    private readonly IReadOnlyList<Label> _labels;

    public LabelSpace(IReadOnlyList<Example> examples)
        : this([.. examples.Select(example => new Label(example.Topic, example.Subject ?? "", example.Aspect ?? "")).Distinct()])
    {
    }

    private LabelSpace(IReadOnlyList<Label> labels)
    {
        _labels = labels;
        TopicNames = [.. Topics.All.Where(topic => labels.Any(label => label.Topic == topic))];
        _scopes.AddRange(TopicNames.Select(_ => EveryRow));
        foreach (var group in labels.GroupBy(label => label.Topic).OrderBy(group => TopicIndex(group.Key)))
        {
            AddAll(_subjects, group.Key, group.Select(label => label.Subject), TopicIndex(group.Key));
            AddAll(_aspects, group.Key, group.Select(label => label.Aspect), group.Key is Topics.OutOfScope ? EveryRow : TopicIndex(group.Key));
        }

        SubjectsOf = [.. TopicNames.Select(topic => Columns(_subjects, topic))];
        AspectsOf = [.. TopicNames.Select(topic => Columns(_aspects, topic))];
    }

    /// <summary>Scope of a class that is told from all other examples, not only from those of its topic.</summary>
    public const int EveryRow = LaneGroup.EveryRow;

    public IReadOnlyList<string> TopicNames { get; }

    /// <summary>By topic index: its subjects and their columns.</summary>
    public IReadOnlyList<IReadOnlyList<(string Name, int Column)>> SubjectsOf { get; }

    /// <summary>By topic index: its aspects and their columns. What is outside has nothing in common, so its kinds are told from all examples.</summary>
    public IReadOnlyList<IReadOnlyList<(string Name, int Column)>> AspectsOf { get; }

    public int Count => _scopes.Count;

    /// <summary>By column: the topic whose examples it is trained on, or <see cref="EveryRow"/>.</summary>
    public IReadOnlyList<int> Scopes => _scopes;

    /// <exception cref="InvalidDataException">It is none.</exception>
    public static LabelSpace Read(ModelReader reader)
    {
        var (topics, subjects, aspects) = (reader.WholeTexts(), reader.WholeTexts(), reader.WholeTexts());
        return subjects.Length == topics.Length && aspects.Length == topics.Length && topics.All(Topics.All.Contains)
            ? new LabelSpace([.. topics.Select((topic, index) => new Label(topic, subjects[index], aspects[index]))])
            : throw new InvalidDataException("Labels do not fit together");
    }

    public void Write(ModelWriter writer)
    {
        writer.Texts([.. _labels.Select(label => label.Topic)]);
        writer.Texts([.. _labels.Select(label => label.Subject)]);
        writer.Texts([.. _labels.Select(label => label.Aspect)]);
    }

    public int TopicIndex(string topic)
    {
        for (var i = 0; i < TopicNames.Count; i++)
        {
            if (TopicNames[i] == topic)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The columns that an example belongs to.</summary>
    public int[] Of(Example example)
    {
        List<int> columns = [TopicIndex(example.Topic)];
        if (_subjects.TryGetValue((example.Topic, example.Subject ?? ""), out var subject))
        {
            columns.Add(subject);
        }

        if (_aspects.TryGetValue((example.Topic, example.Aspect ?? ""), out var aspect))
        {
            columns.Add(aspect);
        }

        return [.. columns];
    }

    private void AddAll(Dictionary<(string, string), int> columns, string topic, IEnumerable<string> names, int scope)
    {
        var distinct = names.Distinct().ToList();
        if (distinct.Count < 2 && distinct is not [{ Length: > 0 }])
        {
            return;
        }

        foreach (var name in distinct)
        {
            columns[(topic, name)] = _scopes.Count;
            _scopes.Add(scope);
        }
    }

    private static List<(string, int)> Columns(Dictionary<(string Topic, string Name), int> columns, string topic) =>
        [.. columns.Where(pair => pair.Key.Topic == topic).Select(pair => (pair.Key.Name, pair.Value)).OrderBy(pair => pair.Value)];

    /// <summary>What examples stand for.</summary>
    private sealed record Label(string Topic, string Subject, string Aspect);
}
