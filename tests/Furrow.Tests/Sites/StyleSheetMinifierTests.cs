using Furrow.Templating;

namespace Furrow.Tests.Sites;

public class StyleSheetMinifierTests
{
    [Theory]
    [InlineData("a {\n  color: red;\n}\n", "a{color:red}")]
    [InlineData("/* one */ a { } /* two */", "a{}")]
    [InlineData(".a .b > .c, .d { margin: 0 1px }", ".a .b > .c,.d{margin:0 1px}")]
    [InlineData(".a :is(.b, .c) { color: red; }", ".a :is(.b,.c){color:red}")]
    [InlineData("a::before { content: \"/* a  ; */\" / \"\"; }", "a::before{content:\"/* a  ; */\" / \"\"}")]
    [InlineData("a { content: 'it\\'s  {'; }", "a{content:'it\\'s  {'}")]
    [InlineData("a { width: calc(1px + 2px) } @media (min-width: 48rem) and (max-width: 60rem) { b { x: y } }", "a{width:calc(1px + 2px)}@media (min-width:48rem) and (max-width:60rem){b{x:y}}")]
    [InlineData("a/**/b { }", "a b{}")]
    [InlineData("a { /* open", "a{")]
    [InlineData("a { content: \"open", "a{content:\"open")]
    [InlineData("", "")]
    public void Comments_and_idle_white_space_go(string css, string minified) => Assert.Equal(minified, StyleSheetMinifier.Minify(css));
}
