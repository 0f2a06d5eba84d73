namespace Furrow.Tests.Sites;

/// <summary>
/// What every test site has unless it brings its own: a config for two languages, a folder for stories, and templates that write each page
/// as lines <c>word: value</c>, so that tests do not depend on how the real theme looks.
/// </summary>
internal static class PlainSite
{
    public const string Config = """
        -- site.config.json --
        {
          "baseUrl": "https://example.org/",
          "title": { "zh": "犁痕", "en": "Furrow" },
          "languages": [
            { "key": "zh", "tag": "zh-Hans", "label": "中文" },
            { "key": "en", "tag": "en", "label": "English" }
          ]
        }
        -- content/.gitkeep --
        """;

    private const string Templates = """
        -- templates/layouts/redirect.html --
        target: {{ target }}
        absolute: {{ target_absolute }}
        {{# Tests bring layouts of their own that do without 'partials/plain-article' and 'partials/plain-list'. }}
        -- templates/layouts/base.html --
        layout: {{ page.layout }}
        title: {{ page.title }}
        lang: {{ site.language.tag }}
        canonical: {{ page.canonical }}
        {{ for a in page.alternates }}alternate: {{ a.tag }} {{ a.url }}
        {{ end }}x-default: {{ page.x_default }}
        {{ for l in page.languages }}switch: {{ l.key }} {{ l.url }} {{ l.has_page }}
        {{ end }}{{ for f in page.feeds }}feed: {{ f.url }}
        {{ end }}{{ for v in site.vocabularies }}vocabulary: {{ v.url }}
        {{ end }}{{ if page.layout == 'article' || page.layout == 'page' }}{{ include 'partials/plain-article' }}{{ end }}
        {{ if page.layout == 'home' || page.layout == 'stories' }}{{ include 'partials/plain-list' }}{{ end }}
        {{ if page.layout == 'archive' }}{{ for y in years }}year: {{ y.label }} {{ y.url }} {{ y.count }}
        {{ end }}{{ end }}
        {{ if page.layout == 'vocabulary' }}{{ for g in vocabulary.groups }}{{ for t in g.terms }}term: {{ g.heading }} {{ t.label }} {{ t.url }} {{ t.count }}
        {{ end }}{{ end }}{{ end }}
        -- templates/partials/plain-article.html --
        headline: {{ article.title }}
        url: {{ article.url }}
        date: {{ if article.date }}{{ article.date.text }}{{ end }}
        kind: {{ article.kind }}
        column: {{ if article.column }}{{ article.column.label }}{{ end }}
        series: {{ if article.series }}{{ article.series.label }}{{ end }}
        rights: {{ article.rights }}
        {{ for p in article.authors }}author: {{ p.label }} {{ p.url }}
        {{ end }}{{ for t in article.tags }}tag: {{ t.label }} {{ t.url }}
        {{ end }}{{ if article.parent }}parent: {{ article.parent.url }}
        {{ end }}{{ for s in article.sidebars }}sidebar: {{ s.url }}
        {{ end }}{{ for s in article.related }}related: {{ s.id }}
        {{ end }}{{ if article.newer }}newer: {{ article.newer.id }}
        {{ end }}{{ if article.older }}older: {{ article.older.id }}
        {{ end }}{{ for p in article.lead_photos }}photo: {{ p.id }} {{ p.url }} {{ p.width }}x{{ p.height }} {{ p.alt }} {{ p.caption }}
        {{ end }}{{ for part in article.body }}{{ if part.html }}{{ part.html }}{{ part.end }}{{ else }}placed: {{ part.photo.id }} {{ part.photo.url }}
        {{ end }}{{ end }}
        -- templates/partials/plain-list.html --
        count: {{ list.count }}
        {{ for s in list.stories }}story: {{ s.id }} {{ s.url }} {{ s.title }} {{ if s.is_foreign }}[{{ s.lang }} {{ s.language_label }}]{{ end }}
        {{ end }}{{ if list.pager }}pager: {{ list.pager.number }}/{{ list.pager.count }} newer={{ list.pager.newer_url }} older={{ list.pager.older_url }}
        {{ end }}
        """;

    private const string Messages = """
        -- templates/i18n/zh.yml --
        title.paged: "{0} 第{1}页"
        parallel.title: "{0} 对照{1}"
        cite.title: "{0}. "
        archive.title: "存档"
        search.title: "搜索"
        search.description: "在{0}中搜索"
        not-found.title: "没有这一页"
        offline.title: "没有网络"
        list.description: "共{0}篇"
        archive.month-unknown: "月份不详"
        relation.written: "{0}采写"
        relation.photographed: "{0}摄影"
        relation.interviewed: "采访{0}"
        relation.about: "报道中的{0}"
        relation.translated: "{0}翻译"
        relation.also.photographed: "兼摄影"
        relation.also.interviewed: "同时受访"
        relation.also.about: "文中写到"
        relation.also.translated: "兼翻译"
        kind.news: "消息"
        kind.interview: "访谈"
        kind.feature: "通讯"
        kind.notebook: "手记"
        kind.photo: "图片"
        kind.page: "页面"
        vocabulary.tags: "主题"
        vocabulary.columns: "栏目"
        vocabulary.series: "专题"
        vocabulary.people: "人物"
        vocabulary.places: "地点"
        date.day: "{0}年{1}月{2}日"
        date.month: "{0}年{1}月"
        date.year: "{0}年"
        date.decade: "{0}年代"
        date.century: "{0}世纪"
        date.season: "{0}年{1}"
        date.season.21: "春"
        date.season.22: "夏"
        date.season.23: "秋"
        date.season.24: "冬"
        date.monthName.1: "一月"
        date.monthName.2: "二月"
        date.monthName.3: "三月"
        date.monthName.4: "四月"
        date.monthName.5: "五月"
        date.monthName.6: "六月"
        date.monthName.7: "七月"
        date.monthName.8: "八月"
        date.monthName.9: "九月"
        date.monthName.10: "十月"
        date.monthName.11: "十一月"
        date.monthName.12: "十二月"
        date.approximate: "{0}前后"
        date.uncertain: "{0}（存疑）"
        date.both: "{0}前后（存疑）"
        date.range: "{0}至{1}"
        date.range.sameMonth: "{0}年{1}月{2}日至{5}日"
        date.range.sameYear: "{0}年{1}月{2}日至{4}月{5}日"
        date.range.months: "{0}年{1}月至{4}月"
        date.openStart: "截至{0}"
        date.openEnd: "{0}起"
        date.unknownStart: "起始不详，至{0}"
        date.unknownEnd: "{0}起，结束不详"
        """;

    // Tests of what pages say are in Chinese where the words matter; the English page says the same.
    public static string Text { get; } = $"{Config}\n{Templates}\n{Messages}\n{Messages.Replace("i18n/zh", "i18n/en", StringComparison.Ordinal)}\n";
}
