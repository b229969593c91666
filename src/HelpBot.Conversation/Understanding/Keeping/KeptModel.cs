namespace HelpBot.Conversation.Understanding.Keeping;

/// <summary>Takes from the shelf what was learnt before, or learns it and puts it there.</summary>
internal static class KeptModel
{
    /// <param name="shelf">Null when nothing is kept.</param>
    /// <param name="kind">What is learnt.</param>
    /// <param name="input">Hash of all that it is learnt from.</param>
    /// <param name="read">Reads what was kept.</param>
    /// <param name="learn">Learns it.</param>
    /// <param name="write">Writes what was learnt.</param>
    public static T Of<T>(IModelShelf? shelf, string kind, string input, Func<ModelReader, T> read, Func<T> learn, Action<T, ModelWriter> write)
        where T : class
    {
        if (shelf is null)
        {
            return learn();
        }

        var key = ModelKey.Of(kind, input);
        if (shelf.Take(key, stream => ModelFile.Read(stream, key, read)) is { } kept)
        {
            return kept;
        }

        var learnt = learn();
        shelf.Put(key, stream => ModelFile.Write(stream, key, writer => write(learnt, writer)));
        return learnt;
    }
}
