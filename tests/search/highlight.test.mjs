/** Marking, on the least of a document that the client needs. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { highlight } from '../../src/Furrow.Core/Search/Client/highlight.js';
import { serve, writeIndex } from './index-fixture.mjs';
import { folding, stories } from './stories.mjs';

let scrolled;

class Text {
    nodeType = 3;
    constructor(data) {
        this.data = data;
    }

    get length() {
        return this.data.length;
    }
}

class Element {
    nodeType = 1;
    constructor(localName, ...children) {
        this.localName = localName;
        this.childNodes = children.map(child => (typeof child === 'string' ? new Text(child) : child));
        for (const child of this.childNodes) child.parentNode = this;
    }

    get innerHTML() {
        return this.childNodes.map(child => child.data ?? `<${child.localName}>${child.innerHTML}</${child.localName}>`).join('');
    }

    scrollIntoView() {
        scrolled.push(this.innerHTML);
    }
}

class Range {
    setStart(node, start) {
        Object.assign(this, { node, start });
    }

    setEnd(node, end) {
        this.end = end;
    }

    surroundContents(mark) {
        const { node, start, end } = this, { parentNode } = node, rest = new Text(node.data.slice(end)), inner = new Text(node.data.slice(start, end));
        mark.childNodes = [inner];
        for (const child of [mark, rest]) child.parentNode = parentNode;
        inner.parentNode = mark;
        node.data = node.data.slice(0, start);
        parentNode.childNodes.splice(parentNode.childNodes.indexOf(node) + 1, 0, mark, rest);
    }
}

Object.assign(globalThis, {
    Node: { TEXT_NODE: 3, ELEMENT_NODE: 1 },
    getComputedStyle: ({ localName }) => ({ display: /^(mark|em|b)$/.test(localName) ? 'inline' : 'block', visibility: 'visible' }),
    document: { createRange: () => new Range(), createElement: name => new Element(name) },
    matchMedia: () => ({ matches: true }),
});

const site = () => serve(writeIndex(stories, { folding }));

async function marked(texts, query, options) {
    scrolled = [];
    const roots = texts.map(text => new Element('div', ...[text].flat()));
    const places = await highlight(roots, query, options);
    return [places, ...roots.map(root => root.innerHTML)];
}

test('several elements are marked by one call, and the first place of all is scrolled to', async () => {
    assert.deepEqual(await marked(['no such', 'the rain', 'rain, rain'], 'rain'), [3, 'no such', 'the <mark>rain</mark>', '<mark>rain</mark>, <mark>rain</mark>']);
    assert.equal(scrolled.length, 1);
    const root = new Element('div', 'the ', new Element('em', 'ra'), 'in');
    assert.equal(await highlight(root, 'rain'), 1);
    assert.equal(root.innerHTML, 'the <em><mark>ra</mark></em><mark>in</mark>');
    assert.equal(await highlight(new Set(), 'rain'), 0);
});

test('the last word stands for what it begins only where it is in no element', async () => {
    assert.deepEqual(await marked(['linen', 'lin and linen'], 'lin', { prefix: true }), [1, 'linen', '<mark>lin</mark> and linen']);
    assert.deepEqual(await marked(['linen', 'Linux rain'], 'rain lin', { prefix: true }), [3, '<mark>linen</mark>', '<mark>Linux</mark> <mark>rain</mark>']);
    assert.deepEqual(await marked(['linen'], 'lin'), [0, 'linen']);
    assert.deepEqual(await marked(['linen rains'], 'lin rain ', { prefix: true }), [0, 'linen rains']);
});

test('the folding is fetched once, and only where a part with characters is nowhere', async () => {
    const { base, fetched } = site();
    assert.deepEqual(await marked(['網上', '网上'], '网上', { base }), [1, '網上', '<mark>网上</mark>']);
    assert.deepEqual(await marked(['rain'], 'snow', { base }), [0, 'rain']);
    assert.equal(fetched.length, 0);
    assert.deepEqual(await marked(['網上 linux', '萅天'], '网上 春 lin', { base, prefix: true }), [3, '<mark>網上</mark> <mark>linux</mark>', '<mark>萅</mark>天']);
    assert.equal(fetched.length, 2, 'the manifest and the folding');
});

test('where the folding is not to be had, what is found without is marked', async () => {
    const offline = site();
    offline.isOnline = false;
    assert.deepEqual(await marked(['網上 rain'], '网上 rain', { base: offline.base }), [1, '網上 <mark>rain</mark>']);
});
