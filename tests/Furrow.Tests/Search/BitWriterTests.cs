using Furrow.Search;

namespace Furrow.Tests.Search;

public sealed class BitWriterTests
{
    [Theory]
    [InlineData(0, 0, "0")]
    [InlineData(3, 0, "1110")]
    [InlineData(5, 2, "1001")]
    [InlineData(11, 2, "11011")]
    [InlineData(70, 1, "1111111111111111111111111111111111100")]
    public void A_Rice_code_is_ones_a_zero_and_the_lowest_bits(uint value, int parameter, string bits) =>
        Assert.Equal(bits, Written(writer => writer.WriteRice(value, parameter)));

    [Theory]
    [InlineData(1, "1")]
    [InlineData(2, "010")]
    [InlineData(5, "00101")]
    [InlineData(300, "00000000100101100")]
    public void A_gamma_code_says_first_how_long_it_is(uint value, string bits) =>
        Assert.Equal(bits, Written(writer => writer.WriteGamma(value)));

    [Fact]
    public void What_is_left_of_the_last_byte_is_zero()
    {
        var writer = new BitWriter();
        writer.Write(0b101, 3);
        writer.Write(0b1_1111_1111, 9);
        writer.Pad();

        Assert.Equal([0b1011_1111, 0b1111_0000], writer.Bytes);
    }

    [Fact]
    public void The_parameter_is_the_logarithm_of_the_mean()
    {
        var parameter = new RiceParameter();
        foreach (var value in (uint[])[8, 8, 9, 7])
            parameter.Add(value);

        Assert.Equal(3, parameter.Best);
        Assert.Equal(0, new RiceParameter().Best);
    }

    // A one behind the bits keeps zeros at their end from being lost in the padding.
    private static string Written(Action<BitWriter> write)
    {
        var writer = new BitWriter();
        write(writer);
        writer.Write(1, 1);
        writer.Pad();
        var bits = string.Concat(writer.Bytes.Select(b => Convert.ToString(b, 2).PadLeft(8, '0')));
        return bits[..bits.LastIndexOf('1')];
    }
}
