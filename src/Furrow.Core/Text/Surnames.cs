namespace Furrow.Text;

/// <summary>Chinese family names: where in a run of characters a name may begin.</summary>
internal static class Surnames
{
    // The family names borne by most people in China, and the commonest of two characters.
    private const string Single =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝骆路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝丰甲乙丙丁";

    private static readonly HashSet<string> Double = new(StringComparer.Ordinal)
    {
        "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "宇文", "长孙", "端木", "南宫", "呼延", "拓跋",
    };

    /// <summary>The length of the family name that a name in simplified characters begins with; 0 when it begins with none.</summary>
    public static int LengthIn(ReadOnlySpan<char> name)
    {
        if (name.Length > 2 && Double.Contains(name[..2].ToString()))
            return 2;
        return name.Length > 1 && Single.Contains(name[0], StringComparison.Ordinal) ? 1 : 0;
    }
}
