using System.Text.RegularExpressions;

namespace Furrow.Importing.Newspaper;

/// <summary>
/// How the lines of Chinese and English newspapers are worded. The patterns are for folded text (<see cref="PatternText"/>),
/// so that one covers simplified and traditional characters.
/// </summary>
internal static partial class LinePatterns
{
    private const string Marks = @"[□■●◆▲△▼▽☆★○◎◇►▶\s]*";

    private const string Agency = "(本报|本网|本刊|本台|新华社|新华网|中新社|中新网|人民网|人民日报|央视)";

    private const string Writer = "(特约|特派|驻[\\p{L}]{1,6}?|见习|实习|首席|全媒体|融媒体|融媒|文字|青年|通讯员){0,3}(记者|通讯员|评论员|实习生|撰稿人|撰稿|撰文|作者)";

    /// <summary>The number or name of a page: <c>第3版</c>, <c>A03 要闻</c>.</summary>
    [GeneratedRegex(@"^(第\s*[0-9一二三四五六七八九十]{1,4}\s*[版页]|[A-Z]?\d{1,3}\s*版)([\s:·|]{0,3}[\p{L}·]{0,8})?$|^[A-Z]?\d{1,3}$|^[-—·]\s*\d{1,3}\s*[-—·]$|^page\s+[a-z]?\d{1,3}$", RegexOptions.IgnoreCase)]
    public static partial Regex PageNumber();

    /// <summary>A line that is a date, perhaps with the weekday, the lunar date and the issue's number.</summary>
    [GeneratedRegex(@"^([\p{L}]{2,8}(报|刊))?\s*(?<year>\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号]?\s*[,，(]?\s*((星期|周)[一二三四五六日天])?\)?(\s+[^，。；]{0,40})?$")]
    public static partial Regex ChineseDate();

    /// <summary>The same in English: <c>Thursday, February 16, 2023</c>.</summary>
    [GeneratedRegex(@"^((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?((?<month>(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.?\s+(?<day>\d{1,2}),?|(?<day>\d{1,2})\s+(?<month>(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.?,?)\s+(?<year>\d{4})(\s*[|·].{0,30})?$", RegexOptions.IgnoreCase)]
    public static partial Regex EnglishDate();

    /// <summary>Who made the page, and the like.</summary>
    [GeneratedRegex(@"^" + Marks + @"\(?((本版|责任|值班|执行|版面|美术|图片|文字)?(编辑|责编|主编|校对|美编|版式|设计|视觉|制版|审读|一审|二审|三审|签发|检校|组版|统筹|监制)\s*[:/ ]|(国内统一|邮发代号|国外代号|总第|今日.{0,4}版|新闻热线|热线电话|广告热线|投稿邮箱|本报地址|社址|网址|零售|定价|印刷)|第\s*\d+\s*期|CN\s?\d\d-\d{4}|https?://|www\.|Editors?:|Layout:|Designer:|Proofread|VOL\.?\s|No\.\s*\d+$)", RegexOptions.IgnoreCase)]
    public static partial Regex Imprint();

    /// <summary>Where a story goes on or comes from: <c>（下转第二版）</c>.</summary>
    [GeneratedRegex(@"^\(?(上接|下转|紧接|转|接)\s*第?\s*[A-Z]?[0-9一二三四五六七八九十]{1,4}\s*[版页][^。]{0,24}\)?$|^\(?continued (on|from) page .{1,12}\)?$", RegexOptions.IgnoreCase)]
    public static partial Regex Continuation();

    /// <summary>Where a piece of text comes from that stands under this line.</summary>
    [GeneratedRegex(@"^\(?(上接|紧接|接\s*第?\s*[A-Z]?\d)|^\(?continued from", RegexOptions.IgnoreCase)]
    public static partial Regex ContinuedFrom();

    /// <summary>What stands over the list of a page's or an issue's stories.</summary>
    [GeneratedRegex(@"^" + Marks + @"((本版|今日|新闻|版面|精彩|内容)?(导\s*读|提\s*要|看\s*点|导\s*航)|inside( today)?|in this issue|index|contents)\s*:?$", RegexOptions.IgnoreCase)]
    public static partial Regex ContentsHeading();

    /// <summary>A line of such a list: it ends with the page where the story is.</summary>
    [GeneratedRegex(@"^.{2,60}?[\s,.…·(>→-]*((第\s*)?([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*[版页]|page\s+[A-Z]?\d{1,3}|[.…·]{2,}\s*[A-Z]?\d{1,3})\)?$", RegexOptions.IgnoreCase)]
    public static partial Regex ContentsLine();

    /// <summary>What stands over the weather.</summary>
    [GeneratedRegex(@"^" + Marks + @"([\p{L}]{0,6}天气(预报|实况)?|(today's )?weather( forecast)?)\s*:?$", RegexOptions.IgnoreCase)]
    public static partial Regex WeatherHeading();

    /// <summary>A line of the weather.</summary>
    [GeneratedRegex(@"\d\s*(℃|°|度)|\d级|晴|多云|(小|中|大|阵|暴)[雨雪]|\b(sunny|cloudy|clear|rain|showers|snow|highs? \d|lows? \d)", RegexOptions.IgnoreCase)]
    public static partial Regex WeatherLine();

    /// <summary>The name of a page's section, which stands over its stories.</summary>
    [GeneratedRegex(@"^" + Marks + @"(今日|本报|综合|国内|国际|本地|地方|社会|经济|时政|民生|文化|体育|教育|科技|健康)?\s*(要闻|新闻|综合|时政|经济|社会|民生|文化|体育|教育|科技|健康|副刊|专版|理论|国际|国内|评论)$|^(local|national|world|business|sports?|news)( news)?$", RegexOptions.IgnoreCase)]
    public static partial Regex SectionName();

    /// <summary>How an editor's words begin that stand under or over a text.</summary>
    [GeneratedRegex(@"^" + Marks + @"\(?(编者按|编后语?|编者后记|编者的话|编辑后记|采访手记|采访后记|记者后记|editor['’]?s note)\)?\s*:?", RegexOptions.IgnoreCase)]
    public static partial Regex EditorsNote();

    /// <summary>The newspaper's name.</summary>
    [GeneratedRegex(@"^[\p{L}\s]{2,12}(日\s*报|晚\s*报|早\s*报|晨\s*报|时\s*报|商\s*报|都\s*市\s*报|周\s*报|导\s*报|新\s*报|快\s*报|青\s*年\s*报)$|^(THE )?[A-Z ]{3,24}(DAILY|TIMES|NEWS|HERALD|POST|GAZETTE|TRIBUNE|CHRONICLE)$")]
    public static partial Regex Masthead();

    /// <summary>The headline of a notice or an advertisement.</summary>
    [GeneratedRegex(@"^" + Marks + @"[^，。、:]{0,14}(遗失声明|声\s*明|启\s*事|公\s*告|通\s*告|讣\s*告|招\s*聘|招\s*租|招商广告|广\s*告|分类信息)$|^(classified(s| advertisements?)?|public notices?|advertisements?|legal notices?|notice of .{1,40})$", RegexOptions.IgnoreCase)]
    public static partial Regex NoticeHeading();

    /// <summary>Text that only notices have.</summary>
    [GeneratedRegex(@"声明作废|不慎遗失|特此(公告|声明|通告)|^" + Marks + @"(咨询|联系|订购|招商|广告|服务)?(电话|热线|地址|微信|传真)\s*:|欢迎(来电|垂询|选购)|^(call|tel|phone)[.:]? ?[+\d]", RegexOptions.IgnoreCase)]
    public static partial Regex NoticeText();

    /// <summary>A whole line that says who wrote. Its names follow the role, or stand before the role.</summary>
    [GeneratedRegex(@"^" + Marks + @"\(?(" + Agency + @"?\s*" + Writer + @"|文\s*/\s*图?|图?文|图\s*/\s*文|整理|采写|作者)[\s:/]*[^。！？!?；]{1,48}$|^" + Marks + @"[\p{L}·\s]{2,12}\s(文|整理|采写|撰稿)$|^by\s+\p{Lu}[\p{L}.'’ -]{1,60}([,|]\s*[\p{L} ]{3,40})?$", RegexOptions.IgnoreCase)]
    public static partial Regex Byline();

    /// <summary>A byline that names nobody: <c>本报评论员</c>.</summary>
    [GeneratedRegex(@"^" + Marks + Agency + Writer + "$")]
    public static partial Regex NamelessByline();

    /// <summary>A line of English that no headline is: it begins with a small letter, or ends with a word that needs another after it.</summary>
    [GeneratedRegex(@"^[a-z]|\s(a|an|the|of|to|from|for|in|on|at|by|with|and|or|but|that|which|was|were|is|are|has|have|had|will)$")]
    public static partial Regex UnfinishedEnglish();

    /// <summary>What a line ends with that says who took its photograph.</summary>
    [GeneratedRegex(@"(?<credit>[(]?(" + Agency + @"[^。！？；,，:]{0,4}?)?(" + Writer + @"|发|图片|摄影)?[\s:/(]*[^。！？；,，()]{0,40}?(摄影报道|摄影|摄|供图|/图)\)?)$")]
    public static partial Regex CreditAtEnd();

    /// <summary>A credit that begins with its role, or names nobody.</summary>
    [GeneratedRegex(@"(?<credit>\(?(摄影|图片来源|图片|供图|图)\s*[:/]\s*[^。！？；]{1,30}\)?|\((资料图片?|资料照片|档案照片|" + Agency + @"(发|供图|照片)[^()]{0,20}(\([^()]{1,20}\))?|AI\s*生成)\)|(photos?\s*(by|:|/)|photograph by|courtesy of)\s*[\p{L}.'’ /-]{2,50}|\(?[\p{L}.'’ -]{2,30}\s*/\s*(xinhua|for [\p{L} ]+|china daily|reuters|ap|afp)\)?)$", RegexOptions.IgnoreCase)]
    public static partial Regex CreditByRole();

    /// <summary>The words a caption begins with.</summary>
    [GeneratedRegex(@"^[▲△↑↓←→▼]|^(图为|[上下左右]图|图[一二三四五六①②③④⑤⑥1-9]\s*[:、]|图片说明|资料图)|^(pictured|above|below|left|right)\s*:", RegexOptions.IgnoreCase)]
    public static partial Regex CaptionStart();

    /// <summary>Where and when a report was written, at its beginning.</summary>
    [GeneratedRegex(@"^" + Marks + @"\(?据?" + Agency + @"([^，。:记]{0,20}?\d{1,2}日\s*(讯|电|消息)|[\p{L}]{0,6}?讯)\)?(\s|\(|:|(?=\p{L}))|^\p{Lu}[\p{Lu}\s.'-]{2,30}(,\s*[\p{L} ]{2,20})?(,\s*(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2})?\s*(\([^)]{2,30}\)\s*)?(—|–|--|-)\s*(?=\p{L})")]
    public static partial Regex Dateline();

    /// <summary>Who speaks: a short name and a colon, perhaps in bold.</summary>
    [GeneratedRegex(@"^(?<open>\*\*|__)?\s*(?<name>[\p{L}·.\s]{1,24}?)\s*(?:(?<inner>:)\s*(?<close>\*\*|__)?|(?<close>\*\*|__)\s*(?<outer>:))")]
    public static partial Regex SpeakerLabel();

    /// <summary>A heading within a text, by its number.</summary>
    [GeneratedRegex(@"^([一二三四五六七八九十]{1,3}\s*[、.]|\([一二三四五六七八九十0-9]{1,3}\)|\d{1,2}\s*[、.]\s|[①-⑩]|(Part|Chapter)\s+[\dIVX]+)", RegexOptions.IgnoreCase)]
    public static partial Regex NumberedHeading();

    /// <summary>The names that columns have.</summary>
    [GeneratedRegex(@"^[\p{L}·\s]{0,8}(手记|札记|随笔|访谈|对话|评论|短评|时评|快评|社论|论坛|观察|聚焦|视点|特稿|特写|调查|纪实|纪行|速递|速览|简讯|要闻|来信|专访|专栏|人物|一线|现场|见闻|侧记|今日谈|本报评论员|走基层|读者之声)$|^(opinion|editorial|commentary|reporter'?s notebook|letters|in brief|profile|interview|feature|column)$", RegexOptions.IgnoreCase)]
    public static partial Regex ColumnName();

    /// <summary>The columns that are a reporter's own notes.</summary>
    [GeneratedRegex("手记|札记|随笔|侧记|notebook", RegexOptions.IgnoreCase)]
    public static partial Regex NotebookColumn();

    /// <summary>What banners over several stories are like: parts with a point between them, or three and more set side by side.</summary>
    [GeneratedRegex(@"^[^\s·|]{3,16}\s*[·|]\s*[^\s·|]{2,16}$|^[\p{L}-[A-Za-z]]{2,8}(\s+[\p{L}-[A-Za-z]]{2,8}){2,}$|(系列报道|特别报道|特别策划|专题报道|在行动|进行时|大家谈)$")]
    public static partial Regex Banner();
}
