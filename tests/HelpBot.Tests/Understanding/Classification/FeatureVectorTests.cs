using HelpBot.Conversation.Understanding.Classification;

namespace HelpBot.Tests.Understanding.Classification;

/// <summary>However long a message is, and however many were read before, each feature of a block is there once, with its count.</summary>
public sealed class FeatureVectorTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(600)]
    [InlineData(20_000)]
    public void Each_feature_of_a_block_is_counted_once(int different)
    {
        var features = new FeatureVector();

        // The second message is read into what the first left.
        for (var message = 0; message < 2; message++)
        {
            features.Clear();
            for (var i = 0; i < 2 * different; i++)
            {
                features.Add((ulong)Bucket(i % different));
            }

            features.EndBlock(1);
            features.Add(0);
            features.EndBlock(1);

            Assert.Equal(Enumerable.Range(0, different).Select(Bucket).Append(0), features.Buckets.ToArray().Select(bucket => (int)bucket));
            Assert.Equal(Enumerable.Repeat(2f, different).Append(1f), features.Values.ToArray());
        }
    }

    [Fact]
    public void What_was_read_a_long_time_ago_is_not_found_again()
    {
        var features = new FeatureVector();
        features.Clear();
        features.Add(7);

        // More blocks than are told apart.
        for (var i = 0; i < ushort.MaxValue; i++)
        {
            features.Clear();
        }

        features.Add(7);

        Assert.Equal([1f], features.Values.ToArray());
    }

    // Many that end alike, and so would stand in the same place.
    private static int Bucket(int number) => (number % 8 * 4096) + (number / 8);
}
