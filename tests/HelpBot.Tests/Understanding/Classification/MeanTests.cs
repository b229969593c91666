using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Tests.Understanding.Classification;

/// <summary>What a separator thinks is to come from its examples, not from the order in which it met them.</summary>
public sealed class MeanTests
{
    [Fact]
    public void The_mean_of_a_pass_depends_less_on_the_order_than_its_end() => Assert.True(Swing(points: 8) < 0.75 * Swing(points: 0));

    [Fact]
    public void Separators_that_came_to_rest_before_the_last_pass_are_what_they_were() =>
        Assert.Equal(Margins(points: 0, seed: 1, passes: 500), Margins(points: 8, seed: 1, passes: 500));

    private static double Swing(int points) =>
        Margins(points, seed: 1, passes: 2).Zip(Margins(points, seed: 2, passes: 2), (one, other) => Math.Abs(one - other)).Sum();

    private static List<float> Margins(int points, ulong seed, int passes)
    {
        var options = TrainingOptions.Default with { MeanPoints = points, Seed = seed, Passes = passes };
        var classifier = ClassifierTrainer.Train(new TrainingSet(TownHall.Rows, null), TownHall.Classes, options);
        var (words, features, scores, margins) = (new WordBuffer(), new FeatureVector(), new float[classifier.ScoresLength], new List<float>());
        foreach (var question in TownHall.Questions)
        {
            Tokenizer.Read(question.Text, words);
            classifier.Score(words, features, scores);
            margins.AddRange(scores.AsSpan(0, classifier.Classes));
        }

        return margins;
    }
}
