import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {referencesIn} from '../domain/citation/recognize';
import {isExternal} from '../domain/citation/reference';
import {loadContent} from './load-content';

/**
 * The recogniser against references read by hand (`gold-references.yaml`): every unit in the list is exhaustive, and
 * some units hold none, to catch false matches. A reference is right when its target is.
 */
interface GoldUnit {
  readonly from: string;
  readonly references: readonly {readonly quote: string; readonly to: readonly string[]}[];
}
const gold = parse(readFileSync(path.join(import.meta.dirname ?? __dirname, 'gold-references.yaml'), 'utf8')) as GoldUnit[];
const {norms, corpus} = loadContent(process.cwd());
const found = norms.flatMap(({statute}) => referencesIn(corpus, statute));

describe('references in the official texts', () => {
  it('are found as a careful reader finds them: recall and precision of 0.97 at least', () => {
    let [right, missed, wrong] = [0, 0, 0];
    for (const unit of gold) {
      const wanted = new Set(unit.references.flatMap(({to}) => to));
      const got = new Set(found.filter(({from}) => from === unit.from).map(({to}) => to));
      right += [...wanted].filter((to) => got.has(to)).length;
      missed += [...wanted].filter((to) => !got.has(to)).length;
      wrong += [...got].filter((to) => !wanted.has(to)).length;
    }
    const [recall, precision] = [right / (right + missed), right / (right + wrong)];
    const references = gold.reduce((sum, unit) => sum + unit.references.length, 0);
    console.log(
      `${gold.length} unidades, ${references} referencias: recall ${recall.toFixed(3)}, precisión ${precision.toFixed(3)} ` +
        `(${right} bien, ${missed} perdidas, ${wrong} de más)`,
    );
    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(precision).toBeGreaterThanOrEqual(0.97);
  });

  it('are at least 400, and none leads to a provision that does not exist', () => {
    const resolved = found.filter(({to}) => !isExternal(to));
    const dead = resolved.filter(({to}) => !corpus.byId.has(to) && !norms.some(({statute}) => statute.id === to));
    console.log(`${found.length} referencias, ${resolved.length} a normas del sitio`);
    expect(dead).toEqual([]);
    expect(resolved.length).toBeGreaterThanOrEqual(400);
  });

  it('quote the words as printed', () => {
    for (const {from, part, start, end, quote} of found) {
      expect(corpus.byId.get(from)?.provision[part]?.slice(start, end)).toBe(quote);
    }
  });
});
