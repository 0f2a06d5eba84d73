// Initials with the finals that stand behind each, `v` read as `u`: every syllable of Putonghua, and few besides.
const syllable = /^(?:[bpm](?:a[ino]?|ang|e|ei|en|eng|i|ian|iao|ie|in|ing|iu|o|ou|u)|f(?:a|an|ang|ei|en|eng|o|ou|u)|[dtnl](?:a|ai|an|ang|ao|e|ei|en|eng|i|ia|ian|iang|iao|ie|in|ing|iu|ong|ou|u|ue|uan|ui|un|uo)|[gkh](?:a|ai|an|ang|ao|e|ei|en|eng|ong|ou|u|ua|uai|uan|uang|ui|un|uo)|[jqx](?:i|ia|ian|iang|iao|ie|in|ing|iong|iu|u|uan|ue|un)|(?:[zcs]h?|r)(?:a|ai|an|ang|ao|e|ei|en|eng|i|ong|ou|u|ua|uai|uan|uang|ui|un|uo)|y(?:a|an|ang|ao|e|i|in|ing|o|ong|ou|u|uan|ue|un)|w(?:a|ai|an|ang|ei|en|eng|o|u)|a|ai|an|ang|ao|e|ei|en|eng|er|o|ou)$/;
const beginning = /^(?:[b-df-hj-np-tw-z]|[zcs]h)[iu]?[ao]?$/;

/**
 * The ways to cut a word into syllables, at most eight, those of fewest syllables first.
 * @param {string} word ASCII letters @param {boolean} [isPrefix] whether the last may be only begun
 * @returns {string[][]}
 */
export function syllables(word, isPrefix) {
    const text = word.replaceAll('v', 'u'), found = [];
    /** Those of `at` and what follows, longest syllables first. */
    const cut = (at, row) => {
        if (at === text.length) found.push(row);
        for (let end = Math.min(at + 6, text.length); end > at && found.length < 64; end--) {
            const part = text.slice(at, end);
            if (syllable.test(part) || (isPrefix && end === text.length && beginning.test(part))) cut(end, [...row, part]);
        }
    };
    // A reading holds hardly more than a headline's words; without a limit a line of letters would be cut in all ways.
    if (text.length <= 32) cut(0, []);
    return found.sort((a, b) => a.length - b.length).slice(0, 8);
}
