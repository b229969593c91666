using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Training;
using HelpBot.Conversation.Understanding.Words;

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
        Assert.InRange(new Reader(classifier, gate).TellsApart(Inside, TownHall.Elsewhere), 90, 100);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(65)]
    [InlineData(150)]
    public void Each_class_is_left_out_once_and_as_many_from_each_model(int classes)
    {
        var dealt = LeftOutClasses.Deal(classes);
        Assert.Equal(classes, dealt.Length);
        for (var part = 0; part < LeftOutClasses.Parts; part++)
        {
            Assert.InRange(dealt.Count(one => one == part), classes / LeftOutClasses.Parts, (classes / LeftOutClasses.Parts) + 1);
        }
    }

    [Fact]
    public void Too_few_examples_to_measure_on_give_a_gate_that_refuses_nothing()
    {
        TrainingSet few = new([new("open the door", [0]), new("close the window", [1])], null);
        var options = TrainingOptions.Default;
        var reader = new Reader(ClassifierTrainer.Train(few, 2, options), LeftOutClasses.Fit(few, 2, options));
        Assert.Equal((0, 1), reader.Read("open the door"));
    }

    [Fact]
    public void The_gate_knows_the_words_of_every_class_though_each_was_left_out_once()
    {
        var (_, gate) = Train(0);
        var words = new WordBuffer();
        Assert.All(TownHall.Rows, row =>
        {
            Tokenizer.Read(row.Text, words);
            Assert.Equal(1, gate.Known.Facts(words, row.Classes[0]).Covered, 3);
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_reading_takes_no_memory(int networks)
    {
        var (classifier, gate) = Train(networks);
        (classifier, gate) = OutsideExamples.Fit(
            classifier, gate, [.. Inside.Select(text => (text, true)), .. TownHall.Elsewhere.Select(text => (text, false))]);
        var reader = new Reader(classifier, gate);

        // Until all code is compiled for good, looking something up takes memory.
        Assert.Contains(Enumerable.Range(0, 1_000_000), _ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            reader.Read("how do i renew a bus pass");
            return GC.GetAllocatedBytesForCurrentThread() == before;
        });
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
