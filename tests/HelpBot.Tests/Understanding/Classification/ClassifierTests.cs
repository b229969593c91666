using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Training;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Tests.Understanding.Classification;

/// <summary>Linear separators (no networks) and networks, on classes whose number fills no processor's lanes evenly.</summary>
public sealed class ClassifierTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Each_of_sixty_five_classes_is_told_from_the_others(int networks)
    {
        Assert.Equal(65, TownHall.Classes);
        var classifier = Train(networks, 1);
        Assert.Equal(65, classifier.Classes);
        var wrong = TownHall.Questions.Where(question => Best(classifier, question.Text) != question.Classes[0]).Select(question => question.Text);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void The_same_rows_give_the_same_bytes_from_one_thread_and_from_four(int networks)
    {
        Assert.Equal(Hash(Train(networks, 1)), Hash(Train(networks, 4)));
        Assert.NotEqual(Hash(Train(networks, 1)), Hash(Train(networks, 1, seed: 5)));
    }

    [Fact]
    public void Networks_and_separators_are_different_models() => Assert.NotEqual(Hash(Train(0, 1)), Hash(Train(1, 1)));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_class_that_nothing_was_learnt_of_is_nobody_s_answer(int networks)
    {
        var set = new TrainingSet(TownHall.Rows, null);
        int[] known = [.. Enumerable.Range(0, TownHall.Rows.Count).Where(row => TownHall.Rows[row].Classes[0] != 64)];
        var model = ClassifierTrainer.Fit(set, known, TownHall.Classes, TrainingOptions.Default with { Networks = networks });
        var classifier = new Classifier(set, model);
        Assert.DoesNotContain(TownHall.Questions, question => Best(classifier, question.Text) == 64);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_text_without_words_is_read_too(int networks) => Assert.InRange(Best(Train(networks, 1), "?!"), 0, 64);

    private static Classifier Train(int networks, int threads, ulong seed = 1) => ClassifierTrainer.Train(
        new TrainingSet(TownHall.Rows, null),
        TownHall.Classes,
        TrainingOptions.Default with { Networks = networks, Threads = threads, Seed = seed, NetworkPasses = 20 });

    private static int Best(Classifier classifier, string text)
    {
        var (words, scores) = (new WordBuffer(), new float[classifier.ScoresLength]);
        Tokenizer.Read(text, words);
        classifier.Score(words, new FeatureVector(), scores);
        return GateFeatures.Best(scores.AsSpan(0, classifier.Classes), -1);
    }

    private static string Hash(Classifier classifier)
    {
        using var hash = new ContentHash();
        classifier.AddTo(hash);
        return hash.ToString();
    }
}
