/** A small bilingual archive for the tests of searching. */
const tag = ['tag', 'spring-ploughing', { zh: '春耕', en: 'Spring ploughing' }];
const person = ['person', 'wang-qing', { zh: '王青', en: 'Wang Qing' }];

const story = (id, date, zh, en, more = {}) => ({
    story: id, date, ...more,
    articles: { ...(zh && { zh: { title: zh[0], text: zh[1] } }), ...(en && { en: { title: en[0], text: en[1] } }) },
});

export const stories = [
    story('first-furrow', '2013', ['青山第一犁', '春耕开始了。村民用Linux系统记账。\n共12,000亩。'],
        ['The first furrow', 'Spring ploughing has begun. The café keeps its books on Linux.\nIt is don\'t-touch land.'], { terms: [tag] }),
    story('seed-store', '2013-03', ['种子站', '农资入库，春天耕地还早。'], ['The seed store', 'Spring has come; no ploughing yet in the village of the seed store.']),
    story('mill', '2013-05', ['磨坊', '磨坊用C++写程序。网上有新闻。'], ['The mill', 'The mill runs a program in C++ and one in C#.'], { kind: 'interview' }),
    story('rain', '2014-01', ['下雨', '招商引资会议因雨推迟。资引商招。'], ['Rain', 'Rain put off the meeting. Rain, rain.'], { terms: [person] }),
    story('drought', '2014-06', ['旱情', '春耕因旱推迟，招商会照开，引资不多。'], ['Drought', 'Drought put off the ploughing. The linen mill stood still.'], { terms: [tag, person] }),
    story('market', '2014-07', ['集市', '招商引资，招商引资，再招商引资。'], undefined, { kind: 'interview' }),
    story('letter', '2015-01', undefined, ['A letter', 'Dear Wang, the rain has come.']),
    story('harvest', '2015-09', ['庆明丰收', '春耕秋收，年年如此。'], ['Harvest', 'After spring ploughing, the harvest: rain held off.'], { terms: [tag] }),
];

export const readings = { 青: 'qing', 山: 'shan', 庆: 'qing', 明: 'ming', 旱: 'han', 情: 'qing', 下: 'xia', 雨: 'yu' };
export const folding = { 网: '網', 闻: '聞', 春: '萅' };
