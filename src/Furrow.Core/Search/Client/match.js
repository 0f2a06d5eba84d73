import { intersect } from './lists.js';
import { inRow, raiseNear } from './phrase.js';
import { groupsOf } from './terms.js';

/**
 * Which documents of a language match, and how well: section 3 of the specification.
 *
 * @typedef {import('./query.js').Part} Part
 * @typedef {{ documents: Uint32Array, scores: Float64Array, entry?: import('./lists.js').Entry, span: number }} Result   of a part
 */
export class Matcher {
    /** @param {import('./index.js').Index} index @param {string} language */
    constructor(index, language) {
        this.index = index;
        this.language = language;
    }

    /**
     * @param {Part[]} parts
     * @returns {Promise<{ documents?: Uint32Array, scores: Float64Array, removed: Uint32Array[], missing: Set<Part> }>}
     *   no `documents` where every part is negative; `removed`: what the negative parts find; `missing`: parts with a term that is not in the index
     */
    async match(parts) {
        const plans = await Promise.all(parts.map(async part => {
            const groups = await groupsOf(this.index, this.language, part), rows = groups.flatMap(g => g.rows);
            return { part, groups, rows, df: rows.reduce((sum, row) => sum + Math.min(...row.terms.map(t => t.entry.df)), 0) };
        }));
        const missing = new Set(plans.filter(p => !p.rows.length).map(p => p.part)), scores = new Float64Array(this.index.manifest.stories);
        const wanted = plans.filter(p => !p.part.isNegative), removed = [];
        let documents;
        if (wanted.length) documents = wanted.every(p => p.rows.length) ? await this.#all(wanted, scores) : new Uint32Array(0);
        for (const { part, groups } of plans) {
            if (part.isNegative && documents?.length !== 0) removed.push((await this.#any(groups, documents)).documents);
        }
        return { documents, scores, removed, missing };
    }

    async #all(plans, scores) {
        // Lists of documents before positions, and the rarest first: each spares blocks of the next.
        const rows = plans.filter(p => p.rows.length === 1).map(p => p.rows[0]);
        let documents = await this.#narrow(rows.flatMap(row => [...row.terms, ...row.others]));
        /** @type {Map<object, Result>} */
        const results = new Map();
        for (const plan of [...plans].sort((a, b) => a.df - b.df)) {
            const result = await this.#any(plan.groups, documents);
            results.set(plan, result);
            documents = result.documents;
        }
        for (const result of results.values()) for (const d of documents) scores[d] += result.scores[d];
        if (plans.length > 1) await raiseNear(this.index, this.language, plans.map(p => results.get(p)), documents, scores);
        return documents;
    }

    /** @param {import('./terms.js').Term[]} terms @param {Uint32Array} [documents] */
    async #narrow(terms, documents) {
        for (const { entry } of terms.sort((a, b) => a.entry.df - b.entry.df)) {
            if (documents?.length !== 0) documents = await intersect(this.index, this.language, entry, documents);
        }
        return documents;
    }

    /**
     * The documents, of candidates if there are, that hold any of the rows.
     * @param {import('./terms.js').Group[]} groups
     * @returns {Promise<Result>}
     */
    async #any(groups, candidates) {
        const scores = new Float64Array(this.index.manifest.stories), found = [];
        for (const { rows, factor } of groups) {
            const matches = await Promise.all(rows.map(async row => {
                const documents = await this.#narrow([...row.terms, ...row.others], candidates);
                const match = await inRow(this.index, this.language, row.terms, documents);
                return { ...match, span: row.span, df: row.terms.length > 1 ? match.documents.length : row.terms[0].entry.df };
            }));
            this.#score(matches, factor, scores);
            found.push(...matches.filter(m => m.documents.length));
        }
        const documents = found.length === 1 ? found[0].documents : candidatesOf(scores);
        return { documents, scores, entry: found.length === 1 ? found[0].entry : undefined, span: found[0]?.span };
    }

    /** Those of a group score as one term, with the best of their weights. */
    #score(matches, factor, scores) {
        const best = new Float64Array(scores.length);
        let df = 0;
        for (const { documents, weights } of matches) {
            for (let i = 0; i < documents.length; i++) {
                const d = documents[i];
                if (!best[d]) df++;
                best[d] = Math.max(best[d], weights[i]);
            }
        }
        df = Math.max(df, ...matches.map(m => m.df));
        const idf = Math.log(1 + (this.index.manifest.languages[this.language].documents - df + .5) / (df + .5)) * 2.2 * factor;
        for (const { documents } of matches) for (const d of documents) scores[d] = Math.max(scores[d], idf * best[d] / (1 + best[d]));
    }
}

/** The numbers of what is not 0. @param {Float64Array} scores */
function candidatesOf(scores) {
    const found = [];
    for (let d = 0; d < scores.length; d++) if (scores[d]) found.push(d);
    return Uint32Array.from(found);
}
