using Furrow.Search;

namespace Furrow.Tests.Search;

public sealed class TermWeightsTests
{
    [Fact]
    public void A_level_is_the_logarithm_of_the_weight_to_the_base_of_a_root_of_two()
    {
        // All documents of the mean length, 64: the weight is the frequency over 1.2.
        var weights = new TermWeights([64, 64, 64]);

        for (var frequency = 1; frequency < 60; frequency++)
            Assert.Equal(Math.Clamp((int)Math.Round(2 * Math.Log2(frequency / 1.2)) + 8, 0, 15), weights.Level(frequency, 0));
    }

    [Fact]
    public void A_term_counts_less_in_a_longer_document()
    {
        var weights = new TermWeights([100, 10_000, 3_000]);

        Assert.True(weights.Level(3, 0) > weights.Level(3, 2));
        Assert.True(weights.Level(3, 2) > weights.Level(3, 1));
    }

    [Fact]
    public void One_more_document_of_about_the_mean_length_changes_no_level()
    {
        var before = new TermWeights([100, 120, 90, 0]);
        var after = new TermWeights([100, 120, 90, 110]);

        Assert.All(Enumerable.Range(1, 30), f => Assert.Equal(before.Level(f, 0), after.Level(f, 0)));
    }
}
