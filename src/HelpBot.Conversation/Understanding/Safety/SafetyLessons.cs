using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Keeping;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>All that is learnt from the lines of a content. Immutable.</summary>
/// <param name="Words">The words of the lines.</param>
/// <param name="Lines">Hashes of the lines.</param>
/// <param name="Languages">Which words are of one language alone.</param>
/// <param name="Model">What the lines have in common.</param>
internal sealed record SafetyLessons(IReadOnlyCollection<string> Words, HashSet<ulong> Lines, SafetyLanguage Languages, SafetyModel Model)
{
    /// <param name="content">What to learn from.</param>
    /// <param name="input">Its hash.</param>
    /// <param name="book">Finds the cues; is told of the words.</param>
    /// <param name="cut">Cuts a line into the tokens that count.</param>
    /// <param name="shelf">Where lessons are kept; null for nowhere.</param>
    public static SafetyLessons Of(AgencyContent content, string input, CueBook book, Func<List<CueToken>, List<CueToken>> cut, IModelShelf? shelf)
    {
        return KeptModel.Of(shelf, "safety", input, Read, () => Learn(content, book, cut), (lessons, writer) => lessons.Write(writer));

        SafetyLessons Read(ModelReader reader)
        {
            var lessons = new SafetyLessons(reader.WholeTexts(), [.. reader.Numbers<ulong>()], new SafetyLanguage(reader), new SafetyModel(reader));
            foreach (var word in lessons.Words)
                book.Vocabulary.Know(word);
            return lessons;
        }
    }

    private static SafetyLessons Learn(AgencyContent content, CueBook book, Func<List<CueToken>, List<CueToken>> cut)
    {
        var lines = SafetyLine.Of(content);
        var (letters, hashes) = (new LetterGroups(SafetyFeatures.Size), new HashSet<ulong>());
        var read = new List<List<CueToken>>(lines.Count);
        foreach (var line in lines)
        {
            var tokens = CueTokeniser.Cut(line.Text);
            var words = tokens.ConvertAll(token => token.Word);
            words.ForEach(book.Vocabulary.Know);
            words.ForEach(letters.Know);
            hashes.Add(WordHash.Of(string.Join(' ', words)));
            read.Add(cut(tokens));
        }

        var training = new SafetyFeatures(letters);
        var cues = read.ConvertAll(tokens => book.Find(new CueView(tokens, book.Vocabulary)));
        var model = new SafetyModel(lines, (view, table) => [.. read.Zip(cues, (tokens, found) => training.Vector(tokens, new Stretch(0, tokens.Count), found, view, table))]);
        return new SafetyLessons(book.Vocabulary.Known, hashes, new SafetyLanguage(content), model);
    }

    private void Write(ModelWriter writer)
    {
        writer.Texts(Words);
        writer.Numbers<ulong>([.. Lines]);
        Languages.Write(writer);
        Model.Write(writer);
    }
}
