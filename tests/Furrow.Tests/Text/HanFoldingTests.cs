using Furrow.Text;

namespace Furrow.Tests.Text;

public sealed class HanFoldingTests
{
    [Theory]
    [InlineData('網', '网')]
    [InlineData('後', '后')]
    [InlineData('發', '发')]
    [InlineData('髮', '发')]
    [InlineData('裏', '里')]
    [InlineData('羣', '群')]
    [InlineData('⼲', '干')]
    [InlineData('於', '于')]
    public void Other_forms_are_folded_to_the_simplified_one(char form, char simplified) =>
        Assert.Equal(simplified, HanFolding.Fold(form));

    [Theory]
    [InlineData('网')]
    [InlineData('覆')]
    [InlineData('沈')]
    [InlineData('々')]
    [InlineData('あ')]
    [InlineData('a')]
    public void Characters_of_their_own_stay(char character) => Assert.Equal(character, HanFolding.Fold(character));

    [Fact]
    public void What_forms_are_folded_to_is_folded_no_further() =>
        Assert.All(HanFolding.Table, line => Assert.Equal(line.Simplified, HanFolding.Fold(Assert.Single(line.Simplified)).ToString()));
}
