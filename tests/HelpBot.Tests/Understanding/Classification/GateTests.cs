using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Training;

namespace HelpBot.Tests.Understanding.Classification;

/// <summary>Whether an utterance belongs to any class at all.</summary>
public sealed class GateTests
{
    private static readonly TrainingSet Set = new(TownHall.Rows, null);
    private static readonly IEnumerable<string> Inside = TownHall.Questions.Select(question => question.Text);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Without_one_example_of_what_is_outside_the_gate_tells_it_from_what_belongs(int networks)
    {
        var (classifier, gate) = Train(networks);
        Assert.Equal(-1, gate.Outside);
        Assert.InRange(new Reader(classifier, gate).TellsApart(Inside, TownHall.Elsewhere), 97, 100);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 1)]
    [InlineData(65, 17)]
    [InlineData(150, 38)]
    public void A_quarter_of_the_classes_is_left_out(int classes, int leftOut)
    {
        Assert.Equal(leftOut, LeftOutClasses.Choose(classes).Count);
        Assert.All(LeftOutClasses.Choose(classes), index => Assert.InRange(index, 0, classes - 1));
    }

    [Fact]
    public void The_gate_knows_the_words_of_the_classes_that_it_was_trained_without()
    {
        var (_, gate) = Train(0);
        var leftOut = LeftOutClasses.Choose(TownHall.Classes);
        var unknown = TownHall.Rows.Where(row => leftOut.Contains(row.Classes[0])).Select(row =>
        {
            var words = new HelpBot.Conversation.Understanding.Words.WordBuffer();
            Tokenizer.Read(row.Text, words);
            return gate.Known.Facts(words, row.Classes[0]).Covered;
        });
        Assert.All(unknown, covered => Assert.Equal(1, covered, 3));
    }

    [Fact]
    public void From_one_thread_and_from_four_the_gate_is_the_same()
    {
        Assert.Equal(Hash(1), Hash(4));

        static string Hash(int threads)
        {
            using var hash = new ContentHash();
            Train(2, threads).Gate.AddTo(hash);
            return hash.ToString();
        }
    }

    [Fact]
    public void With_examples_of_what_is_outside_their_like_is_refused()
    {
        var (classifier, gate) = Train(0);
        var (half, rest) = (TownHall.Elsewhere.Where((_, place) => place % 2 == 0), TownHall.Elsewhere.Where((_, place) => place % 2 > 0));
        List<(string, bool)> examples = [.. Inside.Select(text => (text, true)), .. half.Select(text => (text, false))];
        var (widened, trained) = OutsideExamples.Fit(classifier, gate, examples);
        var reader = new Reader(widened, trained);
        Assert.Equal(TownHall.Classes, trained.Outside);
        Assert.InRange(reader.TellsApart(Inside, rest), 99, 100);
        Assert.All(TownHall.Elsewhere, text => Assert.InRange(reader.Read(text).Class, 0, TownHall.Classes - 1));
        Assert.All(TownHall.Questions, question => Assert.Equal(question.Classes[0], reader.Read(question.Text).Class));
    }

    [Fact]
    public void Examples_none_of_which_is_outside_change_nothing()
    {
        var (classifier, gate) = Train(0);
        Assert.Equal((classifier, gate), OutsideExamples.Fit(classifier, gate, [.. Inside.Select(text => (text, true))]));
    }

    [Fact]
    public void Where_nothing_competes_nothing_belongs() => Assert.Equal(0, Train(0).Gate.Read([], new()).Belongs);

    private static (Classifier Classifier, Gate Gate) Train(int networks, int threads = 1)
    {
        var options = TrainingOptions.Default with { Networks = networks, Threads = threads };
        return (ClassifierTrainer.Train(Set, TownHall.Classes, options), LeftOutClasses.Fit(Set, TownHall.Classes, options));
    }
}
