import { test } from "node:test";
import assert from "node:assert/strict";
import { asksForSomething, countFilters, readState, searchOptions, withoutFilters, writeState } from "../../templates/assets/search/address.js";

const read = (address) => readState(new URLSearchParams(address));

test("an address says the same after it is read and written", () => {
  for (const address of [
    "",
    "?q=%E6%98%A5%E8%80%95",
    "?q=%22spring+ploughing%22+-draft&kind=news&kind=photo&tag=a&from=2023-02&to=2023-12&sort=oldest&lang=all&page=3",
  ]) assert.equal(writeState(read(address)), address);
});

test("a year stands for its first month and its last", () => {
  const { from, to } = read("?from=2023&to=2024");
  assert.deepEqual([from, to], ["2023-01", "2024-12"]);
});

test("what an address cannot mean is left out", () => {
  assert.equal(writeState(read("?q=+&from=2023-13&to=soon&sort=best&lang=fr&page=0&tag=&tag=a&tag=a&other=1")), "?tag=a");
  assert.equal(read("?page=100000").pages, 100);
});

test("a search has the client's options and no more than are asked for", () => {
  assert.deepEqual(searchOptions(read("?q=x"), "en"), { language: "en", prefer: "en", sort: "relevance", filters: {} });
  assert.deepEqual(searchOptions(read("?q=x&lang=all&tag=a&from=2024-02&to=2023-01&sort=newest"), "zh"),
    { prefer: "zh", sort: "newest", filters: { tag: ["a"], from: "2023-01", to: "2024-02" } });
});

test("filters are counted, cleared, and a search by themselves", () => {
  const state = read("?kind=news&tag=a&tag=b&from=2023&to=2023&page=2");
  assert.equal(countFilters(state), 4);
  assert.ok(asksForSomething(state));
  assert.equal(writeState(withoutFilters(state)), "");
  assert.ok(!asksForSomething(withoutFilters(state)));
});
