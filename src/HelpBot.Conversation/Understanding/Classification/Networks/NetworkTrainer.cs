namespace HelpBot.Conversation.Understanding.Classification.Networks;

/// <summary>Trains a few small networks, each by itself and from another beginning, and lets them decide together.</summary>
internal static class NetworkTrainer
{
    /// <param name="set">The examples.</param>
    /// <param name="chosen">The rows to learn from; the first class of each counts.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="options">How many networks, from which seed, on how many threads; the number of threads changes nothing.</param>
    public static NetworkModel Fit(TrainingSet set, int[] chosen, int classes, TrainingOptions options)
    {
        var model = new NetworkModel(options.Networks, classes);
        Parallel.For(
            0, options.Networks, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, number => model.Set(number, Train(number)));
        return model;

        Network Train(int number)
        {
            var random = new Shuffle(options.Seed + (ulong)number);
            var network = new Network(classes, random);
            var order = chosen.ToArray();
            for (var pass = 0; pass < options.NetworkPasses; pass++)
            {
                random.Apply(order);
                for (var at = 0; at < order.Length; at++)
                {
                    // From pass to pass and from row to row the steps grow smaller, down to nothing.
                    var pace = 1 - ((pass + ((float)at / order.Length)) / options.NetworkPasses);
                    network.Learn(set.Features.Buckets(order[at]), set.Features.Values(order[at]), set.Rows[order[at]], pace);
                }
            }

            return network;
        }
    }
}
